import { bareNumber } from "./amounts.js";
import { wordKey } from "./layout.js";
import { filled, slotAt } from "./sheet.js";
import type { Sheet, Slot } from "./types.js";
import { COLUMN_MARK, COLUMN_MARK_STUB, COLUMN_NUMBER, SUBTOTAL, TOTAL } from "./words.data.js";

const MOST_HEADER_ROWS = 6;
/** Share of a row's cells that must be known header words. */
const KNOWN_SHARE = 0.6;

/** A row that only numbers the columns ("** ** 1 2 3", "类 款 项 栏次 1 2 3=4+5"). */
export function numbersColumns(row: readonly Slot[]): boolean {
  const texts = filled(row).map((slot) => slot.text);
  const numbers = texts.flatMap((text) => COLUMN_NUMBER.exec(text)?.[1] ?? []);
  const marks = texts.filter((text) => COLUMN_MARK.test(text)).length;
  const stubs = texts.filter((text) => COLUMN_MARK_STUB.test(text)).length;
  if (numbers.length === 0) return marks === texts.length && texts.length > 1;
  if (numbers.length + marks + stubs < texts.length) return false;
  const counted = numbers.every((text, i) => text === String(i + 1));
  return counted && (numbers.length > 1 || marks > 0);
}

function hasNumber(row: readonly Slot[]): boolean {
  return row.some((slot) => bareNumber(slot.text) !== undefined);
}

function knownRow(
  row: readonly Slot[],
  words: ReadonlySet<string>,
  below: readonly (readonly Slot[])[],
): boolean {
  const texts = [...new Set(row.map((slot) => slot.text))].filter((text) => text !== "");
  const [first] = texts;
  if (first === undefined) return true;
  // Alone in its row it is the label of an empty table's total, unless amounts follow.
  const alone = texts.length === 1 && TOTAL.test(first) && !SUBTOTAL.test(first);
  if (alone && !below.some(hasNumber)) return false;
  return texts.filter((text) => words.has(wordKey(text))).length >= texts.length * KNOWN_SHARE;
}

/** Rows at the top that are header by the words of a known kind; column-number rows included. */
export function knownHeight(sheet: Sheet, words: ReadonlySet<string>): number {
  let height = 0;
  for (const [r, row] of sheet.rows.entries()) {
    if (height > MOST_HEADER_ROWS) break;
    const known = (): boolean => knownRow(row, words, sheet.rows.slice(r + 1));
    if (!numbersColumns(row) && (hasNumber(row) || !known())) break;
    height++;
  }
  while (height > 0 && filled(sheet.rows[height - 1] ?? []).length === 0) height--;
  return height;
}

function markedHeight(sheet: Sheet): number {
  let height = 0;
  for (const row of sheet.rows) {
    if (!row.every((slot) => slot.cell?.header === true || slot.cell === null)) break;
    height++;
  }
  return height === sheet.rows.length ? 0 : height;
}

function spannedHeight(sheet: Sheet): number {
  let height = 1;
  for (let row = 0; row < height && row < sheet.rows.length; row++) {
    for (const slot of sheet.rows[row] ?? []) {
      const cell = slot.cell;
      if (!cell || !slot.own) continue;
      height = Math.max(height, cell.row + cell.rowSpan - (sheet.rows[0]?.[0]?.cell?.row ?? 0));
      const next = sheet.rows[row + 1];
      if (cell.columnSpan > 1 && next && !hasNumber(next)) height = Math.max(height, row + 2);
    }
  }
  return Math.min(height, MOST_HEADER_ROWS);
}

/** Rows at the top that are header by form alone: marked cells, reach of merged cells, no numbers. */
export function guessedHeight(sheet: Sheet): number {
  const marked = markedHeight(sheet);
  const [top = []] = sheet.rows;
  if (marked === 0 && hasNumber(top) && !numbersColumns(top)) return 0;
  let height = marked > 0 ? marked : sheet.spans === "true" ? spannedHeight(sheet) : 0;
  if (height === 0) {
    const first = sheet.rows.findIndex((row) => hasNumber(row) && !numbersColumns(row));
    height = first < 0 ? 1 : Math.min(first, MOST_HEADER_ROWS);
  }
  while (numbersColumns(sheet.rows[height] ?? []) && filled(sheet.rows[height] ?? []).length > 1) {
    height++;
  }
  return height;
}

/** A column's header path and whether it is beyond doubt. */
export interface HeaderPath {
  readonly path: readonly string[];
  readonly certain: boolean;
}

function truePath(rows: readonly (readonly Slot[])[], column: number): string[] {
  const path: string[] = [];
  let last: Slot["cell"] = null;
  for (const row of rows) {
    const slot = slotAt(row, column);
    if (slot.text !== "" && slot.cell !== last) path.push(slot.text);
    last = slot.cell;
  }
  return path.filter((text, i) => text !== path[i - 1]);
}

/** Positions of the header cells that cover each column, row by row, when merged cells are lost. */
function lostPath(rows: readonly (readonly Slot[])[], column: number): string[] {
  const parents: number[] = [];
  const path: string[] = [];
  const coverAt = (row: readonly Slot[], upper: readonly Slot[] | undefined): number => {
    for (let c = column; c >= 0; c--) {
      if (slotAt(row, c).text !== "") return c;
      if (upper && slotAt(upper, c).text !== "") return -1;
    }
    return -1;
  };
  rows.forEach((row, r) => {
    const at = coverAt(row, rows[r - 1]);
    if (at < 0) return;
    parents.push(at);
    const text = slotAt(row, at).text;
    if (path.at(-1) !== text) path.push(text);
  });
  return path;
}

/**
 * The header tree of a grid: a path per column. With merged cells known the paths are certain; from
 * positions alone they are so only for a header of one row without gaps.
 */
export function headerPaths(sheet: Sheet, height: number): HeaderPath[] {
  const rows = sheet.rows.slice(0, height).filter((row) => !numbersColumns(row));
  const single = rows.length === 1 && (rows[0] ?? []).every((slot) => slot.text !== "");
  return Array.from({ length: sheet.width }, (_, column) =>
    sheet.spans === "true"
      ? { path: truePath(rows, column), certain: true }
      : { path: lostPath(rows, column), certain: single },
  );
}
