import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { OtherDataVersion, StoreBusy, UnusableStore } from "../kernel/errors.js";
import { DATA_VERSION, SCHEMA } from "./schema.js";

export type { Statement } from "better-sqlite3";

/** Codes that mean permissions, a full disk or a damaged file. */
const UNUSABLE = /^SQLITE_(?:READONLY|CANTOPEN|CORRUPT|FULL|IOERR|PERM|AUTH)/;
/** How long a writer waits for another one, in milliseconds. */
const BUSY_WAIT = 60_000;

/** The data folder: one SQLite file, and beside it caches that can be thrown away. */
export interface Store {
  readonly folder: string;
  readonly db: Database.Database;
  /** Number of the last commit that changed documents; readers compare it per question. */
  generation(): number;
  /**
   * Runs `work` as the one commit of a change: everything in it happens or nothing does, and the
   * generation grows by one. Writers queue. `work` gets the new generation.
   * @throws StoreBusy when another process keeps writing for too long.
   */
  change<T>(work: (generation: number) => T): T;
  close(): void;
}

/**
 * Opens the store in `folder`, creating it if it does not exist.
 * @throws OtherDataVersion when another version of the program wrote it.
 */
export function openStore(folder: string): Store {
  makeFolder(folder);
  const path = join(folder, "ledger.sqlite");
  const db = guarded(folder, () => new Database(path, { timeout: BUSY_WAIT }));
  try {
    guarded(folder, () => prepare(db, folder));
  } catch (error) {
    db.close();
    throw error;
  }
  const readGeneration = db.prepare("SELECT value FROM meta WHERE name = 'generation'").pluck();
  const writeGeneration = db.prepare("UPDATE meta SET value = ? WHERE name = 'generation'");
  const generation = (): number => Number.parseInt(String(readGeneration.get()), 10);
  return {
    folder,
    db,
    generation,
    change: (work) => {
      const run = db.transaction(() => {
        const next = generation() + 1;
        const result = work(next);
        writeGeneration.run(String(next));
        return result;
      });
      return guarded(folder, () => run.immediate());
    },
    close: () => db.close(),
  };
}

/** Is there a store in this folder? */
export function storeExists(folder: string): boolean {
  return existsSync(join(folder, "ledger.sqlite"));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const met = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new UnusableStore({ folder, met }, error);
  }
}

function prepare(db: Database.Database, folder: string): void {
  guarded(folder, () => {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = NORMAL");
    db.pragma("foreign_keys = ON");
    db.pragma("secure_delete = ON");
  });
  const create = db.transaction(() => {
    const version = db.pragma("user_version", { simple: true });
    if (version === DATA_VERSION) return;
    const tables = db.prepare("SELECT count(*) FROM sqlite_master").pluck().get();
    if (version !== 0 || tables !== 0) {
      throw new OtherDataVersion({ folder, met: String(version), expected: DATA_VERSION });
    }
    db.exec(SCHEMA);
    db.pragma(`user_version = ${DATA_VERSION}`);
  });
  create.immediate();
}

function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new StoreBusy({ folder }, error);
    }
    if (error instanceof Database.SqliteError && UNUSABLE.test(error.code)) {
      throw new UnusableStore({ folder, met: error.code }, error);
    }
    if (error instanceof Database.SqliteError && error.code === "SQLITE_NOTADB") {
      throw new OtherDataVersion({ folder, met: "?", expected: DATA_VERSION }, error);
    }
    throw error;
  }
}
