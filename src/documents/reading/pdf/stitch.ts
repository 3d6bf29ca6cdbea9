import type { Cell, Grid } from "../../../model/document.js";
import type { PageGrid } from "./cells.js";
import { NUMBER } from "./words.data.js";

/** Column edges of two pages agree within this, in points, after the left edges are laid together. */
const AGREE = 3;
/** Deepest header that is looked for on a following page. */
const HEADER_ROWS = 6;

/** The edges of both parts; undefined where one has an edge that cannot be the other's. */
function sameEdges(a: readonly number[], b: readonly number[]): readonly number[] | undefined {
  const shift = (a[0] ?? 0) - (b[0] ?? 0);
  const moved = b.map((edge) => edge + shift);
  const [more, fewer] = a.length >= b.length ? [a, moved] : [moved, a];
  const width = (edges: readonly number[]): number => (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  if (Math.abs(width(a) - width(b)) > AGREE) return undefined;
  const found = fewer.every((edge) => more.some((other) => Math.abs(other - edge) <= AGREE));
  return found && fewer.length > 2 ? more : undefined;
}

/** Do the columns of two parts agree, so that the second can go on with the first? */
export function agrees(first: PageGrid, second: PageGrid): boolean {
  return sameEdges(first.columns, second.columns) !== undefined;
}

/** A part laid out on edges of which its own are some. */
function onEdges({ grid, columns }: PageGrid, edges: readonly number[]): Grid {
  const shift = (edges[0] ?? 0) - (columns[0] ?? 0);
  const place = columns.map((edge) =>
    edges.findIndex((other) => Math.abs(other - edge - shift) <= AGREE),
  );
  const rows = grid.rows.map((row) =>
    row.map((cell): Cell => {
      const column = place[cell.column] ?? cell.column;
      const end = place[cell.column + cell.columnSpan] ?? column + cell.columnSpan;
      return { ...cell, column, columnSpan: end - column };
    }),
  );
  return { ...grid, rows };
}

function signature(row: readonly Cell[]): string {
  return row.map((c) => `${c.column}:${c.columnSpan}:${c.text.replace(/\s/gu, "")}`).join("|");
}

/** Rows at the head of `next` that print the head of `first` again. */
export function repeatedRows(first: Grid, next: Grid): number {
  let count = 0;
  while (count < HEADER_ROWS && count < next.rows.length) {
    const [a, b] = [first.rows[count], next.rows[count]];
    if (!a || !b || signature(a) !== signature(b)) break;
    if (b.some((cell) => NUMBER.test(cell.text.replace(/\s/gu, "")))) break;
    count++;
  }
  const head = next.rows.slice(0, count);
  const says = head.flat().filter((cell) => cell.text !== "").length > 1;
  const closed = head.every((row, r) => row.every((cell) => r + cell.rowSpan <= count));
  return says && closed ? count : 0;
}

/** A label cell of the last row that goes on in the first row of the next page, left empty there. */
function continues(above: Cell, below: Cell): boolean {
  const merged = above.rowSpan > 1 || below.rowSpan > 1;
  return (
    merged &&
    below.text === "" &&
    above.text !== "" &&
    !NUMBER.test(above.text) &&
    above.columnSpan === below.columnSpan
  );
}

function lengthened(rows: readonly (readonly Cell[])[], cell: Cell, by: number): Cell[][] {
  return rows.map((row) =>
    row.map((each) => (each === cell ? { ...each, rowSpan: each.rowSpan + by } : each)),
  );
}

/** Puts the rows of the next page below the first part. */
function appended(first: Grid, next: Grid): Grid {
  const height = first.rows.length;
  let rows: Cell[][] = first.rows.map((row) => [...row]);
  const below = next.rows.map((row) => row.map((c): Cell => ({ ...c, row: c.row + height })));
  for (const cell of below[0] ?? []) {
    const above = rows
      .flat()
      .find((each) => each.column === cell.column && each.row + each.rowSpan === height);
    if (!above || !continues(above, cell)) continue;
    rows = lengthened(rows, above, cell.rowSpan);
    below[0] = (below[0] ?? []).filter((each) => each !== cell);
  }
  return { ...first, rows: [...rows, ...below] };
}

function withoutRows(grid: Grid, count: number): Grid {
  const rows = grid.rows
    .slice(count)
    .map((row) => row.map((cell): Cell => ({ ...cell, row: cell.row - count })));
  return { ...grid, rows };
}

/** One table from two parts whose columns agree; a head printed again is left out. */
export function stitched(first: PageGrid, second: PageGrid): PageGrid {
  const edges = sameEdges(first.columns, second.columns);
  if (!edges) return first;
  const [above, below] = [onEdges(first, edges), onEdges(second, edges)];
  const grid = appended(above, withoutRows(below, repeatedRows(above, below)));
  return { grid, columns: edges, box: second.box };
}
