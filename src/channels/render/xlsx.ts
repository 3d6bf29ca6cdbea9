import { utils, write } from "@e965/xlsx";
import type { Answer } from "../../model/answer.js";
import { FORMULA_START } from "./xlsx.data.js";

type Cell = { t: "s"; v: string } | { t: "n"; v: string };

/** An answer's figures with their formulas and sources as a workbook of one sheet. */
export function answerSheet(
  { figures, citations }: Answer,
  head: {
    readonly what: string;
    readonly value: string;
    readonly unit: string;
    readonly formula: string;
    readonly source: string;
  },
): Uint8Array {
  const sources = new Map(citations.map((one) => [one.id, one]));
  const sourceOf = (id: number | undefined): string => {
    const found = id === undefined ? undefined : sources.get(id);
    return found
      ? [found.title, found.table, found.row, found.column].filter(Boolean).join(" › ")
      : "";
  };
  const rows: Cell[][] = [
    [head.what, head.value, head.unit, head.formula, head.source].map(text),
    ...figures.map(({ label, value, unit, formula, citation, inputs }) => [
      text(label),
      number(value),
      text(unit ?? ""),
      text(formula ?? ""),
      text([citation, ...(inputs ?? [])].map(sourceOf).filter(Boolean).join("\n")),
    ]),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(rows));
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** A text that a spreadsheet cannot take for a formula. */
export function text(value: string): Cell {
  return { t: "s", v: FORMULA_START.test(value) ? `'${value}` : value };
}

/** A decimal goes in as its own digits: no binary number stands between. */
function number(value: string): Cell {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? { t: "n", v: value } : text(value);
}

function sheetOf(rows: readonly (readonly Cell[])[]): Record<string, unknown> {
  const sheet: Record<string, unknown> = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) sheet[utils.encode_cell({ r, c })] = cell;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: rows.length - 1, c: width - 1 },
  });
  return sheet;
}
