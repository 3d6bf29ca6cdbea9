import type { Ledger } from "../ledger/ledger.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { Figure } from "../model/figure.js";
import { documentPassages } from "../passages/rows.js";
import type { Store } from "../store/store.js";
import { tableViews } from "./table-view.js";
import type { DocumentView } from "./types.js";

/** What the rules read of a document. `others` are the office's other documents, already found. */
export async function viewOf(
  store: Store,
  ledger: Ledger,
  entry: LibraryEntry,
  others: DocumentView["others"],
): Promise<DocumentView> {
  const figures = (await ledger.document(entry.id))?.figures ?? [];
  return {
    entry,
    figures,
    usable: figures.filter(isUsable),
    tables: tableViews(figures),
    passages: documentPassages(store, entry.id),
    others,
  };
}

/** Documents with their figures. */
export function withFigures(
  ledger: Ledger,
  entries: readonly LibraryEntry[],
): Promise<DocumentView["others"]> {
  const load = async (entry: LibraryEntry) => ({
    entry,
    figures: (await ledger.document(entry.id))?.figures ?? [],
  });
  return Promise.all(entries.map(load));
}

/** May a rule reckon with it? An uncertain figure is never a ground for an error. */
export function isUsable(figure: Figure): boolean {
  return (
    figure.certainty === "certain" &&
    figure.value !== null &&
    figure.comparator === "=" &&
    figure.marked !== "derived"
  );
}

/** The office's documents a document is compared with: the year before, and other editions of it. */
export function besides(entry: LibraryEntry, library: readonly LibraryEntry[]): LibraryEntry[] {
  return library.filter(
    (other) =>
      other.id !== entry.id &&
      other.issuer.name === entry.issuer.name &&
      other.issuer.level === entry.issuer.level &&
      other.issuer.region.at(-1) === entry.issuer.region.at(-1) &&
      other.stage === entry.stage &&
      (other.year === entry.year || other.year === entry.year - 1),
  );
}
