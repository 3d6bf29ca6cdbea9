import { comparesYears } from "../intent/comparison.js";
import type { KnownIssuer } from "../linking/issuers.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { EVERY_BUDGET } from "../linking/words.data.js";

/** An issuer or a year with the place of its mention. */
export type Mark =
  | { readonly at: number; readonly issuer: KnownIssuer }
  | { readonly at: number; readonly year: number };

/** One budget: whose, and of which year. */
export type Pair = readonly [issuer: KnownIssuer, year: number];

/** Issuers with the years that belong to them and to no other. */
interface Group {
  readonly issuers: KnownIssuer[];
  readonly years: number[];
}

/**
 * "济源2020年、洛龙2022和2023年": each run of issuers with the run of years beside it, in whichever
 * order the question has them. Null when years are shared, missing, or it is open who is meant.
 */
export function pairsOf(
  marks: readonly Mark[],
  subjects: readonly (readonly KnownIssuer[])[],
): readonly Pair[] | null {
  const [first] = marks;
  const [only, ...others] = subjects;
  if (!first || !only || others.length > 0) return null;
  const groups: Group[] = [];
  const leads = (mark: Mark): boolean => "issuer" in mark === "issuer" in first;
  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    if (!before || (leads(mark) && !leads(before))) groups.push({ issuers: [], years: [] });
    const group = groups.at(-1);
    if ("issuer" in mark) group?.issuers.push(mark.issuer);
    else group?.years.push(mark.year);
  });
  const complete = groups.every(({ issuers, years }) => issuers.length > 0 && years.length > 0);
  const named = new Set(groups.flatMap(({ issuers }) => issuers));
  if (groups.length < 2 || !complete || only.some((issuer) => !named.has(issuer))) return null;
  return distinct(
    groups.flatMap(({ issuers, years }) =>
      issuers.flatMap((issuer) => years.map((year): Pair => [issuer, year])),
    ),
  );
}

/** "这几份预算里哪家、哪一年": every budget that is loaded, where no year is named. */
export function everyBudget(
  u: Understanding,
  subjects: readonly (readonly KnownIssuer[])[],
): readonly Pair[] | null {
  const [all] = subjects;
  const dated = meant(u.spans, "year").length + meant(u.spans, "relative").length > 0;
  if (!all || subjects.length > 1 || dated) return null;
  const every = asks(u, "everyone") && EVERY_BUDGET.test(u.text);
  if (!every && !(all.length === 1 && comparesYears(u))) return null;
  return distinct(
    all.flatMap((issuer) => issuer.documents.map(({ year }): Pair => [issuer, year])),
  );
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter(([{ name, region }, year]) => {
    const id = JSON.stringify([name, region, year]);
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}
