import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { UnusableStore } from "../kernel/errors.js";
import { connect } from "./connect.js";
import { guarded } from "./guarded.js";

export type { Statement } from "better-sqlite3";

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
   * @throws StoreBusy when another process keeps writing for too long, UnusableStore when the
   * folder may not be written or the disk is full.
   */
  change<T>(work: (generation: number) => T): T;
  /** Runs other work on `db`; what SQLite refuses is thrown in our words, as by `change`. */
  guarded<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens the store in `folder`, creating it if it does not exist. A folder that may not be written
 * is opened for reading; then every change is refused. `busyWait` is how long a writer waits for
 * another one, in milliseconds.
 * @throws OtherDataVersion when another version of the program wrote it.
 */
export function openStore(folder: string, { busyWait = BUSY_WAIT } = {}): Store {
  makeFolder(folder);
  const path = join(folder, "ledger.sqlite");
  const db = guarded(folder, () => connect(path, folder, busyWait));
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
    guarded: (work) => guarded(folder, work),
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
