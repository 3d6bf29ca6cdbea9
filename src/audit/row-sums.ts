import type { Sum } from "./sums.js";
import type { RowView } from "./table-view.js";

/** One row against other rows, column by column: a sum for each column both have. */
export function columnSums(
  total: RowView,
  parts: readonly RowView[],
  form: string,
  sure = false,
): Sum[] {
  return [...total.cells].flatMap(([column, cell]) => {
    const cells = parts.flatMap((part) => part.cells.get(column) ?? []);
    return cells.length === 0 ? [] : [{ total: cell, parts: cells, form, sure }];
  });
}
