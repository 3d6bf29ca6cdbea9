import type { Place } from "./people.js";

const MINUTE = 60_000;

/**
 * A refusal is told once a minute to each conversation: whoever floods us is not flooded back.
 * Forgotten at a restart, which costs one line.
 */
export class ToldOnce {
  readonly #told = new Map<string, number>();

  /** May the refusal be told now? */
  may({ conversation }: Place, at: number): boolean {
    const minute = at - (at % MINUTE);
    if (this.#told.get(conversation) === minute) return false;
    for (const [other, then] of this.#told) {
      if (then === minute) break;
      this.#told.delete(other);
    }
    this.#told.delete(conversation);
    this.#told.set(conversation, minute);
    return true;
  }
}
