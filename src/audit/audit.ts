import type { Ledger } from "../ledger/ledger.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { Figure } from "../model/figure.js";
import type { Store } from "../store/store.js";
import { runRules } from "./run.js";
import type { Check } from "./types.js";
import { besides, viewOf, withFigures } from "./view.js";

/** The audit of a data folder: every check of a document, and the failed ones that touch a figure. */
export interface Auditor {
  /** All checks of one document; kept until it or a document it is compared with changes. */
  checksOf(documentId: string): Promise<readonly Check[]>;
  /**
   * The failed checks that figures take part in, gravest first, each once. Meant for answers
   * (design, decision 5): the document is audited on the first call (some tens of milliseconds),
   * after that a call is a few map look-ups, however many documents are loaded. Notices about
   * other figures of the document are not among them.
   * @example const notes = await auditor.findingsFor(answer.figures);
   */
  findingsFor(figures: readonly Pick<Figure, "id" | "documentId">[]): Promise<readonly Check[]>;
}

/** Most documents whose checks are kept in memory at one time. */
const KEPT = 64;

interface Kept {
  readonly version: string;
  readonly checks: readonly Check[];
  readonly failedByFigure: ReadonlyMap<string, readonly Check[]>;
}

const GRAVITY = { error: 0, rounding: 1, wording: 2, notice: 3 } as const;

/**
 * Opens the audit over a store. `earlier` is a ledger whose documents of past years the audited ones
 * are compared with as well (the data folder, while a file is audited on a throw-away ledger).
 */
export function createAuditor(store: Store, ledger: Ledger, earlier?: Ledger): Auditor {
  const kept = new Map<string, Kept>();
  const load = async (documentId: string): Promise<Kept | undefined> => {
    const library = await ledger.library();
    const entry = library.find(({ id }) => id === documentId);
    if (!entry) return undefined;
    const others = besides(entry, library);
    const past = (earlier ? besides(entry, await earlier.library()) : []).filter(
      ({ year }) => year < entry.year,
    );
    const version = versionOf([entry, ...others, ...past]);
    const known = kept.get(documentId);
    if (known?.version === version) return known;
    const beside = [
      ...(await withFigures(ledger, others)),
      ...(earlier ? await withFigures(earlier, past) : []),
    ];
    const checks = runRules(await viewOf(store, ledger, entry, beside));
    const made = { version, checks, failedByFigure: byFigure(checks) };
    kept.delete(documentId);
    kept.set(documentId, made);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? documentId);
    return made;
  };
  return {
    checksOf: async (documentId) => (await load(documentId))?.checks ?? [],
    findingsFor: async (figures) => {
      const found = new Set<Check>();
      for (const { id, documentId } of figures) {
        for (const check of (await load(documentId))?.failedByFigure.get(id) ?? [])
          found.add(check);
      }
      return [...found].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    },
  };
}

/** Changes with every document that takes part in the checks. */
function versionOf(entries: readonly LibraryEntry[]): string {
  return entries.map(({ id, generation }) => `${id} ${generation}`).join(" ");
}

function byFigure(checks: readonly Check[]): Map<string, Check[]> {
  const byId = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.outcome !== "fail") continue;
    for (const id of new Set(check.figures.map((figure) => figure.id))) {
      const list = byId.get(id);
      if (list) list.push(check);
      else byId.set(id, [check]);
    }
  }
  return byId;
}
