import { numberingRank } from "../../tables/rows.js";
import { columnSums } from "../row-sums.js";
import { childrenOf, isSumRow, type Side, sidesOf } from "../sides.js";
import { judgeSums, type Sum } from "../sums.js";
import type { RowView } from "../table-view.js";
import type { Rule } from "../types.js";
import { AMONG } from "../words.data.js";

/** A numbered row is the sum of the rows printed under it: 一、 = Σ（一）; 二、项目支出 = Σ its kinds. */
export const nestedRows: Rule = {
  id: "nested-rows",
  scope: "table",
  tolerance: "exact",
  check: ({ tables }) => judgeSums(tables.flatMap(sidesOf).flatMap(sumsOf)),
};

function sumsOf(side: Side, at: number): Sum[] {
  return [...childrenOf(side.rows)].flatMap(([parent, rows], n) => {
    if (isSumRow(parent)) return [];
    const families = new Map<number, RowView[]>();
    for (const row of rows.filter((one) => !isSumRow(one))) {
      const rank = numberingRank((row.path.at(-1) ?? "").replace(AMONG, ""));
      families.set(rank, [...(families.get(rank) ?? []), row]);
    }
    // Parts told apart by numbering are two ways of dividing the same amount.
    return [...families].flatMap(([rank, parts]) => {
      const sure = side.table.kind !== null && rank >= 0 && families.size === 1;
      return columnSums(parent, parts, { form: `${at} ${n} ${rank}`, sure: sure });
    });
  });
}
