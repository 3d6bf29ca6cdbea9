import { describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/ledger.js";
import { listed, readLibrary } from "../../src/ledger/library.js";
import { documentId, removeRecord, storedHash } from "../../src/ledger/write.js";
import { Figure } from "../../src/model/figure.js";
import { LoadedDocument } from "../../src/model/library.js";
import type { ReadTable } from "../../src/model/table.js";
import { draftWith, ISSUER, keyWith } from "../support/figures.js";
import { openTestStore, write } from "./loaded.js";

async function all(figures: AsyncIterable<Figure>): Promise<Figure[]> {
  const list: Figure[] = [];
  for await (const figure of figures) list.push(figure);
  return list;
}

const table = (title: string, state: ReadTable["state"]): ReadTable => ({
  title,
  kind: null,
  state,
  notes: state === "empty" ? ["此表无数据"] : [],
  unit: "万元",
  figures: state === "read" ? [draftWith({ table: title })] : [],
  problems: [],
});

test("figures come back whole and in printed order", async () => {
  const store = openTestStore();
  const drafts = [
    draftWith({ raw: "95-98%", value: "95", valueTo: "98", comparator: "range", unit: "%" }),
    draftWith({ raw: "", row: [], rowImplied: "合计", certainty: "uncertain" }),
    draftWith({ raw: "前五", key: null, locator: { page: 3, box: [1, 2, 3, 4] } }),
  ];
  const written = write(store, { figures: drafts });
  const ledger = openLedger(store);
  const read = await all(ledger.figures({}));
  expect(read).toEqual(written);
  for (const figure of read) expect(Figure.parse(figure)).toEqual(figure);
});

test("figures are chosen by document and by table", async () => {
  const store = openTestStore();
  const two = [draftWith({ table: "甲表" }), draftWith({ table: "乙表" })];
  write(store, { path: "/a.html", figures: two });
  write(store, { path: "/b.html", figures: two });
  const ledger = openLedger(store);
  const a = documentId("/a.html");
  expect((await all(ledger.figures({}))).length).toBe(4);
  expect((await all(ledger.figures({ table: "甲表" }))).length).toBe(2);
  const chosen = await all(ledger.figures({ document: a, table: "乙表" }));
  expect(chosen.map((figure) => [figure.documentId, figure.table])).toEqual([[a, "乙表"]]);
  expect(await all(ledger.figures({ document: "none" }))).toEqual([]);
});

test("a document's figures are grouped by measure, with what has no key apart", async () => {
  const store = openTestStore();
  const figures = [
    draftWith({ key: keyWith({ measure: "income" }) }),
    draftWith(),
    draftWith({ key: null }),
  ];
  write(store, { figures });
  const ledger = openLedger(store);
  const document = await ledger.document(documentId("/budgets/a.html"));
  expect(document?.figures.length).toBe(3);
  const counts = ["income", "expenditure", "", "project"].map((name) => document?.of(name).length);
  expect(counts).toEqual([1, 1, 1, 0]);
  expect(await ledger.document("none")).toBeUndefined();
});

describe("the library", () => {
  test("lists documents by issuer and year, with tables, states and notes", () => {
    const store = openTestStore();
    const tables = [table("收支表", "read"), table("基金表", "empty"), table("收入表", "absent")];
    write(store, { path: "/late.html", figures: [], tables });
    write(store, { path: "/early.html", figures: [], identity: { year: 2030 } });
    const library = readLibrary(store);
    expect(library.map(({ path, year }) => [path, year])).toEqual([
      ["/early.html", 2030],
      ["/late.html", 2031],
    ]);
    expect(library[1]?.tables.map(({ title, state, notes }) => [title, state, notes])).toEqual([
      ["收支表", "read", []],
      ["基金表", "empty", ["此表无数据"]],
      ["收入表", "absent", []],
    ]);
  });

  test("a promised table that is absent is not counted", () => {
    const store = openTestStore();
    const tables = [table("收支表", "read"), table("基金表", "empty"), table("收入表", "absent")];
    write(store, { path: "C:\\budgets\\000.html", figures: [draftWith()], tables });
    const [entry] = readLibrary(store);
    const line = entry && listed(entry);
    expect(LoadedDocument.parse(line)).toEqual(line);
    expect(line).toMatchObject({ issuer: ISSUER, region: ["青禾县"], tables: 2, figures: 2 });
    expect(entry?.sourceFile).toBe("000.html");
  });
});

test("what another connection commits is seen with the next call", async () => {
  const store = openTestStore();
  const ledger = openLedger(store);
  expect([await ledger.library(), ledger.generation()]).toEqual([[], 0]);
  write(store, { figures: [draftWith({ raw: "1.00" })] });
  const id = documentId("/budgets/a.html");
  expect((await ledger.document(id))?.figures.map(({ raw }) => raw)).toEqual(["1.00"]);
  store.change((generation) => {
    removeRecord(store, id);
    return generation;
  });
  expect(await ledger.document(id)).toBeUndefined();
  expect([await ledger.library(), ledger.generation()]).toEqual([[], 2]);
});

test("a document's id is its path's, its hash is what is stored", () => {
  const store = openTestStore();
  expect(documentId("/a.html")).toBe(documentId("/a.html"));
  expect(documentId("/a.html")).not.toBe(documentId("/b.html"));
  expect(storedHash(store, "/budgets/a.html")).toBeUndefined();
  write(store, { figures: [] });
  expect(storedHash(store, "/budgets/a.html")).toBe("h");
});

test("a path is written once; twice without removing breaks nothing", () => {
  const store = openTestStore();
  write(store, { figures: [draftWith({ raw: "1.00" })] });
  expect(() => write(store, { figures: [draftWith({ raw: "2.00" })] })).toThrow(/UNIQUE/);
  expect(store.db.prepare("SELECT count(*) FROM figures").pluck().get()).toBe(1);
  expect(store.generation()).toBe(1);
});
