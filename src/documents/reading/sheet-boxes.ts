import {
  type CellObject,
  type ColInfo,
  type DenseWorkSheet,
  type Range,
  type RowInfo,
  utils,
} from "@e965/xlsx";
import type { Grid, Locator } from "../../model/document.js";
import { shownText } from "./sheet-text.js";
import { cleanText } from "./wording.js";

/** A cell, or the merged cells that are one, at its place in the sheet. */
export interface Box {
  /** As shown, line breaks kept. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Last row and column it covers. */
  readonly bottom: number;
  readonly right: number;
}

/** What a reader of a sheet (or of a file of separated fields) sees. */
export interface Boxes {
  /** Are merged cells known? */
  readonly spans: Grid["spans"];
  /** Where a place of the sheet stands in the file. */
  readonly locate: (row: number, column: number) => Locator;
  /** Boxes with text, by row. */
  readonly rows: ReadonlyMap<number, readonly Box[]>;
  /** Merged cells without text. */
  readonly empty: readonly Box[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Hidden rows and columns that hold text. */
  readonly dropped: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** Places of lines that the sheet hides, or draws with no height. */
function hidden(lines: readonly (RowInfo | ColInfo | undefined)[] | undefined): Set<number> {
  const places = new Set<number>();
  lines?.forEach((line, at) => {
    const flat =
      line && (("width" in line && line.width === 0) || ("hpt" in line && line.hpt === 0));
    if (line?.hidden === true || flat) places.add(at);
  });
  return places;
}

function boxOf(text: string, row: number, column: number, merged: Range | undefined): Box {
  return { text, row, column, bottom: merged?.e.r ?? row, right: merged?.e.c ?? column };
}

function allHidden(from: number, to: number, places: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (!places.has(at)) return false;
  return true;
}

/** Walks the cells that exist; the range a sheet declares can be a thousand times as large. */
function* cellsOf(sheet: DenseWorkSheet): Generator<[number, number, CellObject]> {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"];
  for (const row of Object.keys(data).map(Number)) {
    const cells = data[row] ?? [];
    for (const column of Object.keys(cells).map(Number)) {
      const cell = cells[column];
      if (cell !== undefined) yield [row, column, cell];
    }
  }
}

function addTo(rows: Map<number, Box[]>, box: Box): void {
  const line = rows.get(box.row);
  if (line) line.push(box);
  else rows.set(box.row, [box]);
}

/**
 * The boxes of a sheet, hidden rows and columns marked. A merged cell that reaches out of a hidden
 * row keeps its text where it is seen.
 */
export function boxesOf(name: string, sheet: DenseWorkSheet): Boxes {
  const hiddenRows = hidden(sheet["!rows"]);
  const hiddenColumns = hidden(sheet["!cols"]);
  const merges = new Map<string, Range>();
  for (const m of sheet["!merges"] ?? []) merges.set(utils.encode_cell(m.s), m);
  const rows = new Map<number, Box[]>();
  const dropped = { rows: new Set<number>(), columns: new Set<number>() };
  for (const [row, column, cell] of cellsOf(sheet)) {
    const text = shownText(cell);
    if (cleanText(text).trim() === "") continue;
    const at = utils.encode_cell({ r: row, c: column });
    const box = boxOf(text, row, column, merges.get(at));
    merges.delete(at);
    const isRow = allHidden(box.row, box.bottom, hiddenRows);
    if (isRow) dropped.rows.add(row);
    else if (allHidden(box.column, box.right, hiddenColumns)) dropped.columns.add(column);
    else addTo(rows, box);
  }
  const empty = [...merges.values()].map((m) => boxOf("", m.s.r, m.s.c, m));
  const lost = { rows: [...dropped.rows], columns: [...dropped.columns].sort((a, b) => a - b) };
  const locate = (r: number, c: number): Locator => ({
    sheet: name,
    cell: utils.encode_cell({ r, c }),
  });
  return { spans: "true", locate, rows, empty, hiddenRows, hiddenColumns, dropped: lost };
}
