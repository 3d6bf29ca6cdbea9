import type { Cell, Grid } from "../../../model/document.js";
import { opensItem } from "../joins.js";
import { cleanCell, glue } from "../wording.js";
import { keyOf, type PageGrid } from "./cells.js";
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

/**
 * The cells that go on below: merged labels, and the cells beside such a label that span the same
 * rows as it does on both pages.
 */
function continued(last: readonly Cell[], row: readonly Cell[]): Map<Cell, Cell> {
  const pairs = row.flatMap((below) => {
    const above = last.find((cell) => cell.column === below.column);
    return above ? [{ above, below }] : [];
  });
  const labels = pairs.filter(({ above, below }) => continues(above, below));
  const held = pairs.filter(
    ({ above, below }) =>
      below.text === "" &&
      above.columnSpan === below.columnSpan &&
      labels.some(
        (label) =>
          label.above.row === above.row &&
          label.above.rowSpan === above.rowSpan &&
          label.below.rowSpan === below.rowSpan,
      ),
  );
  return new Map(held.map(({ above, below }) => [above, below]));
}

/** The cells of a grid that end at its last row. */
function bottom(grid: Grid): Cell[] {
  return grid.rows.flat().filter((cell) => cell.row + cell.rowSpan === grid.rows.length);
}

/**
 * Is the first row of the next page the rest of the last row here? Then it holds no number, only text
 * that goes on where a cell above has run out of room, and it lacks something that the row above has.
 */
function restOf(last: readonly Cell[], row: readonly Cell[], full: ReadonlySet<string>): boolean {
  const above = (cell: Cell): Cell | undefined =>
    last.find((one) => one.column === cell.column && one.columnSpan === cell.columnSpan);
  const printed = row.filter((cell) => cell.text !== "");
  const goesOn = printed.every((cell) => {
    const before = above(cell);
    const ready = before !== undefined && before.text !== "" && full.has(keyOf(before));
    return ready && !NUMBER.test(cell.text) && !opensItem(cell.text);
  });
  const lacks = row.some((cell) => cell.text === "" && (above(cell)?.text ?? "") !== "");
  return printed.length > 0 && goesOn && lacks && row.every((cell) => above(cell) !== undefined);
}

/** Two parts of one row put together, the rest of the next page below. */
function mendedRow(first: Grid, next: Grid): Grid {
  const height = first.rows.length;
  const last = bottom(first);
  let rows: Cell[][] = first.rows.map((row) => [...row]);
  for (const rest of next.rows[0] ?? []) {
    const above = last.find((cell) => cell.column === rest.column);
    if (!above) continue;
    const text = cleanCell(glue(above.text, rest.text));
    const whole = { ...above, text, rowSpan: above.rowSpan + rest.rowSpan - 1 };
    rows = rows.map((row) => row.map((cell) => (cell === above ? whole : cell)));
  }
  const below = next.rows.slice(1);
  const moved = below.map((row) => row.map((c): Cell => ({ ...c, row: c.row + height - 1 })));
  return { ...first, rows: [...rows, ...moved] };
}

/** Puts the rows of the next page below the first part. */
function appended(first: Grid, next: Grid, full: ReadonlySet<string>): Grid {
  const height = first.rows.length;
  if (restOf(bottom(first), next.rows[0] ?? [], full)) return mendedRow(first, next);
  const below = next.rows.map((row) => row.map((c): Cell => ({ ...c, row: c.row + height })));
  const held = continued(bottom(first), below[0] ?? []);
  const rows = first.rows.map((row) =>
    row.map((cell) => {
      const rest = held.get(cell);
      return rest ? { ...cell, rowSpan: cell.rowSpan + rest.rowSpan } : cell;
    }),
  );
  const gone = new Set(held.values());
  below[0] = (below[0] ?? []).filter((cell) => !gone.has(cell));
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
  const rest = withoutRows(below, repeatedRows(above, below));
  const grid = appended(above, rest, first.full);
  return { grid, columns: edges, box: second.box, full: second.full };
}
