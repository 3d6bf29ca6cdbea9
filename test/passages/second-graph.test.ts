// The second embedder's HNSW index: written, searched, gone on with, wiped and dropped as the built-in one is.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEmbeddings } from "../../src/llm/embeddings.js";
import { loadGraph } from "../../src/passages/hnsw.js";
import { refreshIndex, refreshSecond } from "../../src/passages/refresh-index.js";
import { createSecondSearch } from "../../src/passages/second/search.js";
import { openSecondIndex, type SecondIndex } from "../../src/passages/second/second-index.js";
import { lastSource } from "../../src/passages/second/source.js";
import { settle } from "../../src/passages/second/table.js";
import { createVectorSearch } from "../../src/passages/vectors.js";
import type { Store } from "../../src/store/store.js";
import { embedding, inputsOf, pairsVector } from "../support/embedding-script.js";
import { ModelServer } from "../support/model-server.js";
import { draft, identityOf, put, remove, temporaryStore } from "./helpers.js";

const LIMIT = 20;
const WIDTH = 32;
const GRAPH = { exactLimit: LIMIT, coldLimit: 0 };
const GRAIN = identityOf("青禾县粮食局", 2023);
const WORDS = ["储备粮轮换", "应急供应", "机关食堂", "外墙粉刷", "窗口值班", "网络运维"];

const lines = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const n = from + at;
    return `第${n}项：${WORDS[n % WORDS.length]}，由第${n * 7}组在${n * 13}号楼办理。`;
  });
const drafts = (texts: readonly string[]) => texts.map((text) => draft(text, { path: ["说明"] }));

let server: ModelServer;
let store: Store;
let done: () => void;
let opened: SecondIndex[];

beforeEach(async () => {
  ({ store, done } = temporaryStore());
  put(store, "grain", GRAIN, drafts(lines(0, 40)));
  server = await ModelServer.start(embedding((text) => pairsVector(text, WIDTH)));
  opened = [];
});
afterEach(async () => {
  for (const index of opened) index.close();
  done();
  await server.close();
});

function embedderOf(model = "e1") {
  return openEmbeddings({ baseUrl: server.root, key: "k", model, batch: 8, deadline: 5_000 });
}

function open(model = "e1"): SecondIndex {
  const index = openSecondIndex(store, embedderOf(model), () => undefined, GRAPH);
  opened.push(index);
  return index;
}

function folders(): string[] {
  return readdirSync(join(store.folder, "index")).filter((name) => name.startsWith("second-"));
}

/** How the passages for a vector are found, and which. */
async function pathOf(text: string) {
  const source = lastSource(store);
  if (!source) throw new Error("no second embedder");
  const search = createVectorSearch(store, GRAPH, source);
  const { hits, path } = await search.search(Float32Array.from(pairsVector(text, WIDTH)), 5);
  return { path, ids: hits.map(({ id }) => id) };
}

const exactly = (text: string) =>
  createSecondSearch(store, embedderOf(), () => undefined, { exactLimit: 1e9 }).search(text, 5);

test("a complete run writes it, and search through it finds what exact search finds", async () => {
  const index = open();
  await index.fill();
  expect(folders()).toHaveLength(1);
  expect((await pathOf("机关食堂")).path).toBe("index");
  for (const text of ["机关食堂", "网络运维由谁办理", "第7项"]) {
    const found = await index.search(text, 5);
    expect(found?.map(({ id }) => id)).toEqual((await exactly(text))?.map(({ id }) => id));
    expect(found).toHaveLength(5);
  }
});

test("with few passages there is none", async () => {
  put(store, "grain", GRAIN, drafts(lines(0, LIMIT)));
  await open().fill();
  expect(() => folders()).toThrow(/ENOENT/);
  expect(await open().search("机关食堂", 3)).toHaveLength(3);
});

test("a run that breaks off is gone on with; the index is written when it is done", async () => {
  const answer = embedding((text) => pairsVector(text, WIDTH));
  server.follow((seen, nth) =>
    nth < 3 ? answer(seen, nth) : { json: { error: { message: "x" } }, status: 401 },
  );
  expect(await open().fill()).toMatchObject({ done: 24, total: 40 });
  expect(await open().search("机关食堂", 5)).toBeUndefined();
  expect(() => folders()).toThrow(/ENOENT/);
  server.follow(answer);
  expect(await open().fill()).toMatchObject({ done: 40 });
  expect(server.seen.flatMap(inputsOf)).toHaveLength(16);
  expect(folders()).toHaveLength(1);
});

test("what comes later is found beside it, and grown into it when it is much", async () => {
  const index = open();
  await index.fill();
  put(store, "more", GRAIN, drafts(["全新的一段：图书馆闭馆整修。"]));
  await index.fill();
  expect((await pathOf("图书馆闭馆整修")).path).toBe("exact+index");
  expect((await index.search("图书馆闭馆整修", 1))?.map(({ id }) => id)).toEqual([41]);
  put(store, "many", GRAIN, drafts(lines(100, 20)));
  await index.fill();
  expect((await pathOf("图书馆闭馆整修")).path).toBe("index");
});

test("what is taken out leaves nothing in it", async () => {
  const index = open();
  put(store, "secret", GRAIN, drafts(["要删除的一段话：临时会议纪要。"]));
  await index.fill();
  remove(store, "secret");
  settle(store);
  expect(await refreshSecond(store, LIMIT)).toBe("written");
  const graph = await loadGraph(store, lastSource(store));
  const [gone] = [...(graph?.dead ?? [])];
  const label = graph?.labels.get(gone ?? 0) ?? -1;
  expect(graph?.dead.size).toBe(1);
  graph?.store.index.unmarkDelete(label);
  expect(graph?.store.index.getPoint(label).every((one) => one === 0)).toBe(true);
  expect(await index.search("临时会议纪要", 50)).toHaveLength(40);
});

test("another model gets one of its own, and that of the old one goes", async () => {
  await open("e1").fill();
  const [before] = folders();
  await open("e2").fill();
  expect(folders()).toHaveLength(1);
  expect(folders()[0]).not.toBe(before);
});

test("the built-in index and this one leave each other alone", async () => {
  await open().fill();
  expect(await refreshIndex(store, LIMIT)).toBe("written");
  expect(readdirSync(join(store.folder, "index"))).toHaveLength(2);
  expect(await refreshSecond(store, LIMIT)).toBe("fresh");
  expect(await refreshIndex(store, LIMIT)).toBe("fresh");
  expect(await refreshIndex(store, 1_000)).toBe("not needed");
  expect(folders()).toHaveLength(1);
});

test("a broken one is no error: search is exact", async () => {
  await open().fill();
  const root = join(store.folder, "index", folders()[0] ?? "");
  const [generation = ""] = readdirSync(root);
  writeFileSync(join(root, generation, "hnswlib.index"), "garbage");
  expect((await pathOf("机关食堂")).path).toBe("exact");
  expect(await open().search("机关食堂", 5)).toEqual(await exactly("机关食堂"));
});
