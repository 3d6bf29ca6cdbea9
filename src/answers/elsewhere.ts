import { foldLabel } from "../kernel/fold.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import { BESIDE, TAKES_PLACE } from "../questions/linking/names.data.js";
import { meant } from "../questions/linking/types.js";
import { namesSubject, type Question } from "./question.js";

/** Shorter words are no names of places. */
const LEAST_PLACE = 2;

/**
 * A kind of office with a place that none of that kind is loaded for: "政务中心…（洛龙的）" where the
 * only such centre is another town's.
 */
export function kindElsewhere({ u, sources }: Question): string | null {
  const regions = meant(u.spans, "region");
  const mentions = meant(u.spans, "issuer");
  const [first] = mentions;
  const [region] = regions;
  if (!first || !region || regions.length > 1) return null;
  if (mentions.some(({ span }) => span.start !== first.span.start)) return null;
  const between =
    first.span.start < region.span.start
      ? u.text.slice(first.span.end, region.span.start)
      : u.text.slice(region.span.end, first.span.start);
  if (BESIDE.test(between)) return null;
  const ids = new Set(mentions.flatMap(({ documents }) => documents));
  const known = sources.built.issuers.filter(({ documents }) =>
    documents.some(({ id }) => ids.has(id)),
  );
  const fits = (issuer: KnownIssuer): boolean =>
    issuer.places.some((place) => place === region.place || first.span.text.includes(place));
  return known.some(fits) ? null : region.span.text + first.span.text;
}

/**
 * "洛阳市政府办" where the only such office loaded is that of a district of 洛阳: an office called by
 * a place above its own alone is another one.
 */
export function officeAbove({ u, sources }: Question): string | null {
  const mentions = meant(u.spans, "issuer");
  const [first] = mentions;
  if (!first || mentions.some(({ span }) => span.start !== first.span.start)) return null;
  const named = meant(u.spans, "region").map(({ place }) => place);
  const ids = new Set(mentions.flatMap(({ documents }) => documents));
  const known = sources.built.issuers.filter(({ documents }) =>
    documents.some(({ id }) => ids.has(id)),
  );
  const above = known.every(({ places, region }) => {
    const outer = region.slice(0, -1).map((place) => foldLabel(place));
    const wider = places.filter((place) => outer.some((one) => one.startsWith(place)));
    const own = places.filter((place) => !wider.includes(place));
    return (
      wider.some((place) => first.span.text.includes(place)) &&
      !own.some((place) => first.span.text.includes(place) || named.includes(place))
    );
  });
  return above ? first.span.text : null;
}

/** What may stand before a place that opens a question. */
const AHEAD: ReadonlySet<string> = new Set(["filler", "operation", "year", "count", "context"]);

/** A place at the head of a question that names nobody loaded: 郑州2023年…, 郑州的项目. */
export async function placeElsewhere({ u }: Question): Promise<string | null> {
  if (namesSubject(u)) return null;
  const [gap] = u.gaps.filter(({ text }) => text.length >= LEAST_PLACE);
  if (!gap) return null;
  const before = u.spans.filter(({ start }) => start < gap.start);
  if (before.some(({ meanings }) => !meanings.every(({ kind }) => AHEAD.has(kind)))) return null;
  const { divisionAt } = await import("../questions/linking/divisions.js");
  const place = divisionAt(gap.text);
  if (place === null) return null;
  // A short form is one only where the word ends: 资源 is a county, 资源保护 is not.
  const ends = place.full || TAKES_PLACE.test(gap.text.slice(place.text.length));
  return ends ? place.text : null;
}
