import type { KnownIssuer } from "./issuers.js";
import { SHORT_YEAR } from "./short-years.data.js";
import { meant, type Span } from "./types.js";

const CENTURY = 2000;

/**
 * "封丘23 工作经费": two digits right behind an office or its place are a year, where the office has a
 * budget of that year or of the one after it.
 */
export function shortYears(
  text: string,
  mentions: readonly Span[],
  issuers: readonly KnownIssuer[],
): Span[] {
  return mentions.flatMap((mention): Span[] => {
    const match = SHORT_YEAR.exec(text.slice(mention.end));
    const digits = match?.[1];
    if (!match || digits === undefined) return [];
    const year = CENTURY + Number.parseInt(digits, 10);
    const loaded = documentsOf(mention, issuers);
    if (!loaded.some((own) => own === year || own === year + 1)) return [];
    const start = mention.end + match[0].length - digits.length;
    const end = start + digits.length;
    return [{ start, end, text: digits, meanings: [{ kind: "year", year }] }];
  });
}

/** The years of the budgets a mention can mean. */
function documentsOf(mention: Span, issuers: readonly KnownIssuer[]): number[] {
  const ids = new Set(meant([mention], "issuer").flatMap(({ documents }) => documents));
  const places = new Set(meant([mention], "region").map(({ place }) => place));
  return issuers
    .flatMap(({ documents, places: own }) =>
      documents.filter(({ id }) => ids.has(id) || own.some((place) => places.has(place))),
    )
    .map(({ year }) => year);
}
