// What was taken out is nowhere in the data folder; what may not be kept never was in it.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openAssistant } from "../src/assistant.js";
import { refreshIndex } from "../src/passages/refresh-index.js";
import { openStore } from "../src/store/store.js";
import { PAGE } from "./documents/sample.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const parent = temporaryFolder("traces");
let count = 0;
let files = parent;
let data = parent;
beforeEach(() => {
  const folder = join(parent, String(count++));
  [files, data] = [join(folder, "files"), join(folder, "data")];
  mkdirSync(files, { recursive: true });
});

/** The sample of the `n`th office, with words and figures that no other has. */
function file(n: number, edition = 0): string {
  const path = join(files, `file-of-${n}.html`);
  const duties = Array.from(
    { length: 12 },
    (_, i) =>
      `<p>（${i + 2}）第${n}号${edition}版巡护事项${i}：清点鹭鸟、修补栈桥，登记 q${n}e${edition}w${i} 号浮标；</p>`,
  );
  writeFileSync(
    path,
    PAGE.replaceAll("清源湖", `清源${"甲乙丙丁戊己庚辛"[n]}湖`)
      .replaceAll("27.15", `27${n}${edition}.15`)
      .replace("清理水草；</p>", `清理水草；</p>${duties.join("")}`),
  );
  return path;
}

/** What tells that document, in that edition, from all others. */
function marks(n: number, edition = 0): string[] {
  return [
    `第${n}号${edition}版`,
    `q${n}e${edition}w`,
    `27${n}${edition}.15`,
    `27${n}${edition}p15`,
  ];
}
const names = (n: number) => [`清源${"甲乙丙丁戊己庚辛"[n]}湖`, `file-of-${n}.html`];

function bytes(): Buffer {
  const all = readdirSync(data, { recursive: true, encoding: "utf8" })
    .map((name) => join(data, name))
    .filter((path) => statSync(path).isFile());
  return Buffer.concat(all.flatMap((path) => [readFileSync(path), Buffer.from(path)]));
}

function found(words: readonly (string | Buffer)[]): string[] {
  const all = bytes();
  const wide = (word: string) => [
    Buffer.from(word, "utf16le"),
    Buffer.from(word, "utf16le").swap16(),
  ];
  const isThere = (word: string | Buffer) =>
    typeof word === "string"
      ? [Buffer.from(word), ...wide(word)].some((form) => all.includes(form))
      : all.includes(word);
  return words
    .filter(isThere)
    .map((word) => (typeof word === "string" ? word : `vector ${word.toString("hex", 0, 64)}`));
}

/** Half of each vector that no other document has too. */
function vectorsOf(path: string): Buffer[] {
  const store = openStore(data);
  const sql = "SELECT vector FROM passages WHERE document IN (SELECT id FROM documents WHERE path";
  const halves = (not: string): Buffer[] =>
    store.db
      .prepare(`${sql} ${not}= ?)`)
      .pluck()
      .all(path)
      .map((vector) => (vector as Buffer).subarray(0, 1024));
  const others = new Set(halves("!").map((half) => half.toString("hex")));
  const own = halves("").filter((half) => !others.has(half.toString("hex")));
  store.close();
  return own;
}

/** Small as it is, the store gets an index. */
async function indexNow(): Promise<void> {
  const store = openStore(data);
  expect(await refreshIndex(store, 10)).toMatch(/written|fresh/);
  store.close();
}

describe("no trace is left in any file of the data folder", () => {
  test.each([1, 2, 6])("of one of %d documents, once it is removed", async (documents) => {
    const assistant = openAssistant({ data });
    const paths = Array.from({ length: documents }, (_, n) => file(n));
    await assistant.ingest(paths, {});
    const vectors = vectorsOf(paths[0] ?? "");
    const all = [...marks(0).slice(0, 3), ...names(0), ...vectors];
    expect(vectors.length).toBeGreaterThan(10);
    expect(found(all).length).toBe(all.length);
    await assistant.remove(paths[0] ?? "");
    expect(found([...marks(0), ...all])).toEqual([]);
    for (let n = 1; n < documents; n++) expect(found(names(n))).toEqual(names(n));
    assistant.close();
  });

  test("of what a document said before it was replaced", async () => {
    const assistant = openAssistant({ data });
    await assistant.ingest(
      [0, 1, 2].map((n) => file(n)),
      {},
    );
    const old = vectorsOf(file(1, 1));
    await assistant.ingest([file(1, 1)], {});
    const kept = new Set(vectorsOf(file(1, 1)).map((vector) => vector.toString("hex")));
    const gone = old.filter((vector) => !kept.has(vector.toString("hex")));
    expect(gone.length).toBeGreaterThan(5);
    expect(found([...marks(1, 0), ...gone])).toEqual([]);
    expect(found(marks(1, 1).slice(0, 3))).toHaveLength(3);
    assistant.close();
  });

  test("in the saved index: its vectors are wiped, and the rest is found as before", async () => {
    const assistant = openAssistant({ data });
    const paths = [0, 1, 2, 3, 4, 5].map((n) => file(n));
    await assistant.ingest(paths, {});
    await indexNow();
    const vectors = vectorsOf(paths[2] ?? "");
    const index = () => readdirSync(join(data, "index"), { recursive: true, encoding: "utf8" });
    expect(index().some((name) => name.endsWith("hnswlib.index"))).toBe(true);
    const store = openStore(data);
    const id = "SELECT id FROM documents WHERE path = ?";
    const gone = String(store.db.prepare(id).pluck().get(paths[2]));
    store.close();
    await assistant.remove(gone);
    expect(found([...vectors, ...marks(2)])).toEqual([]);
    await indexNow();
    expect(found([...vectors, ...marks(2)])).toEqual([]);
    assistant.close();
  });

  test("while somebody reads: at the latest when the reader has gone", async () => {
    const assistant = openAssistant({ data });
    const paths = [0, 1].map((n) => file(n));
    await assistant.ingest(paths, {});
    const reader = openStore(data);
    const rows = reader.db.prepare("SELECT body FROM figures").iterate();
    rows.next();
    await assistant.remove(paths[0] ?? "");
    expect((await assistant.documents()).length).toBe(1);
    rows.return?.();
    reader.close();
    assistant.close();
    expect(found([...marks(0), ...names(0)])).toEqual([]);
  });

  test("after a removal was cut short before it wiped: the next change wipes", async () => {
    const assistant = openAssistant({ data });
    const paths = [0, 1, 2].map((n) => file(n));
    await assistant.ingest(paths, {});
    const store = openStore(data);
    const { removeRecord } = await import("../src/ledger/write.js");
    const { removePassages } = await import("../src/passages/write.js");
    const id = String(
      store.db.prepare("SELECT id FROM documents WHERE path = ?").pluck().get(paths[0]),
    );
    store.change(() => {
      removePassages(store, id);
      removeRecord(store, id);
    });
    store.close();
    await assistant.ingest([paths[1] ?? ""], {});
    expect(found([...marks(0), ...names(0)])).toEqual([]);
    assistant.close();
  });
});

test("an index that is lost, cut, damaged or another's changes no answer", async () => {
  const assistant = openAssistant({ data });
  await assistant.ingest(
    [0, 1, 2, 3].map((n) => file(n)),
    {},
  );
  const { createRetriever } = await import("../src/passages/retrieve.js");
  const store = openStore(data);
  const limits = { exactLimit: 10, coldLimit: 0 };
  const ask = async () => {
    const search = createRetriever(store, limits);
    const hits = await search.search("谁修补栈桥", { limit: 8, by: "vectors" });
    return hits.map(({ passage }) => passage.id);
  };
  const right = await ask();
  expect(right.length).toBe(8);
  const root = join(data, "index");
  const saved = () =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((name) => join(root, name))
      .filter((path) => statSync(path).isFile());
  await indexNow();
  expect(await ask()).toEqual(right);
  for (const name of saved().map((path) => path.slice(root.length))) {
    for (const damage of [
      (content: Buffer) => content.subarray(0, content.length / 2),
      (content: Buffer) => Buffer.from(content.map((byte) => byte ^ 0x55)),
      () => Buffer.alloc(0),
    ]) {
      const path = join(root, name);
      const content = readFileSync(path);
      writeFileSync(path, damage(content));
      expect([name, await ask()]).toEqual([name, right]);
      writeFileSync(path, content);
    }
  }
  expect(existsSync(root)).toBe(true);
  store.close();
  assistant.close();
});

describe("personal numbers", () => {
  /** Invented; the identity number has a right check digit. */
  const MOBILES = ["13900001234", "158-0000-4321", "１７７００００５６７８"];
  const IDENTITIES = ["11010519491231002X"];
  const LANDLINES = ["0379-6123456", "（0379）65554443", "65438765"];
  const ACCOUNTS = ["6222020200001234567", "1705 0204 0920 0001 23"];
  const CODES = ["410311230000000006018", "13812340000", "410311199001011234"];
  const table = (rows: readonly (readonly string[])[], caption = "单位：万元") =>
    `<section><h3>2031年项目支出表</h3><p>${caption}</p><table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table></section>`;
  const [mobile = "", dashed = "", wide = ""] = MOBILES;
  const [identity = ""] = IDENTITIES;
  const [landline = "", bracketed = "", short = ""] = LANDLINES;
  const [account = "", spaced = ""] = ACCOUNTS;
  const [code = "", shortCode = "", likeIdentity = ""] = CODES;
  const page = PAGE.replace("2031年度部门预算</h1>", `2031年度部门预算（${mobile}）</h1>`)
    .replace("一、主要职责</h3>", `一、主要职责（电话：${landline}）</h3>`)
    .replace(
      "清理水草；",
      `清理水草，值班手机${dashed}，经办人身份证号${identity}，账号：${account}；`,
    )
    .replace("（一）用车情况。", `（一）用车情况（联系${wide}）。`)
    .replace("巡湖船2艘。", `巡湖船2艘，项目编码：${shortCode}，传真${bracketed}。`)
    .replace("注：本表不含往来款。", `注：本表不含往来款，联系电话 ${short}。`)
    .replace(
      "</body>",
      `${table([
        ["项目名称", "项目编码", "金额", "联系电话", "备注"],
        ["湖堤修补", code, "12.15", short, `王某 ${mobile}`],
        ["水草清理", likeIdentity, "15.00", landline, identity],
        ["合计", "", "27.15", "", mobile],
      ])}${table([
        ["项目名称", "湖堤修补"],
        ["项目编码", code],
        ["收款账号", spaced],
        ["项目概况", `修补湖堤两处，由李某（${dashed}）负责，开户账号${account}，按期完成。`],
        ["联系电话", bracketed],
        ["本年度金额", "12.15"],
      ])}</body>`,
    );

  test("are nowhere in the data folder; codes and amounts are", async () => {
    const path = join(files, "personal.html");
    writeFileSync(path, page);
    const assistant = openAssistant({ data });
    const [summary] = await assistant.ingest([path], {});
    expect(summary?.status).toBe("added");
    const secret = [...MOBILES, identity, ...LANDLINES, ...ACCOUNTS];
    const plain = secret.map((one) => one.normalize("NFKC").replace(/\D/g, ""));
    expect(found([...secret, ...plain])).toEqual([]);
    expect(found(CODES)).toEqual(CODES);
    const raws: string[] = [];
    for await (const figure of assistant.figures({})) raws.push(figure.raw);
    expect(raws).toEqual(expect.arrayContaining(["88.20", "12.15", "15.00", "27.15"]));
    await assistant.ask(`${mobile}是谁的电话`);
    expect(found([mobile])).toEqual([]);
    assistant.close();
  });
});
