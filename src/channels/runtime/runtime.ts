import { setTimeout as pause } from "node:timers/promises";
import type { Assistant } from "../../assistant.js";
import type { ChatConfig } from "../../config.js";
import type { Locale } from "../../kernel/errors.js";
import type { Chats } from "../../store/chats.js";
import { message } from "./blocks.js";
import { type Call, type Services, sayIn } from "./call.js";
import { COMMANDS } from "./commands/index.js";
import type { Conversations } from "./conversations.js";
import { deliveriesIn, type Waiting } from "./deliveries.js";
import { journalIn } from "./journal.js";
import { placeOf } from "./people.js";
import { ConversationQueue } from "./queue.js";
import { quotasIn } from "./quotas.js";
import { receiptsIn } from "./receipts.js";
import { type Refusal, refusalOf } from "./refusals.js";
import { sweep } from "./sweep.js";
import { tapsIn } from "./taps.js";
import { ToldOnce } from "./told-once.js";
import { type Books, sendParts, takeTurn } from "./turn.js";
import type { Delivery, Outlet, Runtime } from "./types.js";

/** What was left unanswered longer ago than this is not answered any more but said to be lost. */
const RESUMED = 600_000;
/** What is too old is deleted so often, in milliseconds. */
const SWEPT = 3_600_000;

export interface RuntimeOptions {
  readonly assistant: Assistant;
  readonly chats: Chats;
  /** The conversations of `chats`, which the assistant remembers in too. */
  readonly conversations: Conversations;
  readonly settings: ChatConfig;
  /** Takes one line for the operator; never a question, a person or a secret, which `error` may hold. */
  readonly log: (line: string, error?: unknown) => void;
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
  const told = new ToldOnce();
  const services: Services = {
    ...options,
    receipts: receiptsIn(chats, assistant),
    taps: tapsIn(chats),
  };
  /** Whose reply is not out yet, with the way to them. */
  const open = new Map<Delivery, Outlet>();
  let ending = false;
  const books: Books = { deliveries, journal, log, ending: () => ending };
  let swept = Number.NEGATIVE_INFINITY;

  const sweepNowAndThen = (): void => {
    if (now() - swept < SWEPT) return;
    swept = now();
    sweep(chats, settings.keep, swept);
  };

  /** Waits for its turn in its conversation; nothing when too many wait already. */
  const queued = (delivery: Delivery, outlet: Outlet, work: () => Promise<unknown>) => {
    open.set(delivery, outlet);
    return queue.add(placeOf(delivery, chats.key).conversation, async () => {
      try {
        if (!ending) await work();
      } catch (error) {
        log(`${delivery.channel}: ${error instanceof Error ? error.name : "?"}`);
      } finally {
        if (!ending) open.delete(delivery);
      }
    });
  };

  /** Answers in turn, or says in one line why not. */
  const admit = async (delivery: Delivery, outlet: Outlet): Promise<void> => {
    const call = callOf(services, delivery, outlet);
    const refused = refusalOf(call, quotas);
    if (refused) return refuse(call, refused, outlet);
    // The state of the conversation is read when its turn comes.
    const turn = queued(delivery, outlet, () =>
      takeTurn(callOf(services, delivery, outlet), outlet, books),
    );
    if (!turn) {
      open.delete(delivery);
      return refuse(call, { event: "busy", line: call.say.busy, lasting: true }, outlet);
    }
    outlet.accepted?.();
    await turn;
  };

  const refuse = async (
    call: Call,
    { event, line, lasting }: Refusal,
    outlet: Outlet,
  ): Promise<void> => {
    const { delivery, place } = call;
    const { channel } = delivery;
    const at = now();
    journal.write({ at, channel, place, event, question: "", status: "refused", elapsed: 0 });
    // Nothing about a refusal is worth another try after a restart.
    deliveries.done(delivery);
    try {
      if (delivery.content.kind === "tap" && outlet.notice) await outlet.notice(line);
      else if (!lasting || told.may(place, at)) await outlet.send(message(line));
    } catch (error) {
      log(`${channel}: not sent: ${error instanceof Error ? error.name : "?"}`);
    }
  };

  /** Goes on with what a former process left; what cannot be sent now either is given up. */
  const goOn = async ({ delivery, at, parts, sent }: Waiting, outlet: Outlet): Promise<void> => {
    const call = callOf(services, delivery, outlet);
    const reply = parts ?? (at < now() - RESUMED ? [message(call.say.lost)] : null);
    await queued(delivery, outlet, async () => {
      if (reply) await sendParts({ delivery, parts: reply, sent }, outlet, books);
      else await takeTurn(callOf(services, delivery, outlet), outlet, books);
      if (!ending) deliveries.done(delivery);
    });
  };

  /** Tells everybody who still waits that they are answered after the next start. */
  const interrupt = async (): Promise<void> => {
    ending = true;
    await Promise.allSettled(
      [...open].map(([delivery, outlet]) => {
        const { say } = callOf(services, delivery, outlet);
        if (delivery.handle === undefined) return outlet.send(message(say.lost));
        return outlet
          .working?.(say.restarting)
          .then(() => deliveries.moved(delivery, outlet.handle?.()));
      }),
    );
  };

  return {
    receive: async (delivery, outlet) => {
      sweepNowAndThen();
      if (ending || !deliveries.take(delivery, now())) return;
      await admit(delivery, outlet);
    },
    resume: async (channel, outletFor) => {
      await Promise.all(
        deliveries.unfinished(channel).map(async (waiting) => {
          const outlet = outletFor(waiting.delivery.handle ?? "");
          if (outlet) await goOn(waiting, outlet);
          else deliveries.done(waiting.delivery);
        }),
      );
    },
    idle: async (patience) => {
      if (patience === undefined) return queue.idle();
      const quiet = new AbortController();
      const late = pause(patience, true, { signal: quiet.signal }).catch(() => false);
      if (await Promise.race([queue.idle().then(() => false), late])) await interrupt();
      quiet.abort();
    },
    commands: (locale) =>
      COMMANDS.filter(({ name }) => name !== "remove").map(({ name }) => ({
        command: name,
        description: sayIn(locale).descriptions[name],
      })),
  };
}

/** A message with everything that answering it needs, as things stand when its turn comes. */
function callOf(services: Services, delivery: Delivery, outlet: Outlet): Call {
  const { chats, conversations, settings, now } = services;
  const place = placeOf(delivery, chats.key);
  conversations.open(place, now());
  const state = conversations.state(place);
  const locale: Locale = state.language ?? delivery.locale ?? "zh";
  const { content } = delivery;
  const pointed = content.kind === "text" ? content.answer : undefined;
  return {
    ...services,
    delivery,
    place,
    locale,
    say: sayIn(locale),
    state: pointed === undefined ? state : { ...state, receipt: pointed },
    isAdmin: settings.admins.includes(`${delivery.channel}:${delivery.user}`),
    rest: "",
    record: {},
    progress: async (text) => outlet.working?.(text),
  };
}
