// Documents going in and out, through the assistant, on real folders and a real SQLite file.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../src/assistant.js";
import { NoDocuments, NoSuchDocument, NoSuchFile, OtherDataVersion } from "../src/kernel/errors.js";
import type { Figure } from "../src/model/figure.js";
import { IngestSummary, LoadedDocument } from "../src/model/library.js";
import { openStore } from "../src/store/store.js";
import { PAGE, TEXT } from "./documents/sample.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const parent = temporaryFolder("ingest");
const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
let count = 0;
/** Data and files of one test. */
let data = parent;
let files = parent;
let opened: Assistant[] = [];

beforeEach(() => {
  const folder = join(parent, String(count++));
  data = join(folder, "data");
  files = join(folder, "files");
  mkdirSync(files, { recursive: true });
});
afterEach(() => {
  for (const assistant of opened) assistant.close();
  opened = [];
});

function open(): Assistant {
  const assistant = openAssistant({ data, now: () => new Date("2031-06-01") });
  opened.push(assistant);
  return assistant;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(files, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function figuresOf(assistant: Assistant, filter = {}): Promise<Figure[]> {
  const list: Figure[] = [];
  for await (const figure of assistant.figures(filter)) list.push(figure);
  return list;
}

/** Rows of every table of the database, the index's own ones too. */
function rows(): Record<string, unknown> {
  const store = openStore(data);
  try {
    const names = store.db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all()
      .map(String);
    return Object.fromEntries(
      names.map((name) => [name, store.db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]),
    );
  } finally {
    store.close();
  }
}

/** Is this word found by the full-text index, whatever passage it would lead to? */
function indexed(word: string): unknown {
  const store = openStore(data);
  try {
    const match = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?";
    return store.db.prepare(match).pluck().get(`"${word}"`);
  } finally {
    store.close();
  }
}

const EMPTY = { documents: 0, document_tables: 0, figures: 0, passages: 0, passage_words: 0 };

describe("a good file", () => {
  test.each([
    ["page", "a.html", PAGE],
    ["text", "a.txt", TEXT],
    ["page under a wrong name", "a.bin", PAGE],
  ])("is added: a %s", async (_, name, content) => {
    const assistant = open();
    const path = file(name, content);
    const [summary, ...more] = await assistant.ingest([path], {});
    expect(more).toEqual([]);
    expect(IngestSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({ path, status: "added", tables: 1 });
    const figures = await figuresOf(assistant);
    expect(figures.length).toBe(summary?.figures);
    expect(figures.map(({ raw }) => raw)).toContain("61.05");
    const [document, ...rest] = await assistant.documents();
    expect(rest).toEqual([]);
    expect(LoadedDocument.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      id: summary?.documentId,
      issuer: "青禾县清源湖管理局",
      year: 2031,
      sourcePath: path,
      figures: summary?.figures,
      passages: summary?.passages,
    });
  });

  test("with the same content again is unchanged, and nothing is written", async () => {
    const assistant = open();
    const path = file("a.html", PAGE);
    const [added] = await assistant.ingest([path], {});
    const before = [rows(), await figuresOf(assistant)];
    const [again] = await assistant.ingest([path], {});
    expect(again).toMatchObject({ status: "unchanged", documentId: added?.documentId });
    expect([rows(), await figuresOf(assistant)]).toEqual(before);
    expect(openStoreGeneration()).toBe(1);
  });

  test("with new content replaces the old, whose figures and words are gone", async () => {
    const assistant = open();
    const path = file("a.html", PAGE.replace("看护湖面与堤岸", "看护湖面和栈桥"));
    const [added] = await assistant.ingest([path], {});
    const old = await figuresOf(assistant);
    expect([old.some(({ raw }) => raw === "27.15"), indexed("栈桥")]).toEqual([true, 1]);
    file("a.html", PAGE.replace("27.15", "26.00").replace("看护湖面与堤岸", "看护湖面和码头"));
    const [replaced] = await assistant.ingest([path], {});
    expect(replaced).toMatchObject({ status: "replaced", documentId: added?.documentId });
    const now = await figuresOf(assistant);
    const raws = now.map(({ raw }) => raw);
    expect([raws.includes("27.15"), raws.includes("26.00")]).toEqual([false, true]);
    expect([indexed("栈桥"), indexed("码头")]).toEqual([0, 1]);
    expect(rows()).toMatchObject({ documents: 1, figures: now.length });
    expect(openStoreGeneration()).toBe(2);
    const kept = (figures: Figure[]): string[] =>
      figures.filter(({ raw }) => raw === "61.05").map(({ id }) => id);
    expect(kept(now)).toEqual(kept(old));
  });

  test("carries source and date of publication into citations", async () => {
    const assistant = open();
    const source = "https://example.gov.cn/a.html";
    await assistant.ingest([file("a.html", PAGE)], { source, published: "2031-02-27" });
    const answer = await assistant.ask("青禾县清源湖管理局2031年支出总计是多少");
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const citation of answer.citations) {
      expect(citation).toMatchObject({ source, published: "2031-02-27", sourceFile: "a.html" });
    }
  });

  test("under a second path is another edition: equal figures are counted once", async () => {
    const assistant = open();
    await assistant.ingest([file("a.html", PAGE), file("b.html", PAGE)], {});
    expect((await assistant.documents()).length).toBe(2);
    const answer = await assistant.ask("青禾县清源湖管理局2031年支出总计是多少");
    expect(answer.figures[0]).toMatchObject({ value: "88.20", unit: "万元", origin: "printed" });
    expect(answer.conflicts).toEqual([]);
    const cited = new Set(answer.citations.map(({ sourceFile }) => sourceFile));
    expect([...cited].sort()).toEqual(["a.html", "b.html"]);
  });
});

test("an edition that prints another value is a conflict, with both sources", async () => {
  const assistant = open();
  await assistant.ingest(
    [file("a.html", PAGE), file("b.html", PAGE.replaceAll("88.20", "89.20"))],
    {},
  );
  const answer = await assistant.ask("青禾县清源湖管理局2031年支出总计是多少");
  // The total is one that its parts do not come to either; that is told beside it.
  const editions = answer.conflicts.filter(({ figures }) => figures.length === 2);
  expect(editions.length).toBe(1);
  const [conflict] = editions;
  const sides = conflict?.figures.map(({ value, citation }) => [
    value,
    answer.citations.find(({ id }) => id === citation)?.sourceFile,
  ]);
  expect(sides?.sort()).toEqual([
    ["88.20", "a.html"],
    ["89.20", "b.html"],
  ]);
});

function openStoreGeneration(): number {
  const store = openStore(data);
  const generation = store.generation();
  store.close();
  return generation;
}

describe("a bad file", () => {
  const bad: readonly [what: string, name: string, content: string | Uint8Array, says: RegExp][] = [
    ["unknown type", "a.dat", Uint8Array.of(0, 1, 2, 3, 0xfe, 0, 9, 0x80), /a\.dat.*type.*HTML/],
    ["type that is not read", "a.rar", Buffer.from("Rar!\x1a\x07\x00 rest"), /a\.rar/],
    ["empty file", "a.txt", "", /a\.txt.*empty/],
    ["file of spaces", "a.txt", "  \n\t ", /a\.txt.*empty/],
    ["page that is no budget", "a.html", "<h1>通知</h1><p>今天放假。</p>", /a\.html.*not a/],
    ["text that is no budget", "a.txt", "买菜清单\n白菜 3 斤\n", /a\.txt.*not a/],
  ];

  test.each(bad)(
    "named: %s fails, says where, and writes nothing",
    async (_, name, content, says) => {
      const assistant = open();
      const [summary] = await assistant.ingest([file(name, content)], {});
      expect(summary).toMatchObject({ status: "failed", documentId: null, figures: 0, tables: 0 });
      expect(summary?.reason).toMatch(says);
      expect(rows()).toMatchObject(EMPTY);
      expect(openStoreGeneration()).toBe(0);
    },
  );

  test("of unknown type is skipped in a folder; what cannot be a budget still fails", async () => {
    const assistant = open();
    for (const [, name, content] of bad) file(name, content);
    file(".hidden", "x");
    const summaries = await assistant.ingest([files], {});
    const status = Object.fromEntries(summaries.map((one) => [one.path.slice(-6), one.status]));
    expect(status).toMatchObject({ "/a.dat": "skipped", "/a.txt": "failed", "a.html": "failed" });
    expect(summaries.some(({ path }) => path.includes("hidden"))).toBe(false);
  });

  test("among good ones stops and spoils nothing", async () => {
    const assistant = open();
    const paths = [
      file("1.html", PAGE),
      file("2.txt", ""),
      file("3.html", "<p>通知</p>"),
      file("4.txt", TEXT),
    ];
    const progress: string[] = [];
    const summaries = await assistant.ingest(paths, {
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(summaries.map(({ status }) => status)).toEqual(["added", "failed", "failed", "added"]);
    const documents = await assistant.documents();
    expect(documents.map(({ sourcePath }) => sourcePath).sort()).toEqual([paths[0], paths[3]]);
    const figures = await figuresOf(assistant);
    const counted = documents.reduce((sum, document) => sum + document.figures, 0);
    expect([figures.length, rows()["figures"]]).toEqual([counted, counted]);
    expect(openStoreGeneration()).toBe(2);
    expect(progress.at(-1)).toBe("4/4");
  });

  test("that goes away while others are read is that file's failure alone", async () => {
    const assistant = open();
    const paths = [file("1.html", PAGE), file("2.html", PAGE), file("3.txt", TEXT)];
    const gone = join(files, "2.html");
    const summaries = await assistant.ingest(paths, {
      onProgress: () => rmSync(gone, { force: true }),
    });
    expect(summaries.map(({ status }) => status)).toEqual(["added", "failed", "added"]);
    expect(summaries[1]?.reason).toMatch(/2\.html.*ENOENT/);
    expect((await assistant.documents()).length).toBe(2);
  });

  test("in place of a good one leaves the good one as it was", async () => {
    const assistant = open();
    const path = file("a.html", PAGE);
    await assistant.ingest([path], {});
    const before = [rows(), await figuresOf(assistant), await assistant.documents()];
    file("a.html", "<h1>404</h1>");
    const [summary] = await assistant.ingest([path], {});
    expect(summary?.status).toBe("failed");
    expect([rows(), await figuresOf(assistant), await assistant.documents()]).toEqual(before);
  });
});

describe("an argument that leads to nothing", () => {
  test("a path that does not exist is told before anything is read", async () => {
    const assistant = open();
    const good = file("a.html", PAGE);
    const missing = join(files, "none.html");
    await expect(assistant.ingest([good, missing], {})).rejects.toMatchObject({
      name: "noSuchFile",
      fields: { path: missing },
    });
    await expect(assistant.ingest([missing], {})).rejects.toBeInstanceOf(NoSuchFile);
    expect(rows()).toMatchObject(EMPTY);
  });

  test("an empty folder, and one with hidden files only", async () => {
    const assistant = open();
    await expect(assistant.ingest([files], {})).rejects.toBeInstanceOf(NoDocuments);
    file(".DS_Store", "x");
    await expect(assistant.ingest([files], {})).rejects.toBeInstanceOf(NoDocuments);
  });

  test("a folder in which nothing can be read", async () => {
    const assistant = open();
    file("a.dat", Uint8Array.of(0, 1, 2, 3, 0xfe, 0, 9, 0x80));
    const outcome = await assistant.ingest([files], {}).catch((error: unknown) => error);
    const skipped = Array.isArray(outcome) && outcome.every(({ status }) => status === "skipped");
    expect(skipped || outcome instanceof NoDocuments).toBe(true);
    expect(rows()).toMatchObject(EMPTY);
  });
});

test("a folder is read with its folders, in order of their names", async () => {
  const assistant = open();
  const inner = file("b/1.html", PAGE);
  const outer = file("a.txt", TEXT);
  const summaries = await assistant.ingest([files], {});
  expect(summaries.map(({ path, status }) => [path, status])).toEqual([
    [outer, "added"],
    [inner, "added"],
  ]);
});

test("a data folder of another version is refused", async () => {
  open().close();
  opened = [];
  const store = openStore(data);
  store.db.pragma("user_version = 999");
  store.close();
  expect(() => openAssistant({ data })).toThrow(OtherDataVersion);
});

describe("taking a document out", () => {
  test.each(["id", "path", "base name"])("by %s leaves no row in any table", async (by) => {
    const assistant = open();
    const path = file("a.html", PAGE);
    const clean = rows();
    const [summary] = await assistant.ingest([path], {});
    expect(rows()).not.toMatchObject(EMPTY);
    const name = by === "id" ? (summary?.documentId ?? "") : by === "path" ? path : "a.html";
    expect(await assistant.remove(name)).toMatchObject({ id: summary?.documentId });
    expect(rows()).toMatchObject(EMPTY);
    expect({ ...rows(), sqlite_sequence: 0 }).toMatchObject({
      figures: clean["figures"],
      passage_words_docsize: clean["passage_words_docsize"],
    });
    expect([await assistant.documents(), await figuresOf(assistant)]).toEqual([[], []]);
    expect(indexed("堤岸")).toBe(0);
  });

  test("leaves no word of it in the files of the data folder", async () => {
    const assistant = open();
    const path = file("a.html", PAGE);
    await assistant.ingest([path], {});
    await assistant.remove(path);
    assistant.close();
    opened = [];
    expect(readFileSync(join(data, "ledger.sqlite")).includes("清源湖")).toBe(false);
  });

  test("touches no other", async () => {
    const assistant = open();
    const [a, b] = [file("a.html", PAGE), file("b.txt", TEXT)];
    await assistant.ingest([b], {});
    const alone = [rows(), await figuresOf(assistant)];
    await assistant.ingest([a], {});
    await assistant.remove(a);
    const { sqlite_sequence: _, ...now } = rows();
    expect(alone[0]).toMatchObject({
      figures: now["figures"],
      passages: now["passages"],
      passage_words: now["passage_words"],
    });
    expect(await figuresOf(assistant)).toEqual(alone[1]);
  });

  test("that is not there is told", async () => {
    await expect(open().remove("none")).rejects.toBeInstanceOf(NoSuchDocument);
  });

  test("and putting it back gives the same figures", async () => {
    const assistant = open();
    const path = file("a.html", PAGE);
    await assistant.ingest([path], {});
    const before = await figuresOf(assistant);
    await assistant.remove(path);
    const [summary] = await assistant.ingest([path], {});
    expect(summary?.status).toBe("added");
    expect(await figuresOf(assistant)).toEqual(before);
  });
});

describe("two assistants on one folder", () => {
  test("see each other's documents come, change and go, without reopening", async () => {
    const [one, two] = [open(), open()];
    const path = join(files, "000.html");
    copyFileSync(join(corpus, "000-luolong-zhengwu-2023.html"), path);
    const question = "洛龙区政务服务中心2023年支出总计是多少";
    expect((await two.ask(question)).status).toBe("not_found");
    await one.ingest([path], {});
    expect((await two.documents()).length).toBe(1);
    expect((await two.ask(question)).figures[0]).toMatchObject({ value: "714.40" });

    writeFileSync(path, readFileSync(path, "utf8").replaceAll("714.40", "714.50"));
    await two.ingest([path], {});
    expect((await one.ask(question)).figures[0]).toMatchObject({ value: "714.50" });

    await one.remove(path);
    expect(await two.documents()).toEqual([]);
    expect((await two.ask(question)).status).toBe("not_found");
  });
});

test("an assistant opened later finds what an earlier one ingested", async () => {
  const path = file("a.html", PAGE);
  const first = open();
  await first.ingest([path], {});
  const figures = await figuresOf(first);
  first.close();
  opened = [];
  rmSync(path);
  const second = open();
  expect(await figuresOf(second)).toEqual(figures);
});
