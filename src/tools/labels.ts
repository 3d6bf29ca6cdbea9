import { covered } from "../answers/prose/choose-passages.js";
import { topicsOf } from "../answers/prose/prose-query.js";
import { measureName } from "../answers/write/names.js";
import { rowLabel } from "../ledger/complete.js";
import type { Figure } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import type { Understanding } from "../questions/linking/understand.js";

/** The measure of what sentences state in words of their own. */
const STATED = "stated";

/** What a figure is of, in the words of its row or of what it measures. */
export function nameOf(figure: Figure): string {
  const { key, project, column, table } = figure;
  const row = rowLabel(figure);
  if (
    key?.measure === STATED ||
    key?.indicator != null ||
    project !== null ||
    (key?.code ?? null) !== null
  )
    return row || table;
  return key ? measureName(key.measure) : row || column.at(-1) || table;
}

/** All words a figure is printed with, and the names of what it measures. */
export function labelsOf(figure: Figure): string {
  const { row, column, table, project, key, rowImplied, code } = figure;
  const names = MEASURES.find(({ id }) => id === key?.measure)?.names ?? [];
  const own = [table, project, code, rowImplied, key?.indicator];
  return [...row, ...column, ...own.filter((one) => one != null), ...names].join(" ");
}

/** The share of what a question speaks of that stands in a figure's labels. */
export function speaksOf(u: Understanding, figure: Figure): number {
  return covered(labelsOf(figure), topicsOf(u));
}
