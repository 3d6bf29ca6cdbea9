import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { OtherDataVersion } from "../kernel/errors.js";
import { CHATS_ADDED, CHATS_SCHEMA, CHATS_VERSION } from "./chats-schema.js";
import { guarded } from "./guarded.js";

/** How long a writer waits for another process, in milliseconds. */
const BUSY_WAIT = 10_000;
const KEY_BYTES = 32;
const IN_MEMORY = ":memory:";

/** What the chat channels keep between messages and restarts, in `chats.sqlite`. */
export interface Chats {
  readonly db: Database.Database;
  /** The key under which people are hashed; made once, never leaves the file. */
  readonly key: Buffer;
  /** Runs work on `db`; what SQLite refuses is thrown in our words. */
  guarded<T>(work: () => T): T;
  /**
   * Takes what was deleted out of the write-ahead log as well, where older copies of the pages stand.
   * Does nothing once the store is closed.
   */
  tidy(): void;
  close(): void;
}

/**
 * Opens what the chats keep in `folder`, creating it if it does not exist; without a folder it is
 * kept in memory, for as long as the process lives.
 * @throws OtherDataVersion when another version of the program wrote it, UnusableStore when the
 * folder may not be written
 */
export function openChats(folder?: string): Chats {
  const named = folder ?? IN_MEMORY;
  return guarded(named, () => {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const path = folder === undefined ? IN_MEMORY : join(folder, "chats.sqlite");
    const db = new Database(path, { timeout: BUSY_WAIT });
    try {
      prepare(db, named);
      return {
        db,
        key: keyOf(db),
        guarded: (work) => guarded(named, work),
        tidy: () => {
          if (db.open) guarded(named, () => void db.pragma("wal_checkpoint(TRUNCATE)"));
        },
        close: () => db.close(),
      };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function prepare(db: Database.Database, folder: string): void {
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("secure_delete = ON");
  const create = db.transaction(() => {
    const version = db.pragma("user_version", { simple: true });
    if (version === CHATS_VERSION) return;
    const tables = db.prepare("SELECT count(*) FROM sqlite_master").pluck().get();
    if (version !== 0 || tables !== 0) {
      throw new OtherDataVersion({ folder, met: String(version), expected: CHATS_VERSION });
    }
    db.exec(CHATS_SCHEMA);
    db.pragma(`user_version = ${CHATS_VERSION}`);
  });
  create.immediate();
  db.exec(CHATS_ADDED);
}

function keyOf(db: Database.Database): Buffer {
  db.prepare("INSERT OR IGNORE INTO secrets VALUES ('people', ?)").run(randomBytes(KEY_BYTES));
  return db.prepare("SELECT value FROM secrets WHERE name = 'people'").pluck().get() as Buffer;
}
