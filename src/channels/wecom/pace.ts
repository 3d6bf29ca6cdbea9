import type { Wait } from "./types.js";

/** WeCom takes 30 messages a minute to one chat and drops the rest without a word; a few are spare. */
const MESSAGES = 28;
const MINUTE = 60_000;
/** Chats remembered before those of long ago are forgotten. */
const CHATS = 1_000;

/** Keeps the messages to each chat at a pace at which WeCom loses none. */
export class Pace {
  readonly #sent = new Map<string, number[]>();
  readonly #now: () => number;
  readonly #wait: Wait;

  constructor(now: () => number, wait: Wait) {
    this.#now = now;
    this.#wait = wait;
  }

  /** Resolves when the next message to this chat may go. */
  async turn(chat: string, signal: AbortSignal): Promise<void> {
    const now = this.#now();
    if (this.#sent.size > CHATS) this.#forget(now);
    const recent = (this.#sent.get(chat) ?? []).filter((at) => at > now - MINUTE);
    const before = recent.at(-MESSAGES);
    const at = before === undefined ? now : before + MINUTE;
    this.#sent.set(chat, [...recent, at]);
    if (at > now) await this.#wait(at - now, signal);
  }

  #forget(now: number): void {
    for (const [chat, times] of this.#sent) {
      if ((times.at(-1) ?? 0) <= now - MINUTE) this.#sent.delete(chat);
    }
  }
}
