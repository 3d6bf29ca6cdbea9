import { setImmediate as breath } from "node:timers/promises";

/**
 * Lets so many answers be made at once, in the order they were asked for, and begins one at a time
 * with a breath before it. Making an answer keeps the process busy; without the breaths hundreds of
 * waiting questions would hold up what is sent so long that it seems lost and is sent again.
 */
export class Turnstile {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  #begun: Promise<unknown> = Promise.resolve();

  constructor(places: number) {
    this.#free = places;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      this.#begun = this.#begun.then(() => breath());
      await this.#begun;
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
