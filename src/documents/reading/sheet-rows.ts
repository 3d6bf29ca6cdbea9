import {
  BARE_CAPTION,
  CAPTION,
  DATE_LINE,
  FORM_NUMBER,
  NOTE,
  PART,
  RUNNING,
  SENTENCE_END,
  TABLE_SET,
  YEAR_LINE,
} from "../outline.data.js";
import { isDocumentTitle, isTableTitle } from "../outline.js";
import type { Box } from "./sheet-boxes.js";
import { cleanText } from "./wording.js";

/** A sheet's row: its boxes from left to right, and the empty rows above it. */
export interface SheetRow {
  readonly boxes: readonly Box[];
  readonly gap: number;
}

/** Shortest text that is prose by its length and its full stop. */
const PROSE = 20;

const AMOUNT = /^[(（-]?[¥￥]?\d[\d,，]*(?:\.\d+)?[)）]?%?$/;

export function textOf(box: Box): string {
  return cleanText(box.text).trim();
}

/** Does the row hold a number? */
export function hasNumber(row: SheetRow): boolean {
  return row.boxes.some((box) => AMOUNT.test(textOf(box)));
}

function isTitle(text: string): boolean {
  return isTableTitle(text) || isDocumentTitle(text) || TABLE_SET.test(text);
}

function isProse(box: Box): boolean {
  const text = textOf(box);
  return text.length >= PROSE && (SENTENCE_END.test(text) || RUNNING.test(text));
}

/** A text that stands between tables and not in one. */
function standsApart(box: Box): boolean {
  const text = textOf(box);
  return isTitle(text) || NOTE.test(text) || PART.test(text) || CAPTION.test(text) || isProse(box);
}

/** Captions and titles side by side: "编制部门：…" left, "单位：元" right, "预算01表" in the corner. */
export function isCaptionRow({ boxes }: SheetRow): boolean {
  let named = 0;
  for (const [i, box] of boxes.entries()) {
    const text = textOf(box);
    const before = boxes[i - 1];
    if (CAPTION.test(text) || isTitle(text)) named++;
    else if (before && BARE_CAPTION.test(textOf(before))) continue;
    else if (!YEAR_LINE.test(text) && !DATE_LINE.test(text) && !FORM_NUMBER.test(text))
      return false;
  }
  return named > 0;
}

/** A single cell that ends the table above it. */
export function endsTable(row: SheetRow, table: readonly SheetRow[]): boolean {
  const [box, ...more] = row.boxes;
  if (box === undefined || more.length > 0 || !standsApart(box)) return false;
  // A cell beside one that reaches down into this row is part of the table.
  return !table.some(({ boxes }) => boxes.some((b) => b.bottom >= box.row));
}

/** A single cell over several columns of the row below: the head of a table, not a line above it. */
export function isHead(row: SheetRow, next: SheetRow | undefined, captioned: boolean): boolean {
  const [box] = row.boxes;
  if (!captioned || !box || !next || next.gap > 0 || next.boxes.length < 2) return false;
  if (standsApart(box) || box.right === box.column) return false;
  return next.boxes.some((b) => b.column >= box.column && b.column <= box.right);
}

/** After empty rows: a row of words above numbers begins another table. */
export function beginsTable(
  row: SheetRow,
  next: SheetRow | undefined,
  table: readonly SheetRow[],
): boolean {
  if (row.gap === 0 || row.boxes.length < 2 || hasNumber(row) || !next || next.gap > 0)
    return false;
  return table.length > 1 && next.boxes.length > 1;
}
