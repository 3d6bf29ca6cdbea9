import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import { isPlainTotal } from "../tables/rows.js";

/** A printed row with its cells by header path. */
export interface RowView {
  readonly path: readonly string[];
  readonly first: Figure;
  /** Cells by `columnKey`, in printed order. */
  readonly cells: ReadonlyMap<string, Figure>;
}

/** A printed table, rebuilt from its figures. */
export interface TableView {
  readonly title: string;
  readonly kind: string | null;
  readonly rows: readonly RowView[];
}

/** Names a column within its table. */
export function columnKey(column: readonly string[]): string {
  return column.join("\n");
}

/** Is this an amount of money that rows and columns can be added up over? */
export function isAmount(figure: Figure): boolean {
  return (
    figure.marked === "printed" &&
    dimensionOf(figure.unit) === "money" &&
    figure.key?.measure !== "target" &&
    figure.comparator === "="
  );
}

/** Does the row stand for the whole table: 合计, or no label at all? */
export function isTotalRow({ path, first }: RowView): boolean {
  const label = path.at(-1) ?? first.rowImplied;
  return label === null || isPlainTotal(label);
}

/** Printed tables of money, each from the figures that bear its title (and, for a form, its project). */
export function tableViews(figures: readonly Figure[]): TableView[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!isAmount(figure)) continue;
    const form = figure.tableKind === "project_form" ? figure.project : null;
    const name = JSON.stringify([figure.table, form]);
    const group = groups.get(name);
    if (group) group.push(figure);
    else groups.set(name, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ title: first.table, kind: first.tableKind, rows: rowsOf(group) }] : [];
  });
}

/** Cells that follow one another under one row path are a row, until a column comes again. */
function rowsOf(figures: readonly Figure[]): RowView[] {
  const rows: { path: readonly string[]; first: Figure; cells: Map<string, Figure> }[] = [];
  let name = "";
  for (const figure of figures) {
    const here = JSON.stringify([figure.row, figure.rowImplied]);
    const column = columnKey(figure.column);
    const row = rows.at(-1);
    if (row && here === name && !row.cells.has(column)) row.cells.set(column, figure);
    else rows.push({ path: figure.row, first: figure, cells: new Map([[column, figure]]) });
    name = here;
  }
  return rows;
}
