import { createAuditor, reportOf } from "./audit/index.js";
import { type Locale, NotAudited } from "./kernel/errors.js";
import type { Ledger } from "./ledger/ledger.js";
import { type LibraryEntry, listed } from "./ledger/library.js";
import type { AuditReport } from "./model/audit.js";
import type { LoadedDocument } from "./model/library.js";
import type { Store } from "./store/store.js";
import { onThrowAway } from "./throw-away.js";

/** An audit with the documents it is about. */
export interface Audited {
  readonly report: AuditReport;
  readonly documents: readonly LoadedDocument[];
}

/** Audits documents of a ledger, in the order of the library. */
export async function auditEntries(
  store: Store,
  ledger: Ledger,
  entries: readonly LibraryEntry[],
  locale: Locale,
  earlier?: Ledger,
): Promise<Audited> {
  const auditor = createAuditor(store, ledger, earlier);
  const checks = [];
  for (const { id } of entries) checks.push(...(await auditor.checksOf(id)));
  const library = [...(await ledger.library()), ...((await earlier?.library()) ?? [])];
  return { report: reportOf(checks, library, locale), documents: entries.map(listed) };
}

/**
 * Audits a file (or a folder of them) that is not loaded, on a ledger that is thrown away afterwards.
 * Documents of past years in `earlier` are compared with it.
 * @throws NotAudited with the reason for which the file could not be read.
 */
export async function auditFile(path: string, locale: Locale, earlier: Ledger): Promise<Audited> {
  return onThrowAway(
    [path],
    locale,
    (reason) => new NotAudited({ reason }),
    async (store, ledger) => auditEntries(store, ledger, await ledger.library(), locale, earlier),
  );
}
