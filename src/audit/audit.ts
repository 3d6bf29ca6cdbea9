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

/** Most documents kept in memory: all checks of few, the failed ones (a handful each) of many. */
const KEPT_WHOLE = 4;
const KEPT_FAILED = 512;

interface Kept<T> {
  readonly version: string;
  readonly value: T;
}

type Failed = ReadonlyMap<string, readonly Check[]>;

const GRAVITY = { error: 0, rounding: 1, wording: 2, notice: 3 } as const;

/**
 * Opens the audit over a store. `earlier` is a ledger whose documents of past years the audited ones
 * are compared with as well (the data folder, while a file is audited on a throw-away ledger).
 */
export function createAuditor(store: Store, ledger: Ledger, earlier?: Ledger): Auditor {
  const whole = new Map<string, Kept<readonly Check[]>>();
  const failed = new Map<string, Kept<Failed>>();
  const compared = async (documentId: string): Promise<Compared | undefined> => {
    const library = await ledger.library();
    const entry = library.find(({ id }) => id === documentId);
    if (!entry) return undefined;
    const past = earlier ? besides(entry, await earlier.library()) : [];
    return {
      entry,
      others: besides(entry, library),
      past: past.filter(({ year }) => year < entry.year),
    };
  };
  const audited = async ({ entry, others, past }: Compared): Promise<readonly Check[]> => {
    const version = versionOf([entry, ...others, ...past]);
    const known = whole.get(entry.id);
    if (known?.version === version) return known.value;
    const beside = [
      ...(await withFigures(ledger, others)),
      ...(earlier ? await withFigures(earlier, past) : []),
    ];
    const value = runRules(await viewOf(store, ledger, entry, beside));
    keep(whole, entry.id, { version, value }, KEPT_WHOLE);
    return value;
  };
  const failedOf = async (documentId: string): Promise<Failed | undefined> => {
    const document = await compared(documentId);
    if (!document) return undefined;
    const version = versionOf([document.entry, ...document.others, ...document.past]);
    const known = failed.get(documentId);
    if (known?.version === version) return known.value;
    const value = byFigure(await audited(document));
    keep(failed, documentId, { version, value }, KEPT_FAILED);
    return value;
  };
  return {
    checksOf: async (documentId) => {
      const document = await compared(documentId);
      return document ? audited(document) : [];
    },
    findingsFor: async (figures) => {
      const found = new Set<Check>();
      const documents = new Map<string, Failed | undefined>();
      for (const { id, documentId } of figures) {
        const known = documents.has(documentId)
          ? documents.get(documentId)
          : await failedOf(documentId);
        documents.set(documentId, known);
        for (const check of known?.get(id) ?? []) found.add(check);
      }
      return [...found].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    },
  };
}

/** A document with those it is compared with. */
interface Compared {
  readonly entry: LibraryEntry;
  readonly others: readonly LibraryEntry[];
  readonly past: readonly LibraryEntry[];
}

function keep<T>(kept: Map<string, T>, id: string, value: T, most: number): void {
  kept.delete(id);
  kept.set(id, value);
  const oldest = kept.keys().next().value;
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/** Changes with every document that takes part in the checks. */
function versionOf(entries: readonly LibraryEntry[]): string {
  return entries.map(({ id, generation }) => `${id} ${generation}`).join(" ");
}

function byFigure(checks: readonly Check[]): Failed {
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
