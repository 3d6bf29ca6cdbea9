import { utils, write } from "@e965/xlsx";
import type { Answer, Citation } from "../../model/answer.js";
import { seen } from "./visible.js";
import { FORMULA_START } from "./xlsx.data.js";

type Cell = { t: "s"; v: string } | { t: "n"; v: string };
type Rows = readonly (readonly Cell[])[];

/** The heads of the two sheets of an answer. */
export interface SheetHeads {
  readonly what: string;
  readonly value: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  /** Stands below what a model had a part in. */
  readonly assisted: string;
  readonly places: readonly [
    number: string,
    document: string,
    table: string,
    row: string,
    column: string,
    raw: string,
  ];
}

/** Longest text of a cell that spreadsheets take is 32767 units. */
const LONGEST = 32_000;
const ELLIPSIS = "…";

/** An answer's figures with their formulas and sources as a workbook; its second sheet has the sources cell by cell. */
export function answerSheet({ figures, citations, mode }: Answer, heads: SheetHeads): Uint8Array {
  const sources = new Map(citations.map((one) => [one.id, one]));
  const { what, value, unit, formula, source, places } = heads;
  const first = [
    [what, value, unit, formula, source].map(text),
    ...figures.map((figure) => [
      text(figure.label),
      number(figure.value),
      text(figure.unit ?? ""),
      text(figure.formula ?? ""),
      text(sourcesOf([figure.citation, ...(figure.inputs ?? [])], sources)),
    ]),
    ...(mode === "llm" ? [[text(heads.assisted)]] : []),
  ];
  return workbook([first, [places.map(text), ...citations.map(placeOf)]]);
}

/** A table of texts as a workbook of one sheet; cells that are plain decimals are numbers. */
export function tableSheet(rows: readonly (readonly string[])[]): Uint8Array {
  const [head = [], ...body] = rows;
  return workbook([[head.map(text), ...body.map((row) => row.map(number))]]);
}

/** Where each operand stands; their numbers only where that does not fit into a cell. */
function sourcesOf(
  ids: readonly (number | undefined)[],
  sources: ReadonlyMap<number, Citation>,
): string {
  const cited = ids.flatMap((id) => (id === undefined ? [] : (sources.get(id) ?? [])));
  const lines = cited.map(({ title, table, row, column }) =>
    [title, table, row, column].filter(Boolean).join(" › "),
  );
  const told = lines.join("\n");
  return told.length <= LONGEST ? told : cited.map(({ id }) => `[${id}]`).join("");
}

function placeOf({ id, title, table, row, column, text: raw }: Citation): Cell[] {
  return [number(String(id)), ...[title, table, row, column, raw].map((one) => text(one ?? ""))];
}

/** A text that a spreadsheet can take, and cannot take for a formula. */
export function text(value: string): Cell {
  const plain = seen(value);
  const fitting = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}${ELLIPSIS}`;
  return { t: "s", v: FORMULA_START.test(fitting) ? `'${fitting}` : fitting };
}

/** A decimal goes in as its own digits: no binary number stands between. */
function number(value: string): Cell {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value) ? { t: "n", v: value } : text(value);
}

function workbook(sheets: readonly Rows[]): Uint8Array {
  const book = utils.book_new();
  for (const rows of sheets) utils.book_append_sheet(book, sheetOf(rows));
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

function sheetOf(rows: Rows): Record<string, unknown> {
  const sheet: Record<string, unknown> = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) sheet[utils.encode_cell({ r, c })] = cell;
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, rows.length - 1), c: width - 1 },
  });
  return sheet;
}
