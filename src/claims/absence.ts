import type { Absence } from "./outcome.js";
import type { Place } from "./places.js";

/** Why nothing can be checked at a place, before anything is looked up; undefined when it can. */
export function absenceAt(place: Place): Absence | undefined {
  if (place.strange !== null || place.issuers.length === 0) return "strange_office";
  return undefined;
}

/** Is a budget of the year loaded for one of the offices meant? */
export function isLoaded({ issuers, year }: Place): boolean {
  return (
    year === null || issuers.some(({ documents }) => documents.some((one) => one.year === year))
  );
}
