import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { PER_THING } from "../linking/words.data.js";
import { LOOSE_PEOPLE_UNIT, PEOPLE, PEOPLE_UNIT, PEOPLE_UNITS, RATE } from "./intent.data.js";
import { isProject, type Target } from "./target.js";

/** Is an amount per head or per thing asked, and is there something to divide by? */
export function headcountAsked(u: Understanding, targets: readonly Target[]): boolean {
  if (!asks(u, "perPerson") && !PER_THING.test(u.text)) return false;
  if (RATE.test(u.text)) return false;
  return headcount(u) !== undefined || (targets.length > 0 && targets.every(isProject));
}

/** Units of what a project's targets count, to divide its money by. */
export function countedUnits(u: Understanding): readonly string[] {
  const each = PER_THING.exec(u.text)?.[1];
  if (asks(u, "perPerson") || each === undefined)
    return [...PEOPLE_UNITS].filter((unit) => unit !== LOOSE_PEOPLE_UNIT);
  return PEOPLE_UNITS.has(each)
    ? [...PEOPLE_UNITS].filter((unit) => unit !== LOOSE_PEOPLE_UNIT)
    : [each];
}

/** A number of people the person gives, to divide by. */
export function headcount(u: Understanding): { value: string; unit: string } | undefined {
  const each = PER_THING.exec(u.text)?.[1];
  const thing = meant(u.spans, "quantity").find(({ unit }) => unit !== null && unit === each);
  if (thing && each !== undefined) return { value: thing.value, unit: each };
  return meant(u.spans, "quantity").flatMap(({ value, unit, span }) => {
    const tail = u.text.slice(span.start).match(PEOPLE);
    return unit !== null && PEOPLE_UNITS.has(unit) && (unit !== LOOSE_PEOPLE_UNIT || tail)
      ? [{ value, unit: PEOPLE_UNIT }]
      : [];
  })[0];
}
