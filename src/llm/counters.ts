import { Decimal } from "decimal.js";
import type { ModelOptions, Usage, Used } from "./types.js";

const MILLION = 1_000_000;

/** Counts what a model used. */
export class Counters {
  readonly #price: ModelOptions["price"];
  #used = { requests: 0, failures: 0, input: 0, output: 0 };

  constructor(price: ModelOptions["price"]) {
    this.#price = price;
  }

  succeeded({ input, output }: Usage): void {
    this.#used.requests += 1;
    this.#used.input += input;
    this.#used.output += output;
  }

  failed(): void {
    this.#used.requests += 1;
    this.#used.failures += 1;
  }

  get used(): Used {
    const { input, output } = this.#used;
    const price = this.#price;
    const cost =
      price === undefined
        ? null
        : new Decimal(price.input)
            .times(input)
            .plus(new Decimal(price.output).times(output))
            .dividedBy(MILLION)
            .toString();
    return { ...this.#used, cost };
  }
}
