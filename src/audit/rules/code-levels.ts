import { columnSums } from "../row-sums.js";
import { rowTree } from "../row-tree.js";
import { judgeSums, type Sum } from "../sums.js";
import type { TableView } from "../table-view.js";
import type { Rule } from "../types.js";

/** 类 = Σ款 = Σ项: a line is the sum of the lines whose codes go on from its own. */
export const codeLevels: Rule = {
  id: "code-levels",
  scope: "table",
  tolerance: "exact",
  check: ({ tables }) => judgeSums(tables.flatMap(sumsOf)),
};

function sumsOf(table: TableView, at: number): Sum[] {
  const tree = rowTree(table);
  if (!tree) return [];
  return [...tree.children].flatMap(([row, lines], n) =>
    row.first.key?.code == null
      ? []
      : columnSums(row, lines, { form: `${at} ${n}`, sure: table.kind !== null }),
  );
}
