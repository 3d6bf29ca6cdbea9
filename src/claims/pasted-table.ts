import { PERCENT } from "./numbers.data.js";
import {
  CELL_BREAK,
  CELL_NUMBER,
  HEADER_BASE,
  HEADER_CHANGE,
  HEADER_CODE,
  HEADER_PLAIN,
  HEADER_RATIO,
  HEADER_UNIT,
  HEADER_YEAR,
  LONG_CODE,
  MOVE_DOWN,
  MOVE_UP,
  NAME_AND_NUMBER,
  OWN_MARK,
  ROW_NAME,
  RULE_LINE,
  SHARE_HEADER,
} from "./words.data.js";

/** A cell of a line, with its place in the line. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A number of a table as a short sentence: words that say what it is of, then the cell itself. */
export interface CellSentence {
  readonly lead: string;
  /** Where the number stands in the line, and what stands there. */
  readonly start: number;
  readonly number: string;
  /** Null where neither cell nor header nor caption says it. */
  readonly unit: string | null;
}

/** The columns of a table, as its header line names them. */
export interface Header {
  readonly names: readonly string[];
  readonly unit: string | null;
  /** The newest year named. */
  readonly year: string | null;
}

/** Cells of a line of a pasted table; fewer than two where it is a line of text. */
export function cellsOf(line: string): Cell[] {
  const pair = NAME_AND_NUMBER.exec(line);
  if (pair) {
    const [, name = "", number = ""] = pair;
    return [
      { text: name, start: line.indexOf(name) },
      { text: number, start: line.lastIndexOf(number) },
    ];
  }
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of line.split(new RegExp(`(${CELL_BREAK.source})`, "u"))) {
    const text = piece.trim();
    if (text !== "" && text !== "|") cells.push({ text, start: at + piece.indexOf(text) });
    at += piece.length;
  }
  return cells;
}

/** Does the line name the columns of a table? */
export function headerOf(cells: readonly Cell[]): Header | undefined {
  const words = cells.length >= 2 && cells.every(({ text }) => !isNumber(text));
  if (!words || cells.every(({ text }) => RULE_LINE.test(text))) return undefined;
  const unit = cells.flatMap(({ text }) => HEADER_UNIT.exec(text)?.[1] ?? [])[0] ?? null;
  const years = cells.flatMap(({ text }) => HEADER_YEAR.exec(text)?.[0] ?? []);
  return { names: cells.map(({ text }) => text), unit, year: years.sort().at(-1) ?? null };
}

/** A row between the lines that rule a table says nothing. */
export function isRule(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every(({ text }) => RULE_LINE.test(text));
}

/** The numbers of a row as sentences; none where the line is no row of a table. */
export function rowSentences(
  cells: readonly Cell[],
  header: Header | undefined,
  caption: string | null,
): CellSentence[] {
  const named = cells.findIndex(({ text }) => ROW_NAME.test(text) && !isNumber(text));
  if (cells.length < 2 || named < 0) return [];
  const numbers = cells.filter(({ text }, at) => at > named && isNumber(text));
  // Without a header only a name with one number is clear.
  if (numbers.length === 0 || (numbers.length > 1 && !header)) return [];
  const row = cells.filter(({ text }, at) => at >= named && !isNumber(text)).at(0)?.text ?? "";
  const shift = header ? header.names.length - cells.length : 0;
  return numbers.flatMap((cell) => {
    const column = header?.names[cells.indexOf(cell) + (shift > 0 ? shift : 0)] ?? "";
    const unit = unitOf(cell.text, column, header?.unit ?? null, caption);
    return unit === null && isCode(cell.text, column) ? [] : [sentenceOf(row, column, cell, unit)];
  });
}

function isNumber(text: string): boolean {
  return CELL_NUMBER.test(text);
}

/** A number that only names something has no unit to be guessed. */
function isCode(cell: string, column: string): boolean {
  return HEADER_CODE.test(column) || LONG_CODE.test(cell);
}

function unitOf(
  cell: string,
  column: string,
  header: string | null,
  caption: string | null,
): string | null {
  if (/[^\d.,-]/u.test(cell)) return "";
  if (HEADER_RATIO.test(column)) return PERCENT;
  return HEADER_UNIT.exec(column)?.[1] ?? header ?? caption;
}

function sentenceOf(row: string, column: string, cell: Cell, unit: string | null): CellSentence {
  const minus = /^-/.test(cell.text) ? 1 : 0;
  const at = { start: cell.start + minus, number: cell.text.slice(minus), unit };
  const year = HEADER_YEAR.exec(column)?.[0] ?? "";
  if (HEADER_CHANGE.test(column)) {
    return { ...at, lead: `${row}${HEADER_BASE}${minus > 0 ? MOVE_DOWN : MOVE_UP}` };
  }
  const rest = column.replace(HEADER_YEAR, "").replace(/[(（][^)）]*[)）]/gu, "");
  if (SHARE_HEADER.test(rest)) return { ...at, lead: `${row}${rest}` };
  const part = HEADER_PLAIN.test(rest) ? "" : `${OWN_MARK}${rest}`;
  return { ...at, lead: `${year}${row}${part}` };
}
