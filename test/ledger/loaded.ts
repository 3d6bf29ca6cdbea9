import { type DocumentFigures, type Ledger, openLedger } from "../../src/ledger/ledger.js";
import { writeRecord } from "../../src/ledger/write.js";
import type { Identity } from "../../src/model/document.js";
import type { Figure, FigureDraft } from "../../src/model/figure.js";
import type { ReadTable } from "../../src/model/table.js";
import { openStore, type Store } from "../../src/store/store.js";
import { identityWith } from "../support/figures.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const parent = temporaryFolder("ledger");
let count = 0;

/** A document as a test writes it. */
export interface Written {
  readonly path?: string;
  readonly identity?: Partial<Identity>;
  readonly figures: readonly FigureDraft[];
  readonly tables?: readonly ReadTable[];
}

export function openTestStore(): Store {
  return openStore(`${parent}/${count++}`);
}

/** Commits one document; gives its figures with their ids. */
export function write(store: Store, { path, identity, figures, tables }: Written): Figure[] {
  const record = {
    path: path ?? "/budgets/a.html",
    hash: "h",
    identity: identityWith(identity),
    tables: tables ?? [],
    stated: figures,
    source: null,
    published: null,
  };
  return store.change((generation) => writeRecord(store, record, 0, generation));
}

/** Documents in a store of their own, read back through the ledger. */
export async function loaded(
  documents: readonly Written[],
): Promise<{ readonly ledger: Ledger; readonly documents: readonly DocumentFigures[] }> {
  const store = openTestStore();
  documents.forEach((document, at) => {
    write(store, { path: `/budgets/${at}.html`, ...document });
  });
  const ledger = openLedger(store);
  const entries = await ledger.library();
  const found = await Promise.all(entries.map(({ id }) => ledger.document(id)));
  return { ledger, documents: found.filter((one) => one !== undefined) };
}
