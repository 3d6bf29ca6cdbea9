import type { Cell, Grid } from "../../../src/model/document.js";
import { measure } from "./font.js";
import { wrap } from "./wrap.js";

const SIZES = { few: 9, many: 7 };
/** Tables with more columns are set small, on a page turned landscape. */
export const MANY_COLUMNS = 7;
const PADDING = 4;
const LEADING = 1.3;
/** The widest a column asks to be, in characters. */
const WIDEST = 14;

/** A cell with its text broken into lines. */
export interface SetCell {
  readonly cell: Cell;
  readonly lines: readonly string[];
}

/** A table set for a page width: where its edges are and what its cells say. */
export interface SetTable {
  readonly size: number;
  /** Distances of the column edges from the left. */
  readonly columns: readonly number[];
  readonly heights: readonly number[];
  readonly cells: readonly SetCell[];
  /** Rows at its head that are printed again on every page. */
  readonly head: number;
}

export function columnCount(grid: Grid): number {
  return Math.max(...grid.rows.flat().map((cell) => cell.column + cell.columnSpan));
}

function columnEdges(grid: Grid, size: number, width: number): number[] {
  const wanted = Array.from({ length: columnCount(grid) }, () => size * 2);
  for (const { text, column, columnSpan } of grid.rows.flat()) {
    const natural = Math.min(measure(text, size), WIDEST * size) + 2 * PADDING;
    if (columnSpan === 1) wanted[column] = Math.max(wanted[column] ?? 0, natural);
  }
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const edges = [0];
  for (const each of wanted) edges.push((edges.at(-1) ?? 0) + (each * width) / total);
  return edges;
}

export function lineHeight(size: number): number {
  return size * LEADING;
}

/** Height a cell's text takes. */
export function textHeight({ lines }: SetCell, size: number): number {
  return lines.length * lineHeight(size) + 2 * PADDING;
}

function rowHeights(grid: Grid, cells: readonly SetCell[], size: number): number[] {
  const heights = grid.rows.map(() => lineHeight(size) + 2 * PADDING);
  for (const set of [...cells].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const { row, rowSpan } = set.cell;
    const end = Math.min(row + rowSpan, heights.length) - 1;
    const has = heights.slice(row, end + 1).reduce((sum, each) => sum + each, 0);
    heights[end] = (heights[end] ?? 0) + Math.max(0, textHeight(set, size) - has);
  }
  return heights;
}

function headRows(grid: Grid): number {
  let head = 0;
  while (grid.rows[head]?.every((cell) => cell.header)) head++;
  return head === grid.rows.length ? 0 : head;
}

/** Sets a table to a width. */
export function setTable(grid: Grid, width: number): SetTable {
  const size = columnCount(grid) > MANY_COLUMNS ? SIZES.many : SIZES.few;
  const columns = columnEdges(grid, size, width);
  const cells = grid.rows.flat().map((cell): SetCell => {
    const room =
      (columns[cell.column + cell.columnSpan] ?? width) - (columns[cell.column] ?? 0) - 2 * PADDING;
    return { cell, lines: wrap(cell.text, size, room) };
  });
  return { size, columns, heights: rowHeights(grid, cells, size), cells, head: headRows(grid) };
}

function heightOf(table: SetTable, from: number, to: number): number {
  return table.heights.slice(from, to).reduce((sum, each) => sum + each, 0);
}

/** The row before which a page has to end so that no cell's text is cut. */
export function breakAt(table: SetTable, from: number, room: number): number {
  let end = from;
  while (end < table.heights.length && heightOf(table, from, end + 1) <= room) end++;
  for (let moved = true; moved && end < table.heights.length; ) {
    moved = false;
    for (const set of table.cells) {
      const { row, rowSpan } = set.cell;
      const crosses = row > from && row < end && row + rowSpan > end;
      if (!crosses || textHeight(set, table.size) <= heightOf(table, row, end)) continue;
      end = row;
      moved = true;
    }
  }
  return end;
}

export const CELL_PADDING = PADDING;
