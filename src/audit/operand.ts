import type { Figure, FigureKey } from "../model/figure.js";
import { scopeOf } from "./agreement.js";
import type { DocumentView } from "./types.js";

const indexes = new WeakMap<DocumentView, ReadonlyMap<string, readonly Figure[]>>();

function name(
  figure: Figure,
  measure: string,
  aspect: FigureKey["aspect"],
  code: string | null,
): string {
  const { key, year, stage, asOf } = figure;
  return JSON.stringify([
    measure,
    aspect,
    scopeOf(figure),
    code,
    key?.project,
    key?.member,
    year,
    stage,
    asOf,
  ]);
}

function indexOf(view: DocumentView): ReadonlyMap<string, readonly Figure[]> {
  const known = indexes.get(view);
  if (known) return known;
  const index = new Map<string, Figure[]>();
  for (const figure of view.usable) {
    const { key } = figure;
    if (key === null || key.indicator !== null) continue;
    const at = name(figure, key.measure, key.aspect, key.code);
    index.set(at, [...(index.get(at) ?? []), figure]);
  }
  indexes.set(view, index);
  return index;
}

/**
 * The amount a stated share, rate or change is about: of the same scope, year and line, the one said
 * in the same sentence first, then in the same section, then anywhere.
 */
export function operandOf(
  view: DocumentView,
  about: Figure,
  want: {
    readonly measure: string;
    readonly aspect: FigureKey["aspect"];
    readonly code?: string | null;
  },
): Figure | undefined {
  const code = want.code === undefined ? (about.key?.code ?? null) : want.code;
  const found = indexOf(view).get(name(about, want.measure, want.aspect, code)) ?? [];
  const near = found.filter(({ table }) => table === about.table);
  return near.find(({ context }) => context === about.context) ?? near[0] ?? found[0];
}
