import type { Figure } from "../model/figure.js";
import type { Store } from "../store/store.js";
import { type LibraryEntry, readLibrary } from "./library.js";

/** The figures of one document, by measure. */
export interface DocumentFigures {
  readonly document: LibraryEntry;
  readonly figures: readonly Figure[];
  of(measure: string): readonly Figure[];
}

/**
 * Read access to everything loaded. Calls are async so that another store could stand behind them;
 * what is cached of a document is kept until a commit changes that document.
 */
export interface Ledger {
  generation(): number;
  library(): Promise<readonly LibraryEntry[]>;
  document(id: string): Promise<DocumentFigures | undefined>;
  /** Figures in printed order, straight from the store. */
  figures(filter: {
    readonly document?: string | undefined;
    readonly table?: string | undefined;
  }): AsyncIterable<Figure>;
}

/** Most documents kept parsed in memory at one time. */
const KEPT_DOCUMENTS = 64;

export function openLedger(store: Store): Ledger {
  const bodies = store.db
    .prepare("SELECT body FROM figures WHERE document = ? ORDER BY number")
    .pluck();
  let seen = -1;
  let library: readonly LibraryEntry[] = [];
  const kept = new Map<string, DocumentFigures>();

  const refresh = (): void => {
    const generation = store.generation();
    if (generation === seen) return;
    library = readLibrary(store);
    const written = new Map(library.map((entry) => [entry.id, entry.generation]));
    for (const [id, { document }] of kept) {
      if (written.get(id) !== document.generation) kept.delete(id);
    }
    seen = generation;
  };
  const load = (document: LibraryEntry): DocumentFigures => {
    const figures = bodies.all(document.id).map((body) => parseFigure(body));
    const groups = group(figures);
    return { document, figures, of: (measure) => groups.get(measure) ?? [] };
  };
  return {
    generation: () => store.generation(),
    library: async () => {
      refresh();
      return library;
    },
    document: async (id) => {
      refresh();
      const known = kept.get(id);
      if (known) return known;
      const entry = library.find((document) => document.id === id);
      if (!entry) return undefined;
      const loaded = load(entry);
      kept.set(id, loaded);
      if (kept.size > KEPT_DOCUMENTS) kept.delete(kept.keys().next().value ?? id);
      return loaded;
    },
    figures: async function* (filter) {
      refresh();
      for (const entry of library) {
        if (filter.document !== undefined && entry.id !== filter.document) continue;
        for (const body of bodies.all(entry.id)) {
          const figure = parseFigure(body);
          if (filter.table === undefined || figure.table === filter.table) yield figure;
        }
      }
    },
  };
}

function group(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const measure = figure.key?.measure ?? "";
    const list = groups.get(measure);
    if (list) list.push(figure);
    else groups.set(measure, [figure]);
  }
  return groups;
}

/** Rows of our own store, validated when they were written. */
function parseFigure(body: unknown): Figure {
  return JSON.parse(String(body)) as Figure;
}
