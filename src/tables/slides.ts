import { bareNumber } from "./amounts.js";
import { isTotal } from "./rows.js";
import { slotAt } from "./sheet.js";
import type { Slot } from "./types.js";

/** Places by which extraction moves a row that lost empty cells at its start. */
const FARTHEST = 4;

type Row = readonly Slot[];

/** What stands in a column apart from one row. */
interface Form {
  readonly words: number;
  readonly numbers: number;
}

function isNumber(slot: Slot): boolean {
  return bareNumber(slot.text) !== undefined;
}

function formOf(rows: readonly Row[], column: number, but: Row): Form {
  const slots = rows.filter((row) => row !== but).map((row) => slotAt(row, column));
  const filled = slots.filter((slot) => slot.text !== "" && !isTotal(slot.text));
  const numbers = filled.filter(isNumber).length;
  return { numbers, words: filled.length - numbers };
}

/** A number that can be no code: it has decimals or separators. */
const AMOUNT = /[.,．，]/;

type Stranger = "number" | "word";

/** `code`: the number may be the code of what the next cell names. */
function strange(slot: Slot, { words, numbers }: Form, code: boolean): Stranger | undefined {
  if (slot.text === "" || isTotal(slot.text)) return undefined;
  if (!isNumber(slot)) return numbers > 0 && words === 0 ? "word" : undefined;
  const amount = !code || AMOUNT.test(slot.text);
  return amount && words > 0 && numbers === 0 ? "number" : undefined;
}

function strangers(
  row: Row,
  shift: number,
  forms: readonly Form[],
  named: boolean,
): readonly (Stranger | "outside")[] {
  return row.flatMap((slot, c) => {
    if (slot.text === "") return [];
    const form = forms[c + shift];
    const next = slotAt(row, c + 1);
    const code = named && next.text !== "" && !isNumber(next);
    return form ? (strange(slot, form, code) ?? []) : ["outside"];
  });
}

function shifted(row: Row, shift: number): Slot[] {
  return row.map((_, c) => slotAt(row, c - shift));
}

/** Rows put back in their columns, and those whose place is in doubt. */
export interface Aligned {
  readonly rows: readonly Row[];
  readonly doubtful: ReadonlySet<Row>;
}

/**
 * Puts back rows that slid left: amounts among labels betray them, and they fit the columns' form in
 * one other place only. `named`: a code may stand in a column of names.
 */
export function unslide(rows: readonly Row[], named: boolean): Aligned {
  const doubtful = new Set<Row>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  const aligned = rows.map((row): Row => {
    const forms = Array.from({ length: width }, (_, c) => formOf(rows, c, row));
    if (!strangers(row, 0, forms, named).includes("number")) return row;
    const fits = Array.from({ length: FARTHEST }, (_, i) => i + 1).filter(
      (shift) => strangers(row, shift, forms, named).length === 0,
    );
    const moved = shifted(row, fits[0] ?? 0);
    if (fits.length !== 1) doubtful.add(moved);
    return moved;
  });
  return { rows: aligned, doubtful };
}
