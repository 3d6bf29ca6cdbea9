import type { Ledger } from "../ledger/ledger.js";
import type { Figure } from "../model/figure.js";

/** Figures kept by id: those an agent was just given are those it names next. */
const KEPT = 5_000;

/** Figures by their ids, whoever gave the id out. */
export interface KnownFigures {
  /** Remembers figures that were given out. */
  keep(figures: readonly Figure[]): void;
  /** Every figure of that id: editions of one budget share ids. */
  find(id: string): Promise<readonly Figure[]>;
}

/** Figures given out are at hand until the next commit; an id from elsewhere is looked for in everything. */
export function knownFigures(ledger: Ledger): KnownFigures {
  const kept = new Map<string, readonly Figure[]>();
  let seen = -1;
  const refresh = (): void => {
    const generation = ledger.generation();
    if (generation !== seen) kept.clear();
    seen = generation;
  };
  const put = (id: string, figures: readonly Figure[]): void => {
    kept.delete(id);
    kept.set(id, figures);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return {
    keep: (figures) => {
      refresh();
      for (const { id } of figures) {
        const same = figures.filter((one) => one.id === id);
        const known = kept.get(id) ?? [];
        const fresh = same.filter((one) => !known.some((old) => isSame(one, old)));
        put(id, [...known, ...fresh]);
      }
    },
    find: async (id) => {
      refresh();
      const known = kept.get(id);
      if (known) return known;
      const found: Figure[] = [];
      for await (const figure of ledger.figures({})) if (figure.id === id) found.push(figure);
      if (found.length > 0) put(id, found);
      return found;
    },
  };
}

function isSame(a: Figure, b: Figure): boolean {
  return a.id === b.id && a.documentId === b.documentId;
}
