import type { Block, Cell, Content, Grid, Identity } from "../../src/model/document.js";
import { sheetOf } from "../../src/tables/sheet.js";
import type { Sheet } from "../../src/tables/types.js";

/** A grid as text extraction gives it: "|" between fields, merged cells lost. */
export function lost(lines: readonly string[], firstLine = 1): Grid {
  const rows = lines.map((line, row) =>
    line.split("|").map(
      (text, column): Cell => ({
        text,
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        restated: false,
        locator: { line: firstLine + row, field: column },
      }),
    ),
  );
  return { type: "grid", spans: "lost", rows, locator: { line: firstLine } };
}

/** A cell of a grid whose merged cells are known: text, place, and what it covers. */
export type Merged = readonly [
  text: string,
  row: number,
  column: number,
  rowSpan?: number,
  columnSpan?: number,
];

/** A grid as HTML or a spreadsheet gives it. */
export function merged(cells: readonly Merged[]): Grid {
  const rows: Cell[][] = [];
  for (const [text, row, column, rowSpan = 1, columnSpan = 1] of cells) {
    rows[row] ??= [];
    const locator = { cell: `${row}:${column}` };
    const cell = {
      text,
      row,
      column,
      rowSpan,
      columnSpan,
      header: false,
      restated: false,
      locator,
    };
    rows[row]?.push(cell);
  }
  return { type: "grid", spans: "true", rows, locator: {} };
}

export const sheet = (lines: readonly string[]): Sheet => sheetOf(lost(lines));

export const heading = (text: string): Block => ({ type: "heading", level: 3, text, locator: {} });
export const paragraph = (text: string): Block => ({
  type: "paragraph",
  text,
  restated: false,
  locator: {},
});

/** A document of the given blocks. */
export function content(blocks: readonly Block[], contents: readonly string[] = []): Content {
  return { format: "text", blocks, contents };
}

/** An invented department. */
export const IDENTITY: Identity = {
  issuer: { name: "清河县档案馆", region: ["清河县"], level: "部门", aliases: [] },
  year: 2031,
  stage: "预算",
  title: "清河县档案馆2031年度部门预算",
  dated: null,
};
