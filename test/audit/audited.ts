import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksInMemory, readInMemory } from "../../scripts/audit/in-memory.js";
import { type Auditor, createAuditor } from "../../src/audit/audit.js";
import { tableViews } from "../../src/audit/table-view.js";
import type { Check, DocumentView } from "../../src/audit/types.js";
import { isUsable } from "../../src/audit/view.js";
import { ingest } from "../../src/ingest.js";
import { type Ledger, openLedger } from "../../src/ledger/ledger.js";
import type { Figure } from "../../src/model/figure.js";
import { openStore, type Store } from "../../src/store/store.js";
import { identityWith } from "../support/figures.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const parent = temporaryFolder("audit");
let count = 0;

/** A store with documents, and the audit over it. */
export interface Loaded {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly auditor: Auditor;
  readonly folder: string;
  add(name: string, text: string): Promise<string>;
}

export function openAudit(): Loaded {
  const folder = join(parent, String(count++));
  mkdirSync(folder, { recursive: true });
  const store = openStore(join(folder, "data"));
  const ledger = openLedger(store);
  return {
    store,
    ledger,
    auditor: createAuditor(store, ledger),
    folder,
    add: async (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const [summary] = await ingest(store, [path], {});
      if (!summary?.documentId) throw new Error(summary?.reason ?? "nothing was ingested");
      return summary.documentId;
    },
  };
}

/** Every check of one document that stands alone. */
export function auditText(text: string): Check[] {
  return checksInMemory(readInMemory(new TextEncoder().encode(text), "budget.txt"));
}

/** What the rules see of figures that stand in no file. */
export function viewWith(
  figures: readonly Figure[],
  given: { readonly year?: number; readonly others?: DocumentView["others"] } = {},
): DocumentView {
  return {
    entry: entryWith("d1", given.year ?? 2031),
    figures,
    usable: figures.filter(isUsable),
    tables: tableViews(figures),
    passages: [],
    others: given.others ?? [],
  };
}

/** A loaded document of the invented office. */
export function entryWith(id: string, year: number): DocumentView["entry"] {
  const { issuer, stage, title } = identityWith({ year });
  return {
    id,
    path: `/budgets/${id}.html`,
    sourceFile: `${id}.html`,
    hash: id,
    title,
    issuer,
    year,
    stage,
    source: null,
    published: null,
    figures: 0,
    passages: 0,
    generation: 1,
    tables: [],
  };
}
