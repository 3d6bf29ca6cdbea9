import { tight } from "../kernel/fold.js";
import type { Grid } from "../model/document.js";
import type { Sheet, Slot } from "./types.js";

const EMPTY: Slot = { text: "", cell: null, own: false };

/** Lays a grid out: every place a merged cell covers holds its text, one of them is its own. */
export function sheetOf(grid: Grid): Sheet {
  const rows: Slot[][] = grid.rows.map(() => []);
  let width = 0;
  for (const cells of grid.rows) {
    for (const cell of cells) {
      const text = tight(cell.text);
      for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
        const row = rows[r];
        if (!row) break;
        for (let c = cell.column; c < cell.column + cell.columnSpan; c++) {
          row[c] = { text, cell, own: r === cell.row && c === cell.column };
          width = Math.max(width, c + 1);
        }
      }
    }
  }
  const full = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? EMPTY));
  return { spans: grid.spans, width, rows: full };
}

/** The same sheet without its first `count` rows. */
export function below(sheet: Sheet, count: number): Sheet {
  return { ...sheet, rows: sheet.rows.slice(count) };
}

/** The slot at a place, an empty one outside. */
export function slotAt(row: readonly Slot[] | undefined, column: number): Slot {
  return row?.[column] ?? EMPTY;
}

/** Texts of a row's own, non-empty cells. */
export function filled(row: readonly Slot[]): readonly Slot[] {
  return row.filter((slot) => slot.own && slot.text !== "");
}
