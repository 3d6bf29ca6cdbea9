import { setTimeout as pause } from "node:timers/promises";
import type { Assistant } from "../../assistant.js";
import type { ChatConfig } from "../../config.js";
import type { Locale } from "../../kernel/errors.js";
import type { Chats } from "../../store/chats.js";
import { message } from "./blocks.js";
import { type Call, callOf, type Services, sayIn } from "./call.js";
import { COMMANDS } from "./commands/index.js";
import type { Conversations } from "./conversations.js";
import { canWait, deliveriesIn, type Waiting } from "./deliveries.js";
import { journalIn } from "./journal.js";
import { movesIn } from "./moves.js";
import { ConversationQueue } from "./queue.js";
import { type Quotas, quotasIn } from "./quotas.js";
import { receiptsIn } from "./receipts.js";
import { type Refusal, refusalOf } from "./refusals.js";
import { sweep } from "./sweep.js";
import { tapsIn } from "./taps.js";
import { ToldOnce } from "./told-once.js";
import { type Books, sendParts, takeTurn } from "./turn.js";
import { Turnstile } from "./turnstile.js";
import type { ChannelName, Delivery, Outlet, Runtime } from "./types.js";

/** What was left unanswered longer ago than this is not answered any more but said to be lost. */
const RESUMED = 600_000;
/** What is too old is deleted so often, in milliseconds. */
const SWEPT = 3_600_000;
/** Answers being made at once; more would only wait for each other, or for the model. */
const AT_ONCE = 16;
/** So long after an answer what was kept of its message is gone from the file too. */
const TIDIED = 5000;

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
  const runtime = new ChatRuntime(options);
  // Plain functions: whoever wraps one of them takes the others as they are.
  return {
    receive: (delivery, outlet) => runtime.receive(delivery, outlet),
    resume: (channel, outletFor) => runtime.resume(channel, outletFor),
    idle: (patience) => runtime.idle(patience),
    moved: (channel, from, to) => runtime.moved(channel, from, to),
    commands: (locale) => runtime.commands(locale),
  };
}

class ChatRuntime implements Runtime {
  readonly #options: RuntimeOptions;
  readonly #services: Services;
  readonly #quotas: Quotas;
  readonly #books: Books;
  readonly #queue = new ConversationQueue();
  readonly #told = new ToldOnce();
  /** Whose reply is not out yet, with the way to them. */
  readonly #open = new Map<Delivery, Outlet>();
  #ending = false;
  /** Several channels may stop at once: people are told once. */
  #interrupted: Promise<void> | undefined;
  #swept = Number.NEGATIVE_INFINITY;
  #tidying: NodeJS.Timeout | undefined;

  constructor(options: RuntimeOptions) {
    const { assistant, chats, settings, log } = options;
    this.#options = options;
    this.#services = {
      ...options,
      receipts: receiptsIn(chats, assistant),
      taps: tapsIn(chats),
      moves: movesIn(chats),
    };
    this.#quotas = quotasIn(chats, settings.quotas);
    this.#books = {
      deliveries: deliveriesIn(chats),
      journal: journalIn(chats),
      turnstile: new Turnstile(AT_ONCE),
      log,
      ending: () => this.#ending,
    };
    this.#sweepNowAndThen();
  }

  async receive(delivery: Delivery, outlet: Outlet): Promise<void> {
    this.#sweepNowAndThen();
    const { deliveries } = this.#books;
    if (this.#ending || !deliveries.take(delivery, this.#options.now())) return;
    await this.#admit(delivery, outlet);
  }

  async resume(
    channel: ChannelName,
    outletFor: (handle: string) => Outlet | undefined,
  ): Promise<void> {
    const { deliveries } = this.#books;
    await Promise.all(
      deliveries.unfinished(channel).map(async (waiting) => {
        const outlet = outletFor(waiting.delivery.handle ?? "");
        if (outlet) await this.#goOn(waiting, outlet);
        else deliveries.done(waiting.delivery);
      }),
    );
  }

  async idle(patience?: number): Promise<void> {
    if (this.#interrupted) return this.#interrupted;
    if (patience === undefined) {
      await this.#queue.idle();
      return this.#options.chats.tidy();
    }
    const quiet = new AbortController();
    const late = pause(patience, true, { signal: quiet.signal }).catch(() => false);
    const finished = this.#queue.idle().then(() => false);
    if (await Promise.race([finished, late])) {
      this.#interrupted ??= this.#interrupt();
      await this.#interrupted;
    }
    quiet.abort();
  }

  moved(channel: ChannelName, from: string, to: string): void {
    this.#services.moves.note(channel, from, to);
  }

  commands(locale: Locale): { command: string; description: string }[] {
    return COMMANDS.filter(({ name }) => name !== "remove").map(({ name }) => ({
      command: name,
      description: sayIn(locale).descriptions[name],
    }));
  }

  /** Answers in turn, or says in one line why not. */
  async #admit(delivery: Delivery, outlet: Outlet): Promise<void> {
    const call = callOf(this.#services, delivery, outlet);
    const refused = refusalOf(call, this.#quotas);
    if (refused) return this.#refuse(call, refused, outlet);
    // The state of the conversation is read when its turn comes.
    const turn = this.#queued(call, outlet, () =>
      takeTurn(callOf(this.#services, delivery, outlet), outlet, this.#books),
    );
    if (!turn) {
      const refusal = { event: "busy", line: call.say.busy, lasting: true };
      return this.#refuse(call, refusal, outlet);
    }
    outlet.accepted?.();
    await turn;
  }

  /** Waits for its turn in its conversation; nothing when too many wait already. */
  #queued(
    { delivery, place }: Call,
    outlet: Outlet,
    work: () => Promise<unknown>,
  ): Promise<void> | undefined {
    const turn = this.#queue.add(place.conversation, async () => {
      try {
        if (!this.#ending) await work();
      } catch (error) {
        this.#options.log(`${delivery.channel}: ${nameOf(error)}`, error);
      } finally {
        if (!this.#ending) this.#open.delete(delivery);
        this.#tidySoon();
      }
    });
    if (turn) this.#open.set(delivery, outlet);
    return turn;
  }

  async #refuse(
    { delivery, place }: Call,
    { event, line, lasting }: Refusal,
    outlet: Outlet,
  ): Promise<void> {
    const { journal, deliveries } = this.#books;
    const { channel } = delivery;
    const at = this.#options.now();
    journal.write({ at, channel, place, event, question: "", status: "refused", elapsed: 0 });
    // Nothing about a refusal is worth another try after a restart.
    deliveries.done(delivery);
    try {
      if (delivery.content.kind === "tap" && outlet.notice) await outlet.notice(line);
      else if (!lasting || this.#told.may(place, at)) await outlet.send(message(line));
    } catch (error) {
      this.#options.log(`${channel}: not sent: ${nameOf(error)}`, error);
    }
  }

  /** Goes on with what a former process left; what cannot be sent now either is given up. */
  async #goOn({ delivery, at, parts, sent }: Waiting, outlet: Outlet): Promise<void> {
    const call = callOf(this.#services, delivery, outlet);
    const late = at < this.#options.now() - RESUMED;
    const reply = parts ?? (late ? [message(call.say.lost)] : null);
    await this.#queued(call, outlet, async () => {
      if (reply) await sendParts({ delivery, parts: reply, sent }, outlet, this.#books);
      else await takeTurn(callOf(this.#services, delivery, outlet), outlet, this.#books);
      if (!this.#ending) this.#books.deliveries.done(delivery);
    });
  }

  /** Tells everybody who still waits that they are answered after the next start. */
  async #interrupt(): Promise<void> {
    this.#ending = true;
    await Promise.allSettled(
      [...this.#open].map(async ([delivery, outlet]) => {
        const { say } = callOf(this.#services, delivery, outlet);
        if (!canWait(delivery)) return outlet.send(message(say.lost));
        if (outlet.later) await outlet.later(say.restarting);
        else await outlet.working?.(say.restarting);
        this.#books.deliveries.moved(delivery, outlet.handle?.());
      }),
    );
  }

  #tidySoon(): void {
    this.#tidying ??= setTimeout(() => {
      this.#tidying = undefined;
      this.#options.chats.tidy();
    }, TIDIED).unref();
  }

  #sweepNowAndThen(): void {
    const { chats, settings, now } = this.#options;
    const at = now();
    if (at - this.#swept < SWEPT || !chats.db.open) return;
    this.#swept = at;
    sweep(chats, settings.keep, at);
    // Where nobody writes for days, what is too old goes all the same.
    setTimeout(() => this.#sweepNowAndThen(), SWEPT).unref();
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "?";
}
