import { besides } from "../audit/view.js";
import type { DocumentFigures, Ledger } from "../ledger/ledger.js";
import type { LibraryEntry } from "../ledger/library.js";

/** A document with the ledger that holds it. */
export interface Held {
  readonly ledger: Ledger;
  readonly entry: LibraryEntry;
}

/** Last year's document of the same office, from the first of the ledgers that has it. */
export async function lastYears(
  entry: LibraryEntry,
  ledgers: readonly Ledger[],
): Promise<Held | undefined> {
  for (const ledger of new Set(ledgers)) {
    const beside = besides(entry, await ledger.library());
    const before = beside.find(({ year }) => year === entry.year - 1);
    if (before) return { ledger, entry: before };
  }
  return undefined;
}

/** Is there a table to write an explanation from? */
export function hasTables({ figures }: DocumentFigures): boolean {
  return figures.some(({ marked, key }) => marked === "printed" && key !== null);
}
