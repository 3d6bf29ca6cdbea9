/** A token with the seconds it is good for. */
export interface Fetched {
  readonly value: string;
  readonly seconds: number;
}

/** Ends a token's life a little early, so that it does not run out on the way. */
const MARGIN = 120_000;

/** The application's access token: kept while it is good, fetched once however many ask for it. */
export class AccessToken {
  #current: { readonly value: string; readonly until: number } | undefined;
  #fetching: Promise<string> | undefined;
  readonly #fetch: () => Promise<Fetched>;
  readonly #now: () => number;

  constructor(fetch: () => Promise<Fetched>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  async get(): Promise<string> {
    const current = this.#current;
    if (current !== undefined && this.#now() < current.until) return current.value;
    this.#fetching ??= this.#renew().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  /** WeCom did not take `stale`; one that somebody else has fetched since stays. */
  discard(stale: string): void {
    if (this.#current?.value === stale) this.#current = undefined;
  }

  async #renew(): Promise<string> {
    const { value, seconds } = await this.#fetch();
    const life = seconds * 1000;
    this.#current = { value, until: this.#now() + life - Math.min(MARGIN, life / 2) };
    return value;
  }
}
