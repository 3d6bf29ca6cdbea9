/** Failures in a row after which nothing is sent for a while. */
const FAILURES = 3;
/** How long nothing is sent, in milliseconds. */
const REST = 60_000;

/**
 * A circuit breaker: after some failures in a row it lets nothing through for a minute, then one
 * request to try; that one's success closes it.
 */
export class Breaker {
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;
  #trying = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** May a request be sent now? A "yes" must be followed by `succeeded` or `failed`. */
  admits(): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#trying || this.#now() < this.#openUntil) return false;
    this.#trying = true;
    return true;
  }

  /** Is everything refused at the moment? */
  get isOpen(): boolean {
    return this.#failures >= FAILURES && this.#now() < this.#openUntil;
  }

  /** @returns was everything refused before this one? */
  succeeded(): boolean {
    const isBack = this.#failures >= FAILURES;
    this.#failures = 0;
    this.#trying = false;
    return isBack;
  }

  /** @returns is everything refused from this one on? */
  failed(): boolean {
    this.#failures += 1;
    this.#trying = false;
    if (this.#failures >= FAILURES) this.#openUntil = this.#now() + REST;
    return this.#failures === FAILURES;
  }

  /** Neither good nor bad: the person left, or what was asked was wrong. */
  neutral(): void {
    this.#trying = false;
  }
}
