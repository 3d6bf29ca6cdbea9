import type { Problem } from "../kernel/result.js";
import type { FigureDraft } from "../model/figure.js";
import { bareNumber, isBlank } from "./amounts.js";
import { figureOf, unitOfRow, unitUnder } from "./figures.js";
import { guessedHeight, type HeaderPath, headerPaths, numbersColumns } from "./header.js";
import type { Kind } from "./kinds/types.js";
import { periodOf } from "./period.js";
import { isTotal, Parents } from "./rows.js";
import { below, sheetOf, slotAt } from "./sheet.js";
import { closed } from "./text.js";
import type { Context, RawTable, Sheet, Slot } from "./types.js";
import { CODE_CELL, NO_FIGURES, PERSONAL, PLAIN_TOTAL, SEQUENCE_HEAD } from "./words.data.js";

const NUMBER_WITH_SIGN = /^[≥≤><]?\s*[\d.,]+\s*%?$/;

const AMOUNT_LIKE = /\d[.,]\d/;

interface GenericColumn extends HeaderPath {
  readonly index: number;
  readonly stub: boolean;
}

function columnsOf(sheet: Sheet, height: number): GenericColumn[] {
  const body = below(sheet, height).rows;
  let amountsBegun = false;
  return headerPaths(sheet, height).map((head, index) => {
    const texts = body.map((row) => slotAt(row, index).text).filter((text) => !isBlank(text));
    const numbers = texts.filter((text) => bareNumber(text) !== undefined).length;
    const last = head.path.at(-1) ?? "";
    const codes = texts.length > 0 && texts.every((text) => CODE_CELL.test(closed(text)));
    const noFigures = NO_FIGURES.test(last) || PERSONAL.test(last) || (!amountsBegun && codes);
    const stub = noFigures || numbers * 2 <= texts.length;
    if (!stub && texts.length > 0) amountsBegun = true;
    return { ...head, index, stub: texts.length === 0 ? !amountsBegun : stub };
  });
}

function labelsOf(row: readonly Slot[], stubs: readonly GenericColumn[]): string[] {
  const seen = new Set<unknown>();
  const labels: string[] = [];
  for (const { index, path } of stubs) {
    const slot = row[index];
    const head = path.at(-1) ?? "";
    if (!slot?.cell || slot.text === "" || seen.has(slot.cell) || PERSONAL.test(head)) continue;
    if (SEQUENCE_HEAD.test(head) && !isTotal(slot.text)) continue;
    seen.add(slot.cell);
    labels.push(slot.text);
  }
  return labels;
}

/**
 * Reads a table of no known kind by its header tree: numbers under a header path, no key. With
 * merged cells lost the paths are positions only, and the cells uncertain.
 */
export function readGeneric(
  raw: RawTable,
  kind: Kind | null,
  context: Context,
): { figures: FigureDraft[]; problems: Problem[] } {
  const figures: FigureDraft[] = [];
  const parents = new Parents(() => false);
  let columns: GenericColumn[] = [];
  for (const part of raw.parts) {
    if (part.type !== "grid") continue;
    const sheet = sheetOf(part);
    const height = guessedHeight(sheet);
    const same = columns.length === sheet.width && bareRow(sheet.rows[0]);
    if (!same) columns = columnsOf(sheet, height);
    for (const row of below(sheet, same ? 0 : height).rows) {
      if (numbersColumns(row)) continue;
      readRow(row, columns, { raw, kind, context, parents, figures });
    }
  }
  return { figures, problems: [] };
}

function bareRow(row: readonly Slot[] | undefined): boolean {
  return row?.some((slot) => bareNumber(slot.text) !== undefined) ?? false;
}

interface Sink {
  readonly raw: RawTable;
  readonly kind: Kind | null;
  readonly context: Context;
  readonly parents: Parents;
  readonly figures: FigureDraft[];
}

/** Does the cell hold a figure or the place for one? */
function holdsFigure(text: string, labelled: boolean): boolean {
  return (
    bareNumber(text) !== undefined || NUMBER_WITH_SIGN.test(text) || (isBlank(text) && labelled)
  );
}

function unitFor(labels: readonly string[], column: readonly string[], raw: RawTable) {
  const head = unitUnder(column);
  if (head === "%") return head;
  const own = unitOfRow(labels);
  if (own !== undefined) return own;
  return head === undefined ? raw.unit : head;
}

/** Where merged cells are lost, a row may have slipped to the left: an amount among its labels, or a total's row that is too short. */
function isSlipped(row: readonly Slot[], labels: readonly string[]): boolean {
  const amount = labels.some((label) => AMOUNT_LIKE.test(label) && bareNumber(label) !== undefined);
  return amount || (labels.some(isTotal) && row.some((slot) => slot.cell === null));
}

function readRow(row: readonly Slot[], columns: readonly GenericColumn[], sink: Sink): void {
  const stubs = columns.filter((each) => each.stub && each.index < firstAmount(columns));
  const labels = labelsOf(row, stubs);
  const [first = ""] = labels;
  if (labels.some((label) => PERSONAL.test(label))) return;
  const slipped = isSlipped(row, labels);
  const above = first === "" ? [] : sink.parents.of(first);
  for (const column of columns) {
    const slot = slotAt(row, column.index);
    if (column.stub || !holdsFigure(slot.text, labels.length > 0)) continue;
    const figure = figureOf({
      slot,
      table: sink.raw.title,
      kind: sink.kind?.id ?? null,
      unit: unitFor(labels, column.path, sink.raw),
      year: periodOf(column.path, sink.context.identity).year,
      row: [...above, ...labels],
      implied: labels.length === 0 ? PLAIN_TOTAL : null,
      column: column.path,
      code: codeOf(labels),
      project: null,
      key: null,
      certain: column.certain && !slipped,
    });
    if (figure) sink.figures.push(figure);
  }
}

function firstAmount(columns: readonly GenericColumn[]): number {
  return columns.find((column) => !column.stub)?.index ?? Number.POSITIVE_INFINITY;
}

function codeOf(labels: readonly string[]): string | null {
  const [first] = labels;
  if (first === undefined || isTotal(first)) return null;
  return CODE_CELL.test(closed(first)) ? closed(first) : null;
}
