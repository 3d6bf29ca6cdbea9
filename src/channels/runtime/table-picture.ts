import type { Figure } from "../../model/figure.js";
import { drawTable, toPng } from "../../pictures/index.js";
import type { Call } from "./call.js";
import { columnOf, placedCells, type Row, rowsOf } from "./table-grid.js";

/** Most rows and columns around the marked cell that a picture shows: a phone is small. */
const ROWS = 14;
const COLUMNS = 7;

/** The table a figure stands in, redrawn from the ledger with its cell marked; PNG. */
export async function tablePicture(
  { assistant, say }: Call,
  figure: Figure,
): Promise<Uint8Array | undefined> {
  if (figure.marked !== "printed") return undefined;
  const figures: Figure[] = [];
  for await (const one of assistant.figures({ document: figure.documentId, table: figure.table })) {
    if (one.project === figure.project || figure.tableKind !== "project_form") figures.push(one);
  }
  const all = rowsOf(figures);
  const middle = all.findIndex(({ cells }) => cells.get(columnOf(figure))?.id === figure.id);
  const row = all[middle];
  if (!row) return undefined;
  const rows = shownRows(all, middle);
  const columns = shownColumns(all, rows, figure);
  const cells = placedCells(rows, columns, figure);
  const words = say.proof;
  const caption = [
    words.picture,
    ...(rows.length < all.length ? [words.cutRows(rows.length, all.length)] : []),
    ...(columns.length < columnsOf(all).length ? [words.cutColumns] : []),
  ].join("");
  const { issuer, documentYear, stage, unit } = figure;
  const subtitle = words.tableOf(issuer, documentYear, stage, unit);
  return toPng(drawTable({ title: figure.table, subtitle, cells, caption }).svg);
}

/** Rows that say something, around the one in the middle; its neighbours too where there is room. */
function shownRows(all: readonly Row[], middle: number): readonly Row[] {
  if (all.length <= ROWS) return all;
  const own = all[middle];
  const filled = all.filter(
    (row) => row === own || [...row.cells.values()].some(({ raw }) => raw.trim() !== ""),
  );
  return own ? cropped(filled, filled.indexOf(own), ROWS) : [];
}

/** As many as fit, around the one in the middle. */
function cropped<T>(all: readonly T[], middle: number, most: number): readonly T[] {
  if (all.length <= most) return all;
  const start = Math.min(Math.max(0, middle - Math.floor(most / 2)), all.length - most);
  return all.slice(start, start + most);
}

/** The columns in the order they are printed. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  const widest = [...rows].sort((a, b) => b.cells.size - a.cells.size);
  return [...new Set([...widest.slice(0, 1), ...rows].flatMap(({ cells }) => [...cells.keys()]))];
}

/** All columns where they fit, else those that say something in these rows, around the figure's own. */
function shownColumns(
  all: readonly Row[],
  rows: readonly Row[],
  figure: Figure,
): readonly string[] {
  const columns = columnsOf(all);
  if (columns.length <= COLUMNS) return columns;
  const own = columnOf(figure);
  const filled = columns.filter(
    (column) =>
      column === own || rows.some(({ cells }) => (cells.get(column)?.raw ?? "").trim() !== ""),
  );
  return cropped(filled, filled.indexOf(own), COLUMNS);
}
