import { isBlank } from "./amounts.js";
import type { Page } from "./columns.js";
import type { MatrixKind } from "./kinds/types.js";
import { filled } from "./sheet.js";
import type { Slot } from "./types.js";

/** A row that only goes on with words: no code, no amount, nothing that could begin a line. */
function continues(row: readonly Slot[], last: readonly Slot[], kind: MatrixKind): boolean {
  if (kind.rowsAre === "labels" || kind.rowsAre === "issuer") return false;
  const cells = filled(row);
  if (cells.length === 0 || cells.some((slot) => /\d/.test(slot.text))) return false;
  const at = row.findIndex((slot) => slot.own && slot.text !== "");
  const before = last.slice(0, at).some((slot) => !isBlank(slot.text));
  return before && row.every((slot, i) => slot.text === "" || (last[i]?.text ?? "") !== "");
}

function joined(last: readonly Slot[], row: readonly Slot[]): Slot[] {
  return last.map((slot, i) => {
    const more = row[i]?.text ?? "";
    return more === "" ? slot : { ...slot, text: slot.text + more };
  });
}

/** Joins a row that a page break cut in two: its words go on in the first row of the next grid. */
export function mendPages(pages: readonly Page[], kind: MatrixKind): Page[] {
  const mended: Page[] = [];
  for (const page of pages) {
    const before = mended.at(-1);
    const [first, ...rest] = page.body.rows;
    const last = before?.body.rows.at(-1);
    if (before && first && last && continues(first, last, kind)) {
      const rows = [...before.body.rows.slice(0, -1), joined(last, first)];
      mended[mended.length - 1] = { ...before, body: { ...before.body, rows } };
      mended.push({ ...page, body: { ...page.body, rows: rest } });
    } else mended.push(page);
  }
  return mended;
}
