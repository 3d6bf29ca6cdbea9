import { isTotal, numberingRank } from "../tables/rows.js";
import { isTotalRow, type RowView, type TableView } from "./table-view.js";
import { AMONG } from "./words.data.js";

/** Rows of one side of a table (收入 or 支出) whose lines are told apart by their labels. */
export interface Side {
  readonly table: TableView;
  readonly rows: readonly RowView[];
}

/**
 * Splits a table into its sides; a table with one head over everything has one. Lists have none, nor
 * has a side that divides the same money several ways under the same labels.
 */
export function sidesOf(table: TableView): Side[] {
  const single = table.rows.filter((row) => headsOf(row).length === 1);
  const heads = new Set(single.flatMap(headsOf));
  const isSplit = heads.size > 1 && single.length * 2 > table.rows.length;
  const parts = isSplit
    ? [...heads].map((head) => table.rows.flatMap((row) => under(row, head)))
    : [table.rows];
  return parts
    .filter((rows) => rows.every(isLabelled) && new Set(rows.map(nameOf)).size === rows.length)
    .map((rows) => ({ table, rows }));
}

function headOf(column: readonly string[]): string {
  return column.length > 1 ? (column[0] ?? "") : "";
}

function headsOf(row: RowView): string[] {
  return [...new Set([...row.cells.values()].map(({ column }) => headOf(column)))];
}

/** The part of a row under one head; 总计 may be one row over both sides. */
function under(row: RowView, head: string): RowView[] {
  const cells = new Map([...row.cells].filter(([, { column }]) => headOf(column) === head));
  const [first] = cells.values();
  return first ? [{ ...row, first, cells }] : [];
}

/** Lines under codes are the business of the list rules. */
function isLabelled({ first }: RowView): boolean {
  return first.code === null && first.project === null;
}

export function nameOf({ path, first }: RowView): string {
  return JSON.stringify([path, first.rowImplied]);
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
