import type { Figure, FigureKey } from "../model/figure.js";
import { scopeOf } from "./agreement.js";
import type { DocumentView } from "./types.js";

/** Everything of a figure's key but its measure, and the place it stands in. */
export function restOf(figure: Figure, withPlace: boolean): string {
  const { key, year, stage, asOf, table, tableKind, project } = figure;
  const { aspect, base, code, member } = key ?? ({} as Partial<FigureKey>);
  const place = withPlace ? [table, tableKind === "project_form" ? project : null] : [];
  return JSON.stringify([
    ...place,
    aspect,
    base,
    scopeOf(figure),
    code,
    key?.project,
    member,
    year,
    stage,
    asOf,
  ]);
}

/** Figures (blank cells too) by place and key, then by measure. */
export function byPlace(
  view: DocumentView,
  kinds: readonly (string | null)[],
): Map<string, Map<string, Figure[]>> {
  const places = new Map<string, Map<string, Figure[]>>();
  for (const figure of view.figures) {
    const { key, certainty, marked, tableKind } = figure;
    if (key === null || certainty === "uncertain" || marked === "derived") continue;
    if (key.indicator !== null || !kinds.includes(tableKind)) continue;
    const rest = restOf(figure, true);
    const place = places.get(rest) ?? new Map<string, Figure[]>();
    place.set(key.measure, [...(place.get(key.measure) ?? []), figure]);
    places.set(rest, place);
  }
  return places;
}
