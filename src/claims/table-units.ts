import type { Claim } from "./claim.js";
import type { Located } from "./locate-claims.js";
import { type Finding, notFound, remarked } from "./outcome.js";
import { LIKELY_UNITS } from "./words.data.js";

/** The unit each table that says none is read in; null where none fits, or more than one. */
export type Units = ReadonlyMap<number, string | null>;

/** Tries the usual units on every table that says none: the one that most of its cells agree with. */
export async function unitsOf(
  located: readonly Located[],
  check: (one: Located) => Promise<Finding>,
): Promise<Units> {
  const units = new Map<number, string | null>();
  for (const table of new Set(located.flatMap(({ guessed }) => guessed ?? []))) {
    const cells = located.filter(({ guessed }) => guessed === table);
    const fits: { readonly unit: string; readonly count: number }[] = [];
    for (const unit of LIKELY_UNITS) {
      let count = 0;
      for (const cell of cells) {
        const { verdict } = await check({ ...cell, claim: told(cell.claim, unit) });
        if (verdict === "supported") count += 1;
      }
      fits.push({ unit, count });
    }
    const most = Math.max(...fits.map(({ count }) => count));
    const best = fits.filter(({ count }) => count === most);
    units.set(table, most > 0 && best.length === 1 ? (best[0]?.unit ?? null) : null);
  }
  return units;
}

/** The claim of a cell in the unit its table is read in. */
export function inUnitOf(one: Located, units: Units): Located {
  const unit = one.guessed === undefined ? null : (units.get(one.guessed) ?? null);
  return unit === null ? one : { ...one, claim: told(one.claim, unit) };
}

/** The finding with what was assumed; not found where nothing can be assumed. */
export function withAssumed(finding: Finding, one: Located, claim: Claim, units: Units): Finding {
  const unit = one.guessed === undefined ? undefined : units.get(one.guessed);
  if (unit === null) return notFound("no_unit", finding.thing);
  const inUnit =
    unit === undefined ? finding : remarked(finding, { say: "unit_assumed", slots: { unit } });
  if (!one.tabled || claim.place.year !== null || !finding.truth) return inUnit;
  return remarked(inUnit, { say: "year_assumed", slots: { year: String(finding.truth.year) } });
}

function told(claim: Claim, unit: string): Claim {
  if (!("stated" in claim)) return claim;
  const { stated } = claim;
  return { ...claim, stated: { ...stated, amount: { ...stated.amount, unit } } };
}
