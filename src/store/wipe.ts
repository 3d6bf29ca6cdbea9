import type { Store } from "./store.js";

/** How long the last step waits for readers, in milliseconds. */
const READERS_WAIT = 2_000;

/** Notes that something is being taken out. Call inside `store.change`. */
export function noteTraces(store: Store, generation: number): void {
  store.db.prepare("INSERT OR REPLACE INTO meta VALUES ('traces', ?)").run(String(generation));
}

/**
 * Wipes what deleting leaves behind: words in the full-text index until its segments are merged,
 * copies of rows that SQLite moved between pages (secure_delete does not reach those), the log.
 * Costs one pass over the file, once for all that was taken out; nothing when nothing was. A reader
 * in the middle of a read keeps the log alive: then the last process to close the folder empties
 * it, or the next call. @returns whether nothing is left.
 */
export function wipeTraces(store: Store): boolean {
  const { db } = store;
  const noted = db.prepare("SELECT value FROM meta WHERE name = 'traces'").pluck().get();
  if (noted === undefined) return true;
  return store.guarded(() => {
    db.exec("INSERT INTO passage_words (passage_words) VALUES ('optimize')");
    db.exec("VACUUM");
    if (!emptyLog(store)) return false;
    db.prepare("DELETE FROM meta WHERE name = 'traces' AND value = ?").run(noted);
    return true;
  });
}

function emptyLog({ db }: Store): boolean {
  const wait = db.pragma("busy_timeout", { simple: true });
  db.pragma(`busy_timeout = ${READERS_WAIT}`);
  try {
    return db.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) === 0;
  } finally {
    db.pragma(`busy_timeout = ${String(wait)}`);
  }
}
