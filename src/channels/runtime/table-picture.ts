import type { Figure } from "../../model/figure.js";
import { drawTable, type PictureCell, toPng } from "../../pictures/index.js";
import type { Call } from "./call.js";

/** Most rows and columns around the marked cell that a picture shows. */
const ROWS = 14;
const COLUMNS = 8;

interface Row {
  readonly label: string;
  readonly cells: Map<string, Figure>;
}

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
  const rows = rowsOf(figures);
  const at = rows.findIndex(({ cells }) => [...cells.values()].some(({ id }) => id === figure.id));
  if (at < 0) return undefined;
  const shown = cropped(rows, at, ROWS);
  const columns = columnsOf(shown, figure);
  const cut = shown.length < rows.length ? ` ${say.proof.cut(shown.length, rows.length)}` : "";
  const caption = `${say.proof.picture}${cut}`;
  const table = { title: figure.table, rows: cellsOf(shown, columns, figure), caption };
  return toPng(drawTable(table).svg);
}

/** Cells that follow one another under one label are a row, until a column comes again. */
function rowsOf(figures: readonly Figure[]): Row[] {
  const rows: Row[] = [];
  let before = "";
  for (const figure of figures) {
    const here = JSON.stringify([figure.row, figure.rowImplied, figure.project]);
    const column = columnOf(figure);
    const row = rows.at(-1);
    if (row && here === before && !row.cells.has(column)) row.cells.set(column, figure);
    else rows.push({ label: labelOf(figure), cells: new Map([[column, figure]]) });
    before = here;
  }
  return rows;
}

function labelOf({ row, rowImplied }: Figure): string {
  return row.length > 0 ? row.join(" ") : (rowImplied ?? "");
}

function columnOf({ column }: Figure): string {
  return column.join("\n");
}

/** As many rows as fit, around the one in the middle. */
function cropped<T>(all: readonly T[], middle: number, most: number): readonly T[] {
  if (all.length <= most) return all;
  const start = Math.min(Math.max(0, middle - Math.floor(most / 2)), all.length - most);
  return all.slice(start, start + most);
}

/** The columns of the rows shown, in printed order, around the figure's own. */
function columnsOf(rows: readonly Row[], figure: Figure): readonly string[] {
  const all = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return cropped(all, all.indexOf(columnOf(figure)), COLUMNS);
}

function cellsOf(
  rows: readonly Row[],
  columns: readonly string[],
  figure: Figure,
): (readonly PictureCell[])[] {
  const head: PictureCell[] = [
    { text: "", head: true },
    ...columns.map((text) => ({ text, head: true })),
  ];
  return [
    head,
    ...rows.map(({ label, cells }): PictureCell[] => [
      { text: label, head: true },
      ...columns.map((column) => {
        const cell = cells.get(column);
        return { text: cell?.raw ?? "", marked: cell?.id === figure.id };
      }),
    ]),
  ];
}
