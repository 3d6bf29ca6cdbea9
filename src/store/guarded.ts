import Database from "better-sqlite3";
import { OtherDataVersion, StoreBusy, UnusableStore } from "../kernel/errors.js";
import { DATA_VERSION } from "./schema.js";

/** Codes that mean permissions, a full disk or a damaged file. */
const UNUSABLE = /^SQLITE_(?:READONLY|CANTOPEN|CORRUPT|FULL|IOERR|PERM|AUTH)/;
/** Codes that mean that the folder may not be written. */
const NOT_WRITABLE = /^SQLITE_(?:READONLY|CANTOPEN|PERM)/;

/** Runs `work` on the store in `folder`; what SQLite refuses becomes a failure in our words. */
export function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code.startsWith("SQLITE_BUSY")) throw new StoreBusy({ folder }, error);
    if (UNUSABLE.test(error.code)) throw new UnusableStore({ folder, met: error.code }, error);
    if (error.code === "SQLITE_NOTADB") {
      throw new OtherDataVersion({ folder, met: "?", expected: DATA_VERSION }, error);
    }
    throw error;
  }
}

/** Did SQLite refuse because it may only read? */
export function isNotWritable(error: unknown): boolean {
  return error instanceof Database.SqliteError && NOT_WRITABLE.test(error.code);
}
