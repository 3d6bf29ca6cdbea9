/** Most messages of one conversation that wait for their answer. */
export const MOST_WAITING = 10;

/** Runs the tasks of one key one after the other, those of different keys side by side. */
export class ConversationQueue {
  readonly #tails = new Map<string, { last: Promise<void>; count: number }>();

  /** The end of the task, which looks after its own failures; nothing when too many wait already. */
  add(key: string, task: () => Promise<void>): Promise<void> | undefined {
    const tail = this.#tails.get(key) ?? { last: Promise.resolve(), count: 0 };
    if (tail.count >= MOST_WAITING) return undefined;
    tail.count += 1;
    tail.last = tail.last.then(task).finally(() => {
      tail.count -= 1;
      if (tail.count === 0) this.#tails.delete(key);
    });
    this.#tails.set(key, tail);
    return tail.last;
  }

  /** Resolves when nothing runs or waits any more. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) {
      await Promise.allSettled([...this.#tails.values()].map((tail) => tail.last));
    }
  }
}
