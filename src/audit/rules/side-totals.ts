import { numberingRank } from "../../tables/rows.js";
import { columnSums } from "../row-sums.js";
import { isAmongRow, isSumRow, type Side, sidesOf } from "../sides.js";
import { judgeSums, type Sum } from "../sums.js";
import type { RowView } from "../table-view.js";
import type { Rule } from "../types.js";

/** 本年收入合计 is the sum of the lines above it, 收入总计 that total with what follows it. */
export const sideTotals: Rule = {
  id: "side-totals",
  scope: "table",
  tolerance: "exact",
  check: ({ tables }) => judgeSums(tables.flatMap(sidesOf).flatMap(sumsOf)),
};

function sumsOf(side: Side, at: number): Sum[] {
  const sums: Sum[] = [];
  const sure = side.table.kind !== null;
  let parts: RowView[] = [];
  for (const block of topRows(side.rows)) {
    const form = `${at} ${sums.length}`;
    const [only] = block;
    const subtotal = block.length > 1 ? block.find(isSumRow) : undefined;
    if (subtotal) {
      const rest = block.filter((row) => row !== subtotal);
      sums.push(...columnSums(subtotal, rest, { form, sure }));
      parts.push(subtotal);
    } else if (block.length === 1 && only && isSumRow(only) && only.path.length <= 1) {
      const otherwise = numbered(parts);
      if (parts.length > 0) sums.push(...columnSums(only, parts, { form, sure, otherwise }));
      parts = [only];
    } else parts.push(...block);
  }
  return sums;
}

/** Lines without a number may be what a numbered line above them consists of. */
function numbered(rows: readonly RowView[]): readonly RowView[] {
  return rows.filter((row) => numberingRank(row.path[0] ?? "") >= 0 || isSumRow(row));
}

/** Rows that stand under no other row, in order; those of one merged label together. */
function topRows(rows: readonly RowView[]): RowView[][] {
  const named = new Set(rows.map(({ path }) => JSON.stringify(path)));
  const blocks: RowView[][] = [];
  const merged = new Map<string, RowView[]>();
  for (const row of rows) {
    const above = row.path.slice(0, -1);
    const isNested = above.some((_, n) => named.has(JSON.stringify(row.path.slice(0, n + 1))));
    if (isNested || isAmongRow(row)) continue;
    const label = above[0];
    const group = label === undefined ? [] : (merged.get(label) ?? []);
    if (group.length === 0) blocks.push(group);
    group.push(row);
    if (label !== undefined) merged.set(label, group);
  }
  return blocks;
}
