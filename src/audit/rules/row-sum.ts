import { columnLaws } from "../column-tree.js";
import { judgeSums, type Sum } from "../sums.js";
import { columnKey, type RowView, type TableView } from "../table-view.js";
import type { Rule } from "../types.js";

/** Within a row, the total column is the sum of the columns beside it. */
export const rowSum: Rule = {
  id: "row-sum",
  scope: "table",
  tolerance: "exact",
  check: ({ tables }) => judgeSums(tables.flatMap(sumsOf)),
};

function sumsOf(table: TableView, at: number): Sum[] {
  const laws = new Map<string, ReturnType<typeof columnLaws>>();
  return table.rows.flatMap((row) => {
    const cells = [...row.cells.values()];
    const heads = cells.map(({ column }) => column);
    const layout = heads.map(columnKey).join("\n\n");
    const known = laws.get(layout) ?? columnLaws(heads);
    laws.set(layout, known);
    return sumsOfRow(row, known, `${at} ${layout}`);
  });
}

function sumsOfRow(row: RowView, { sums }: ReturnType<typeof columnLaws>, layout: string): Sum[] {
  const cells = [...row.cells.values()];
  return sums.flatMap(({ total, parts }) => {
    const whole = cells[total];
    if (!whole) return [];
    const form = `${layout} ${total}`;
    return [{ total: whole, parts: parts.flatMap((part) => cells[part] ?? []), form, sure: false }];
  });
}
