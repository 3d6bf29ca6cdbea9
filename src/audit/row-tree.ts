import { isTotalRow, type RowView, type TableView } from "./table-view.js";
import { AMONG } from "./words.data.js";

/** Rows of a list by what they stand for: the table, its units, and the lines under them. */
export interface RowTree {
  readonly totals: readonly RowView[];
  /** Rows that stand under no other row, in printed order. */
  readonly roots: readonly RowView[];
  readonly children: ReadonlyMap<RowView, readonly RowView[]>;
}

/** Is the row a spending unit's (预算单位), which sums the lines printed after it? */
function isUnitRow({ first, path }: RowView): boolean {
  const { key } = first;
  return key !== null && key.code === null && key.project === null && path.length > 0;
}

/** Does the table list lines under codes or projects? Only then do unit rows and totals mean sums. */
function isList({ rows }: TableView): boolean {
  return rows.some(({ first }) => first.code !== null || first.project !== null);
}

/**
 * Arranges a list's rows: units over units by their code, lines under the unit printed before them,
 * 款 under 类 and 项 under 款 by code. Undefined for a table that is no list.
 */
export function rowTree(table: TableView): RowTree | undefined {
  if (!isList(table)) return undefined;
  const totals: RowView[] = [];
  const roots: RowView[] = [];
  const children = new Map<RowView, RowView[]>();
  const units: RowView[] = [];
  const lines: RowView[] = [];
  const place = (row: RowView, parent: RowView | undefined): void => {
    if (!parent) roots.push(row);
    else children.set(parent, [...(children.get(parent) ?? []), row]);
  };
  for (const row of table.rows) {
    if (AMONG.test(row.path.at(-1) ?? "")) continue;
    if (isTotalRow(row)) totals.push(row);
    else if (isUnitRow(row)) {
      keepAbove(units, row);
      lines.length = 0;
      place(row, units.at(-1));
      units.push(row);
    } else {
      keepAbove(lines, row);
      place(row, lines.at(-1) ?? units.at(-1));
      lines.push(row);
    }
  }
  return { totals, roots, children };
}

/** Leaves on the stack only rows whose code the new row's code goes on from. */
function keepAbove(stack: RowView[], row: RowView): void {
  while (stack.length > 0) {
    const above = stack.at(-1)?.first.code ?? null;
    const code = row.first.code;
    if (above !== null && code !== null && code.length > above.length && code.startsWith(above))
      return;
    stack.pop();
  }
}
