import type { KnownIssuer } from "../linking/issuers.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { YEAR_RANGE } from "../linking/words.data.js";
import type { Place, Scene } from "./made.js";

/** Where a phrase looks for who and when when it does not say. */
export type Defaults = readonly Place[];

/** Most years that a range stands for. */
const MOST_YEARS = 10;

/** Reads who and when a phrase is about. */
export class PlaceReader {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Every office with every year; pairs that stand each beside the other as they are. */
  placesOf(u: Understanding, defaults: Defaults): Place[] {
    const pairs = ownPairs(u, this.#scene);
    if (pairs) return pairs;
    const issuers = this.issuersOf(u, defaults);
    return issuers.flatMap((issuer) => this.yearsOf(u, defaults).map((year) => ({ issuer, year })));
  }

  /** The offices a phrase names, else those it takes over. */
  issuersOf(u: Understanding, defaults: Defaults): readonly KnownIssuer[] {
    const named = this.#scene.named(u);
    if (named.length > 0) return named;
    const own = [...new Set(defaults.map(({ issuer }) => issuer))];
    return own.length > 0 ? own : this.#scene.issuers;
  }

  /** The years a phrase names, 上年 counted from the one before it. */
  yearsOf(u: Understanding, defaults: Defaults): number[] {
    const absolute = this.absolute(u);
    if (absolute.length > 0) return absolute;
    const own = [...new Set(defaults.map(({ year }) => year))];
    const base = own.length > 0 ? own : this.#scene.years;
    const span = meant(u.spans, "span")[0];
    const last = base.at(-1) ?? this.#newest(u, defaults);
    if (span && last !== undefined)
      return Array.from({ length: span.count }, (_, at) => last - span.count + 1 + at);
    const back = meant(u.spans, "relative")[0]?.back;
    if (back !== undefined && last !== undefined) return [last - back];
    return base.length > 0 ? [...base] : last === undefined ? [] : [last];
  }

  /** The years a phrase names outright, a range with those between. */
  absolute(u: Understanding): number[] {
    const years = meant(u.spans, "year").map(({ year }) => year);
    const [first, last] = (YEAR_RANGE.exec(u.text)?.slice(1) ?? []).map((one) =>
      Number.parseInt(one, 10),
    );
    if (first === undefined || last === undefined || last - first > MOST_YEARS) return years;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  }

  #newest(u: Understanding, defaults: Defaults): number | undefined {
    const years = this.issuersOf(u, defaults).flatMap(({ documents }) =>
      documents.map(({ year }) => year),
    );
    return years.length === 0 ? undefined : Math.max(...years);
  }
}

/** "甲2023年和乙2020年": each office with the year behind it. */
function ownPairs(u: Understanding, scene: Scene): Place[] | undefined {
  const years = meant(u.spans, "year");
  const named = scene.named(u);
  if (named.length < 2 || years.length !== named.length) return undefined;
  return named.map((issuer, at) => ({ issuer, year: years[at]?.year ?? 0 }));
}
