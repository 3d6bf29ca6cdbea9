import { foldLabel } from "../kernel/fold.js";
import { rowLabel } from "../ledger/complete.js";
import type { Figure } from "../model/figure.js";
import { LABEL_NOISE } from "./words.data.js";

/** Lines by code, each with the names it is printed under; lines without an amount say nothing. */
export function namesByCode(figures: readonly Figure[]): Map<string, Map<string, Figure>> {
  const codes = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const { marked, value, code, key } = figure;
    if (marked !== "printed" || value === null || code === null || key?.code !== code) continue;
    // A row that goes on under the code above it prints no name of its own for it.
    if (!/^\d/.test(figure.row[0] ?? "")) continue;
    const name = plain(rowLabel(figure));
    if (name === "" || name === code) continue;
    const names = codes.get(code) ?? new Map<string, Figure>();
    if (!names.has(name)) names.set(name, figure);
    codes.set(code, names);
  }
  return codes;
}

function plain(label: string): string {
  return foldLabel(label).replace(LABEL_NOISE, "");
}

/** Names that are not one another's short form. */
export function areTwoNames(a: string, b: string): boolean {
  return !a.includes(b) && !b.includes(a);
}
