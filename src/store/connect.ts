import { readFileSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { OtherDataVersion } from "../kernel/errors.js";
import { isNotWritable } from "./guarded.js";
import { DATA_VERSION, SCHEMA } from "./schema.js";

/** Where a database file says that it wants a write-ahead log (2) or none (1), twice. */
const LOG_VERSION_BYTES = [18, 19];

/**
 * Opens the database at `path`, creating it if it does not exist. One that may only be read is
 * opened for reading: together with the process that writes it, or as the copy in memory that a
 * medium which cannot change allows.
 */
export function connect(path: string, folder: string, busyWait: number): Database.Database {
  try {
    return opened(new Database(path, { timeout: busyWait }), (db) => prepare(db, folder));
  } catch (error) {
    if (!isNotWritable(error) || !hasContent(path)) throw error;
    return openForReading(path, folder, busyWait);
  }
}

function openForReading(path: string, folder: string, busyWait: number): Database.Database {
  const check = (db: Database.Database): void => {
    if (versionOf(db) !== DATA_VERSION) throw otherVersion(db, folder);
  };
  try {
    return opened(new Database(path, { readonly: true, timeout: busyWait }), check);
  } catch (error) {
    // What only the log holds would be missing from a copy of the file.
    if (!isNotWritable(error) || hasContent(`${path}-wal`)) throw error;
    const bytes = readFileSync(path);
    for (const at of LOG_VERSION_BYTES) bytes[at] = 1;
    return opened(new Database(bytes, { readonly: true }), check);
  }
}

function opened(db: Database.Database, first: (db: Database.Database) => void): Database.Database {
  try {
    first(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: Database.Database, folder: string): void {
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  // Without a lock, so that opening does not wait for a writer.
  if (versionOf(db) === DATA_VERSION) return;
  const create = db.transaction(() => {
    if (versionOf(db) === DATA_VERSION) return;
    const tables = db.prepare("SELECT count(*) FROM sqlite_master").pluck().get();
    if (versionOf(db) !== 0 || tables !== 0) throw otherVersion(db, folder);
    db.exec(SCHEMA);
    db.pragma(`user_version = ${DATA_VERSION}`);
  });
  create.immediate();
}

function versionOf(db: Database.Database): unknown {
  return db.pragma("user_version", { simple: true });
}

function otherVersion(db: Database.Database, folder: string): OtherDataVersion {
  return new OtherDataVersion({ folder, met: String(versionOf(db)), expected: DATA_VERSION });
}

function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
