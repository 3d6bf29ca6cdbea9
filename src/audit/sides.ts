import { isTotal, numberingRank } from "../tables/rows.js";
import { isTotalRow, type RowView, type TableView } from "./table-view.js";
import { AMONG } from "./words.data.js";

/** Rows of one side of a table (收入 or 支出) whose lines are told apart by their labels. */
export interface Side {
  readonly table: TableView;
  readonly rows: readonly RowView[];
}

/** Splits a table into its sides; a table with one head over everything has one. Lists have none. */
export function sidesOf(table: TableView): Side[] {
  const sides = new Map<string, RowView[]>();
  for (const row of table.rows) {
    const head = row.first.column.length > 1 ? (row.first.column[0] ?? "") : "";
    sides.set(head, [...(sides.get(head) ?? []), row]);
  }
  const heads = [...sides.keys()];
  const isSplit = heads.length > 1 && table.rows.every((row) => oneHead(row));
  const parts = isSplit ? [...sides.values()] : [[...table.rows]];
  return parts.filter(isLabelled).map((rows) => ({ table, rows }));
}

function oneHead(row: RowView): boolean {
  return new Set([...row.cells.values()].map(({ column }) => column[0])).size === 1;
}

/** Lines under codes are the business of the list rules. */
function isLabelled(rows: readonly RowView[]): boolean {
  return rows.every(({ first }) => first.code === null && first.project === null);
}

/** 其中：财政拨款 is listed beside its whole; 其中：（1）… only leads a list of all its parts. */
export function isAmongRow({ path }: RowView): boolean {
  const label = path.at(-1) ?? "";
  return AMONG.test(label) && numberingRank(label.replace(AMONG, "")) < 0;
}

/** Is the row a total of rows before it: 本年收入合计, 支出总计? */
export function isSumRow(row: RowView): boolean {
  return isTotalRow(row) || isTotal(row.path.at(-1) ?? "");
}

/** Rows that stand directly under each row, 其中 left out. */
export function childrenOf(rows: readonly RowView[]): Map<RowView, RowView[]> {
  const byPath = new Map(rows.map((row) => [JSON.stringify(row.path), row]));
  const children = new Map<RowView, RowView[]>();
  for (const row of rows) {
    const parent = byPath.get(JSON.stringify(row.path.slice(0, -1)));
    if (!parent || row.path.length < 2 || isAmongRow(row)) continue;
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return children;
}
