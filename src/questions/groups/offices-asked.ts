import { chineseInteger } from "../../kernel/chinese-number.js";
import { DEFAULT_STAGE } from "../intent/intent.data.js";
import type { KnownIssuer } from "../linking/issuers.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import type { Pair } from "../selecting/pairs.js";
import type { Offices } from "./group-ask.js";
import { EVERY_OFFICE } from "./groups.data.js";

/** Whom a question over several offices can be about. */
export interface Circle {
  /** All issuers that are loaded. */
  readonly loaded: readonly KnownIssuer[];
  /** Those the question names. */
  readonly named: readonly KnownIssuer[];
  /** Those the conversation was about. */
  readonly before: readonly KnownIssuer[];
}

/** The offices meant, with the year of each: the one named, else the newest budget there is. */
export function officesAsked(u: Understanding, circle: Circle): Offices {
  const [year] = yearsNamed(u);
  const number = numberSaid(u.text);
  const base = baseOf(u, circle);
  const pairs = pairsOf(base, year);
  const aside = base.filter(
    ({ documents }) =>
      !documents.some(({ stage }) => stage === DEFAULT_STAGE) &&
      (year === undefined || documents.some((one) => one.year === year)),
  );
  if (number === undefined || number.count === pairs.length) return { pairs, aside, other: null };
  const fitting = otherSets(base, circle).find((set) => set.length === number.count);
  return fitting
    ? { pairs: fitting, aside: [], other: null }
    : { pairs, aside, other: number.said };
}

/** Sets of offices that a number may mean: those talked about, then those of one year. */
function otherSets(base: readonly KnownIssuer[], { before }: Circle): (readonly Pair[])[] {
  const years = [
    ...new Set(base.flatMap(({ documents }) => documents.map(({ year }) => year))),
  ].sort((a, b) => b - a);
  return [pairsOf(before, undefined), ...years.map((year) => pairsOf(base, year))];
}

function baseOf(u: Understanding, { loaded, named, before }: Circle): readonly KnownIssuer[] {
  if (named.length > 1) return named;
  if (named.length === 1) return loaded;
  const places = meant(u.spans, "region").map(({ place }) => place);
  if (places.length > 0)
    return loaded.filter((issuer) => places.some((place) => issuer.places.includes(place)));
  const number = numberSaid(u.text);
  return before.length > 1 && number?.count === before.length ? before : loaded;
}

function pairsOf(issuers: readonly KnownIssuer[], year: number | undefined): readonly Pair[] {
  return issuers.flatMap((issuer): Pair[] => {
    const years = issuer.documents
      .filter(({ stage }) => stage === DEFAULT_STAGE)
      .map((one) => one.year);
    if (year !== undefined) return years.includes(year) ? [[issuer, year]] : [];
    return years.length > 0 ? [[issuer, Math.max(...years)]] : [];
  });
}

/** The years a question names. */
export function yearsNamed(u: Understanding): number[] {
  return [...new Set(meant(u.spans, "year").map(({ year }) => year))];
}

/** How many offices the question speaks of. */
function numberSaid(text: string): { count: number; said: string } | undefined {
  for (const match of text.matchAll(EVERY_OFFICE)) {
    const numeral = match[1] ?? match[2];
    const count = numeral === undefined ? undefined : numberOf(numeral);
    if (count !== undefined) return { count, said: match[0] };
  }
  return undefined;
}

function numberOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number.parseInt(numeral, 10) : chineseInteger(numeral);
}
