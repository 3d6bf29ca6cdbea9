import type { Figure } from "../../model/figure.js";
import type { Placed } from "../../pictures/index.js";

/** A printed row as the ledger has it: its labels and its cells by column. */
export interface Row {
  readonly labels: readonly string[];
  readonly cells: ReadonlyMap<string, Figure>;
}

/** Most labels before the cells of a row; more are joined. */
const LABELS = 6;

/** Cells that follow one another under one label are a row, until a column comes again. */
export function rowsOf(figures: readonly Figure[]): Row[] {
  const rows: { labels: readonly string[]; cells: Map<string, Figure> }[] = [];
  let before = "";
  for (const figure of figures) {
    const here = JSON.stringify([figure.row, figure.rowImplied, figure.project]);
    const column = columnOf(figure);
    const row = rows.at(-1);
    if (row && here === before && !row.cells.has(column)) row.cells.set(column, figure);
    else rows.push({ labels: labelsOf(figure), cells: new Map([[column, figure]]) });
    before = here;
  }
  return rows;
}

function labelsOf({ row, rowImplied }: Figure): readonly string[] {
  const labels = row.length > 0 ? row : [rowImplied ?? ""];
  return labels.length <= LABELS
    ? labels
    : [...labels.slice(0, LABELS - 1), labels.slice(LABELS - 1).join(" ")];
}

/** The path of a figure's column as one text. */
export function columnOf({ column }: Figure): string {
  return JSON.stringify(column);
}

/** Rows and columns with a header tree above and labels before, the cell of one figure marked. */
export function placedCells(
  rows: readonly Row[],
  columns: readonly string[],
  figure: Figure,
): Placed[] {
  const paths = columns.map((column) => JSON.parse(column) as string[]);
  const levels = Math.max(1, ...paths.map((path) => path.length));
  const stubs = Math.max(1, ...rows.map(({ labels }) => labels.length));
  const corner: Placed = {
    text: "",
    row: 0,
    column: 0,
    rows: levels,
    columns: stubs,
    head: "column",
  };
  return [
    corner,
    ...headCells(paths, levels).map((cell) => ({ ...cell, column: cell.column + stubs })),
    ...rows.flatMap((row, at) => [
      ...labelCells(row.labels, stubs, levels + at),
      ...columns.map((column, n): Placed => {
        const cell = row.cells.get(column);
        const place = { row: levels + at, column: stubs + n, rows: 1, columns: 1 };
        return { text: cell?.raw ?? "", marked: cell?.id === figure.id, ...place };
      }),
    ]),
  ];
}

/** Neighbours with the same path down to a level share one cell there; a leaf reaches to the cells. */
function headCells(paths: readonly (readonly string[])[], levels: number): Placed[] {
  const cells: Placed[] = [];
  for (let level = 0; level < levels; level++) {
    for (let at = 0; at < paths.length; ) {
      const path = paths[at] ?? [];
      const isLeaf = level === path.length - 1;
      let end = at + 1;
      while (!isLeaf && end < paths.length && sameHead(path, paths[end] ?? [], level)) end += 1;
      const text = path[level] ?? "";
      const rows = isLeaf ? levels - level : 1;
      if (level < path.length || (path.length === 0 && level === 0)) {
        cells.push({ text, row: level, column: at, rows, columns: end - at, head: "column" });
      }
      at = end;
    }
  }
  return cells;
}

function sameHead(one: readonly string[], other: readonly string[], level: number): boolean {
  return (
    other.length > level + 1 &&
    JSON.stringify(one.slice(0, level + 1)) === JSON.stringify(other.slice(0, level + 1))
  );
}

function labelCells(labels: readonly string[], stubs: number, row: number): Placed[] {
  return labels.map((text, column) => {
    const columns = column === labels.length - 1 ? stubs - column : 1;
    return { text, row, column, rows: 1, columns, head: "row" };
  });
}
