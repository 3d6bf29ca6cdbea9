import { setTimeout as pause } from "node:timers/promises";
import type { Delivery, Outlet } from "../runtime/types.js";
import { describe } from "./errors.js";
import type { Tools } from "./types.js";

/** How long telling those who still wait may take when a stop has waited long enough, in milliseconds. */
const TELLING = 5_000;

/** One message of a person on its way to an answer. */
export interface Turn {
  /** Whose messages are handed over in order. */
  readonly from: string;
  /** Undefined when there is nothing to answer. */
  read(): Promise<Delivery | undefined>;
  readonly outlet: Outlet;
  /** Runs once the answer is out. */
  done?(): Promise<void>;
}

/** Hands messages to the runtime in the order of each person, and knows what is unanswered. */
export class Intake {
  readonly #tools: Tools;
  readonly #name: string;
  readonly #reading = new Map<string, Promise<unknown>>();
  readonly #open = new Set<Promise<void>>();

  constructor(name: string, tools: Tools) {
    this.#name = name;
    this.#tools = tools;
  }

  take(turn: Turn): void {
    // Reading may wait for the headers of a file; what the person sends next does not overtake it.
    const before = this.#reading.get(turn.from) ?? Promise.resolve();
    const reading = before.then(() => turn.read()).catch((error: unknown) => this.#log(error));
    this.#reading.set(turn.from, reading);
    const running: Promise<void> = reading
      .then(async (delivery) => {
        if (this.#reading.get(turn.from) === reading) this.#reading.delete(turn.from);
        if (delivery === undefined) return;
        await this.#tools.runtime.receive(delivery, turn.outlet);
        await turn.done?.();
      })
      .catch((error: unknown) => this.#log(error))
      .finally(() => {
        this.#open.delete(running);
      });
    this.#open.add(running);
  }

  /** Waits for the answers that are being written; whoever waits too long is told so. */
  async settle(): Promise<void> {
    const { runtime, patience, log } = this.#tools;
    await within(patience, Promise.allSettled(this.#reading.values()));
    await within(patience + TELLING, runtime.idle(patience));
    await within(0, Promise.allSettled(this.#open));
    const left = this.#open.size;
    if (left > 0) log(`${this.#name}: stopped before ${left} answers were out`);
  }

  #log(error: unknown): undefined {
    this.#tools.log(`${this.#name}: ${describe(error)}`);
    return undefined;
  }
}

/** Waits for the work, but no longer than that. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  const over = pause(milliseconds, undefined, { signal }).catch(() => undefined);
  await Promise.race([work, over]);
  done.abort();
}
