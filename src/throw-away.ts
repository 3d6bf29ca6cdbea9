import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "./ingest.js";
import type { Locale } from "./kernel/errors.js";
import { type Ledger, openLedger } from "./ledger/ledger.js";
import { openStore, type Store } from "./store/store.js";

/**
 * Reads files into a ledger that is thrown away after `work`; the data folder is left alone. The
 * first file that cannot be read ends it with what `refused` makes of its reason.
 */
export async function onThrowAway<T>(
  paths: readonly string[],
  locale: Locale,
  refused: (reason: string) => Error,
  work: (store: Store, ledger: Ledger) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "budget-file-"));
  try {
    const store = openStore(folder);
    try {
      const summaries = paths.length === 0 ? [] : await ingest(store, paths, { locale });
      const failed = summaries.find(({ status }) => status === "failed");
      if (failed) throw refused(failed.reason ?? failed.path);
      return await work(store, openLedger(store));
    } finally {
      store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
