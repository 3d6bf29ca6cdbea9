import type { Figure } from "../../model/figure.js";
import { atMost } from "../at-most.js";
import { columnLaws } from "../column-tree.js";
import { isAmongRow } from "../sides.js";
import type { RowView } from "../table-view.js";
import type { Finding, Rule } from "../types.js";

/** 其中: a part listed beside its whole is never more than it. */
export const ofWhich: Rule = {
  id: "of-which",
  scope: "table",
  tolerance: "at-most",
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => [...rows.flatMap(acrossColumns), ...downRows(rows)]),
};

function acrossColumns(row: RowView): Finding[] {
  const cells = [...row.cells.values()];
  const { among } = columnLaws(cells.map(({ column }) => column));
  return among.flatMap(({ part, whole }) => compared(cells[part], cells[whole]));
}

/** A row 其中：… against the row it is printed under. */
function downRows(rows: readonly RowView[]): Finding[] {
  const byPath = new Map(rows.map((row) => [JSON.stringify(row.path), row]));
  return rows.flatMap((row) => {
    const parent = byPath.get(JSON.stringify(row.path.slice(0, -1)));
    if (!parent || !isAmongRow(row)) return [];
    return [...row.cells].flatMap(([column, part]) => compared(part, parent.cells.get(column)));
  });
}

function compared(part: Figure | undefined, whole: Figure | undefined): Finding[] {
  return part && whole ? atMost(part, whole) : [];
}
