import type { Sum } from "./sums.js";
import type { RowView } from "./table-view.js";
import { NO_SUM_HEAD } from "./words.data.js";

/** One row against other rows, column by column: a sum for each column both have. */
export function columnSums(
  total: RowView,
  parts: readonly RowView[],
  law: Pick<Sum, "form" | "sure"> & {
    /** The rows that make the total where the others do not. */
    readonly otherwise?: readonly RowView[];
  },
): Sum[] {
  return [...total.cells].flatMap(([column, cell]) => {
    const cellsOf = (rows: readonly RowView[]) =>
      rows.flatMap((row) => row.cells.get(column) ?? []);
    const cells = cellsOf(parts);
    if (cells.length === 0 || NO_SUM_HEAD.test(cell.column.join(" "))) return [];
    const otherwise = law.otherwise && cellsOf(law.otherwise);
    return [
      {
        total: cell,
        parts: cells,
        form: law.form,
        sure: law.sure,
        ...(otherwise && otherwise.length > 0 ? { otherwise } : {}),
      },
    ];
  });
}
