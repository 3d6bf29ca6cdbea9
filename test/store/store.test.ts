import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OtherDataVersion } from "../../src/kernel/errors.js";
import { DATA_VERSION } from "../../src/store/schema.js";
import { openStore, type Store, storeExists } from "../../src/store/store.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const parent = temporaryFolder("store");
let folder = parent;
let count = 0;
let opened: Store[] = [];

beforeEach(() => {
  folder = join(parent, String(count++));
});
afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
});

/** Opens a store that is closed after the test. */
function open(where = folder): Store {
  const store = openStore(where);
  opened.push(store);
  return store;
}

function insertDocument(store: Store, id: string, generation: number): void {
  const columns = "'h', 't', 'i', '[]', '部门', '[]', 2023, '预算', NULL, NULL, NULL, 0, 0, 0";
  store.db
    .prepare(`INSERT INTO documents VALUES (?, ?, ${columns}, ?)`)
    .run(id, `/${id}`, generation);
}

function documents(store: Store): unknown[] {
  return store.db.prepare("SELECT id FROM documents ORDER BY id").pluck().all();
}

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("opening", () => {
  test("creates the folder with its parents and one SQLite file", () => {
    const deep = join(folder, "a", "b");
    expect(storeExists(deep)).toBe(false);
    const store = open(deep);
    expect(storeExists(deep)).toBe(true);
    expect(readFileSync(join(deep, "ledger.sqlite")).subarray(0, 15).toString()).toBe(
      "SQLite format 3",
    );
    expect([store.folder, store.generation(), documents(store)]).toEqual([deep, 0, []]);
    expect(store.db.pragma("user_version", { simple: true })).toBe(DATA_VERSION);
  });

  test("again finds what was committed", () => {
    const first = openStore(folder);
    first.change((generation) => insertDocument(first, "a", generation));
    first.close();
    const again = open();
    expect([again.generation(), documents(again)]).toEqual([1, ["a"]]);
  });

  test.each([DATA_VERSION + 1, 999, -1])("refuses version %d and leaves it alone", (version) => {
    const store = openStore(folder);
    store.change((generation) => insertDocument(store, "a", generation));
    store.db.pragma(`user_version = ${version}`);
    store.close();
    const error = failureOf(() => openStore(folder));
    expect(error).toBeInstanceOf(OtherDataVersion);
    expect(error).toMatchObject({
      fields: { folder, met: String(version), expected: DATA_VERSION },
    });
    expect(failureOf(() => openStore(folder))).toBeInstanceOf(OtherDataVersion);
  });

  test("refuses a database of another program, and does not write into it", () => {
    const foreign = openStore(folder);
    for (const table of ["passage_words", "passages", "figures", "document_tables", "documents"]) {
      foreign.db.exec(`DROP TABLE ${table}`);
    }
    foreign.db.exec("DROP TABLE meta; CREATE TABLE theirs (a); PRAGMA user_version = 0");
    foreign.close();
    expect(failureOf(() => openStore(folder))).toBeInstanceOf(OtherDataVersion);
    expect(readFileSync(join(folder, "ledger.sqlite")).includes("CREATE TABLE documents")).toBe(
      false,
    );
  });

  test.each([
    ["words", "这不是数据库。".repeat(200)],
    ["a page", "<!doctype html><title>404</title>".repeat(100)],
  ])("refuses a file of %s in place of the database, byte for byte as it was", (_, text) => {
    mkdirSync(folder);
    const path = join(folder, "ledger.sqlite");
    writeFileSync(path, text);
    const error = failureOf(() => openStore(folder));
    expect(error).toBeInstanceOf(OtherDataVersion);
    expect(error).toMatchObject({ exitCode: 1, fields: { folder } });
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["ledger.sqlite"]);
  });
});

describe("a change", () => {
  test("gets the new generation, gives back its result, and is one step", () => {
    const store = open();
    const seen = store.change((generation) => {
      insertDocument(store, "a", generation);
      return generation;
    });
    expect([seen, store.generation()]).toEqual([1, 1]);
    store.change((generation) => insertDocument(store, "b", generation));
    expect([store.generation(), documents(store)]).toEqual([2, ["a", "b"]]);
  });

  test("that throws leaves generation and rows as they were", () => {
    const store = open();
    store.change((generation) => insertDocument(store, "a", generation));
    const fault = new Error("halfway");
    const error = failureOf(() =>
      store.change((generation) => {
        store.db.prepare("DELETE FROM documents").run();
        insertDocument(store, "b", generation);
        throw fault;
      }),
    );
    expect(error).toBe(fault);
    expect([store.generation(), documents(store)]).toEqual([1, ["a"]]);
    store.change((generation) => insertDocument(store, "c", generation));
    expect([store.generation(), documents(store)]).toEqual([2, ["a", "c"]]);
  });

  test("that breaks a rule of the schema leaves them too", () => {
    const store = open();
    const orphan = "INSERT INTO passages (document, body, vector) VALUES ('none', '{}', x'00')";
    expect(
      failureOf(() =>
        store.change((generation) => {
          insertDocument(store, "a", generation);
          store.db.prepare(orphan).run();
        }),
      ),
    ).toMatchObject({ code: "SQLITE_CONSTRAINT_FOREIGNKEY" });
    expect([store.generation(), documents(store)]).toEqual([0, []]);
  });

  test("of one connection is seen by another without reopening, once it is committed", () => {
    const [writer, reader] = [open(), open()];
    expect(reader.generation()).toBe(0);
    writer.change((generation) => {
      insertDocument(writer, "a", generation);
      expect([reader.generation(), documents(reader)]).toEqual([0, []]);
    });
    expect([reader.generation(), documents(reader)]).toEqual([1, ["a"]]);
    reader.change((generation) => insertDocument(reader, "b", generation));
    expect([writer.generation(), documents(writer)]).toEqual([2, ["a", "b"]]);
  });

  test("takes a document's tables, figures and passages with it", () => {
    const store = open();
    store.change((generation) => {
      insertDocument(store, "a", generation);
      store.db.exec(`
        INSERT INTO document_tables VALUES ('a', 0, 't', NULL, 'read', '[]', NULL, '[]');
        INSERT INTO figures VALUES (NULL, 'f', 'a', 2023, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          NULL, NULL, '{}');
        INSERT INTO passages (document, body, vector) VALUES ('a', '{}', x'00');
      `);
    });
    store.change(() => store.db.prepare("DELETE FROM documents").run());
    for (const table of ["document_tables", "figures", "passages"]) {
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
  });
});
