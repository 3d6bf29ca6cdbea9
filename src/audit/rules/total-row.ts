import { columnSums } from "../row-sums.js";
import { rowTree } from "../row-tree.js";
import { judgeSums, type Sum } from "../sums.js";
import type { TableView } from "../table-view.js";
import type { Rule } from "../types.js";

/** In a list, 合计 is the sum of its units or lines, and a unit's row the sum of the lines under it. */
export const totalRow: Rule = {
  id: "total-row",
  scope: "table",
  tolerance: "exact",
  check: ({ tables }) => judgeSums(tables.flatMap(sumsOf)),
};

function sumsOf(table: TableView, at: number): Sum[] {
  const tree = rowTree(table);
  if (!tree) return [];
  const sure = table.kind !== null;
  const [total] = tree.totals;
  const whole = total ? columnSums(total, tree.roots, { form: `${at} total`, sure: sure }) : [];
  const units = [...tree.children].flatMap(([row, lines], n) =>
    row.first.key?.code == null && row.first.key?.project == null
      ? columnSums(row, lines, { form: `${at} ${n}`, sure: sure })
      : [],
  );
  return [...whole, ...units];
}
