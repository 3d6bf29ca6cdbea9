import { bareNumber, isBlank } from "./amounts.js";
import type { Page } from "./columns.js";
import type { MatrixKind } from "./kinds/types.js";
import { wordKey } from "./layout.js";
import { bareLabel, classOf, isTotal, numberingRank } from "./rows.js";
import { filled } from "./sheet.js";
import type { Slot } from "./types.js";
import { AMONG, CODE_CELL } from "./words.data.js";

function isWord({ text }: Slot): boolean {
  return !isBlank(text) && bareNumber(text) === undefined && !CODE_CELL.test(text);
}

/** The places of a row's words in the row before; undefined where they have none there. */
function placesIn(row: readonly Slot[], last: readonly Slot[]): readonly number[] | undefined {
  const own = row.flatMap((slot, c) => (slot.own && slot.text !== "" ? [c] : []));
  if (row.length === last.length)
    return own.every((c) => last[c] && isWord(last[c])) ? own : undefined;
  // Columns vanished between the two: the words can only go on where there are as many.
  const words = last.flatMap((slot, c) => (slot.own && isWord(slot) ? [c] : []));
  return words.length === own.length ? words : undefined;
}

function isKnown(label: string, kind: MatrixKind): boolean {
  const key = wordKey(bareLabel(label));
  return (
    classOf(bareLabel(label)) !== undefined ||
    kind.rows.some((rule) => rule.names.some((name) => wordKey(name) === key))
  );
}

function goesOn(label: string, more: string, kind: MatrixKind): boolean {
  if (numberingRank(more) >= 0 || AMONG.test(more)) return false;
  if (kind.rowsAre !== "labels") return !isTotal(more);
  return isKnown(label + more, kind) || (!isTotal(more) && !isKnown(more, kind));
}

/** A first row that begins nothing and finds no place: then the label before it may be cut. */
function dangles(row: readonly Slot[], kind: MatrixKind): boolean {
  const cells = filled(row);
  if (kind.rowsAre === "issuer" || cells.length === 0 || !cells.every(isWord)) return false;
  return cells.every(({ text }) => numberingRank(text) < 0 && !AMONG.test(text) && !isTotal(text));
}

/** The places where a row only goes on with words: no code, no amount, nothing that begins a line. */
function continues(row: readonly Slot[], last: readonly Slot[], kind: MatrixKind) {
  if (kind.rowsAre === "issuer") return undefined;
  const cells = filled(row);
  if (cells.length === 0 || !cells.every(isWord)) return undefined;
  const places = placesIn(row, last);
  const fits = places?.every((at, i) => goesOn(last[at]?.text ?? "", cells[i]?.text ?? "", kind));
  return fits ? places : undefined;
}

function joined(last: readonly Slot[], row: readonly Slot[], places: readonly number[]): Slot[] {
  const more = filled(row);
  return last.map((slot, c) => {
    const i = places.indexOf(c);
    return i < 0 ? slot : { ...slot, text: slot.text + (more[i]?.text ?? "") };
  });
}

/** Joins a row that a page break cut in two: its words go on in the first row of the next grid. */
export function mendPages(pages: readonly Page[], kind: MatrixKind): Page[] {
  const mended: Page[] = [];
  for (const page of pages) {
    const before = mended.at(-1);
    const [first, ...rest] = page.body.rows;
    const last = before?.body.rows.at(-1);
    const places = first && last && continues(first, last, kind);
    if (before && places) {
      const rows = [...before.body.rows.slice(0, -1), joined(last, first, places)];
      mended[mended.length - 1] = { ...before, body: { ...before.body, rows } };
      mended.push({ ...page, body: { ...page.body, rows: rest } });
      continue;
    }
    if (before && last && first && dangles(first, kind)) {
      mended[mended.length - 1] = { ...before, doubtful: new Set([...before.doubtful, last]) };
    }
    mended.push(page);
  }
  return mended;
}
