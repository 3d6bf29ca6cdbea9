import type { Assistant } from "../../assistant.js";
import type { ChatConfig } from "../../config.js";
import type { Locale } from "../../kernel/errors.js";
import type { Chats } from "../../store/chats.js";
import { message } from "./blocks.js";
import { type Call, type Services, sayIn } from "./call.js";
import { COMMANDS } from "./commands/index.js";
import type { Conversations } from "./conversations.js";
import { deliveriesIn } from "./deliveries.js";
import { type Journal, journalIn } from "./journal.js";
import { placeOf } from "./people.js";
import { ConversationQueue } from "./queue.js";
import { type Quotas, quotasIn } from "./quotas.js";
import { receiptsIn } from "./receipts.js";
import { answerCall } from "./serve.js";
import { sweep } from "./sweep.js";
import { tapsIn } from "./taps.js";
import type { Delivery, Outlet, Runtime } from "./types.js";

/** What was left unanswered longer ago than this is not answered any more, in milliseconds. */
const RESUMED = 600_000;

export interface RuntimeOptions {
  readonly assistant: Assistant;
  readonly chats: Chats;
  /** The conversations of `chats`, which the assistant remembers in too. */
  readonly conversations: Conversations;
  readonly settings: ChatConfig;
  /** Takes one line for the operator; never a question, a person or a secret. */
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What every message goes through, whatever channel it comes from. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { assistant, chats, settings, log, now } = options;
  const deliveries = deliveriesIn(chats);
  const quotas = quotasIn(chats, settings.quotas);
  const journal = journalIn(chats);
  const queue = new ConversationQueue();
  const services: Services = {
    ...options,
    receipts: receiptsIn(chats, assistant),
    taps: tapsIn(chats),
  };
  sweep(chats, settings.keep, now());

  /** Answers in turn, or says in one line why not; then the delivery is done. */
  const admit = async (delivery: Delivery, outlet: Outlet): Promise<void> => {
    const call = (): Call => callOf(services, delivery, outlet);
    const first = call();
    const refused = refusalOf(first, quotas);
    const turn = refused
      ? undefined
      : queue.add(first.place.conversation, () => answerCall(call(), outlet, journal, log));
    const refusal = turn ? undefined : (refused ?? { event: "busy", line: first.say.busy });
    await (refusal ? refuse(first, refusal, outlet, journal, log) : turn);
    deliveries.done(delivery);
  };

  return {
    receive: async (delivery, outlet) => {
      if (deliveries.take(delivery, now())) await admit(delivery, outlet);
    },
    resume: async (channel, outletFor) => {
      const left = deliveries.unfinished(channel, now() - RESUMED);
      await Promise.all(
        left.map(async (delivery) => {
          const outlet = outletFor(delivery.handle ?? "");
          if (outlet) await admit(delivery, outlet);
          else deliveries.done(delivery);
        }),
      );
    },
    idle: () => queue.idle(),
    commands: (locale) =>
      COMMANDS.map(({ name }) => ({
        command: name,
        description: sayIn(locale).descriptions[name],
      })),
  };
}

/** A message with everything that answering it needs, as things stand when its turn comes. */
function callOf(services: Services, delivery: Delivery, outlet: Outlet): Call {
  const place = placeOf(delivery, services.chats.key);
  const state = services.conversations.state(place);
  const locale: Locale = state.language ?? delivery.locale ?? "zh";
  return {
    ...services,
    delivery,
    place,
    locale,
    say: sayIn(locale),
    state,
    isAdmin: services.settings.admins.includes(`${delivery.channel}:${delivery.user}`),
    rest: "",
    record: {},
    early: (part) => outlet.send(part),
  };
}

interface Refusal {
  readonly event: string;
  readonly line: string;
}

/** Why a message gets no answer, as the one line it gets instead. */
function refusalOf(
  { delivery, place, say, settings, now }: Call,
  quotas: Quotas,
): Refusal | undefined {
  const chat = `${delivery.channel}:${delivery.chat}`;
  if (delivery.group && settings.groups && !settings.groups.includes(chat))
    return { event: "group-closed", line: say.groupClosed(chat) };
  const full = quotas.use(place, now());
  return full && { event: `quota-${full.whose}`, line: say.quota[full.whose](full.seconds) };
}

async function refuse(
  { delivery, place, now }: Call,
  { event, line }: Refusal,
  outlet: Outlet,
  journal: Journal,
  log: (line: string) => void,
): Promise<void> {
  const { channel } = delivery;
  journal.write({ at: now(), channel, place, event, question: "", status: "refused", elapsed: 0 });
  try {
    await outlet.send(message(line));
  } catch (error) {
    log(`${channel}: ${error instanceof Error ? error.name : "?"}`);
  }
}
