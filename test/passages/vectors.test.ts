import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMBEDDER, embed } from "../../src/passages/embedder.js";
import { graphRoot } from "../../src/passages/hnsw.js";
import { refreshIndex } from "../../src/passages/refresh-index.js";
import { createRetriever } from "../../src/passages/retrieve.js";
import { createVectorSearch } from "../../src/passages/vectors.js";
import type { Store } from "../../src/store/store.js";
import { draft, identityOf, put, remove, temporaryStore } from "./helpers.js";

/** So that a few hundred invented passages are "many". */
const LIMIT = 50;
const WORDS =
  "修缮 粮库 屋面 轮换 保管 抽检 监测 预警 应急 供应 培训 会议 接待 车辆 网站 热线 窗口 档案 图书 消防 绿化 路灯 水渠 苗圃".split(
    " ",
  );
const QUERY = embed("粮库屋面修缮和消防培训");

let store: Store;
let done: () => void;
beforeEach(() => {
  ({ store, done } = temporaryStore());
});
afterEach(() => done());

/** Different for every number, the same on every run. */
function passageText(n: number): string {
  const picks = [n, n * 7 + 3, n * 13 + 5, n * 29 + 11, Math.floor(n / WORDS.length) * 5];
  return `${picks.map((p) => WORDS[p % WORDS.length]).join("、")}，编号${n}。`;
}

function fill(documents: number, each = 60, from = 0): void {
  for (let d = from; d < from + documents; d++) {
    const drafts = Array.from({ length: each }, (_, i) => draft(passageText(d * each + i)));
    put(store, `d${d}`, identityOf(`第${d}局`, 2023), drafts);
  }
}

async function top(exactLimit = LIMIT, only?: readonly number[]) {
  const search = createVectorSearch(store, { exactLimit, coldLimit: 0 });
  const { hits, path } = await search.search(QUERY, 10, only);
  return { ids: hits.map((hit) => hit.id), path };
}

describe("vector search", () => {
  it("is exact while vectors are few, and then leaves no index behind", async () => {
    fill(1, 40);
    expect((await top()).path).toBe("exact");
    expect(await refreshIndex(store, LIMIT)).toBe("not needed");
    expect(existsSync(graphRoot(store))).toBe(false);
  });

  it("gives the same best passages through the saved index as exactly", async () => {
    fill(5);
    const exact = await top(1_000);
    expect(exact.path).toBe("exact");
    expect(await refreshIndex(store, LIMIT)).toBe("written");
    const indexed = await top();
    expect(indexed.path).toBe("index");
    expect(indexed.ids).toEqual(exact.ids);
  });

  it("searches exactly when the index is missing, broken or of another store", async () => {
    fill(3);
    const exact = await top(1_000);
    expect(await top()).toEqual(exact);
    await refreshIndex(store, LIMIT);
    const folder = join(graphRoot(store), String(store.generation()));
    writeFileSync(join(folder, "hnswlib.index"), "broken");
    expect(await top()).toEqual(exact);
    rmSync(join(folder, "manifest.json"));
    expect(await top()).toEqual(exact);
  });

  it("finds the next best when all that were nearest are gone", async () => {
    fill(3);
    const near = Array.from({ length: 40 }, (_, i) => draft(`粮库屋面修缮和消防培训${i}`));
    put(store, "near", identityOf("近局", 2023), near);
    await refreshIndex(store, LIMIT);
    remove(store, "near");
    const indexed = await top();
    expect(indexed.path).toBe("index");
    expect(indexed.ids).toEqual((await top(1_000)).ids);
  });

  it("refuses an index left by a store that is gone", async () => {
    fill(4);
    await refreshIndex(store, LIMIT);
    const generation = store.generation();
    const other = temporaryStore();
    cpSync(graphRoot(store), graphRoot(other.store), { recursive: true });
    done();
    ({ store, done } = other);
    fill(3, 60, 20);
    store.change(() => undefined);
    expect(store.generation()).toBe(generation);
    expect((await top()).path).toBe("exact");
  });

  it("refuses an index whose vectors are not the stored ones", async () => {
    fill(3);
    await refreshIndex(store, LIMIT);
    const other = store.db.prepare("UPDATE passages SET vector = ?");
    store.change(() => other.run(Buffer.alloc(EMBEDDER.width * 4, 0)));
    expect((await top()).path).toBe("exact");
  });

  it("adds what came after the index and leaves out what is gone", async () => {
    fill(5);
    await refreshIndex(store, LIMIT);
    fill(1, 20, 5);
    remove(store, "d0");
    const indexed = await top();
    expect(indexed.path).toBe("exact+index");
    expect(indexed.ids).toEqual((await top(1_000)).ids);
  });

  it("sees a change of another process without being made anew", async () => {
    fill(3);
    const search = createVectorSearch(store, { exactLimit: LIMIT, coldLimit: 0 });
    const before = await search.search(QUERY, 5);
    put(store, "new", identityOf("新局", 2023), [draft("粮库屋面修缮和消防培训")]);
    const after = await search.search(QUERY, 5);
    expect(after.hits[0]?.id).toBeGreaterThan(Math.max(...before.hits.map((hit) => hit.id)));
  });

  it("keeps the index of a running process through changes", async () => {
    fill(5);
    await refreshIndex(store, LIMIT);
    const search = createVectorSearch(store, { exactLimit: LIMIT, coldLimit: 0 });
    await search.search(QUERY, 10);
    rmSync(graphRoot(store), { recursive: true });
    fill(1, 20, 5);
    remove(store, "d0");
    const { hits, path } = await search.search(QUERY, 10);
    expect(path).toBe("exact+index");
    expect(hits.map((hit) => hit.id)).toEqual((await top(1_000)).ids);
  });

  it("notices an index that another process saved for the same generation", async () => {
    fill(3);
    const search = createVectorSearch(store, { exactLimit: LIMIT, coldLimit: 0 });
    expect((await search.search(QUERY, 10)).path).toBe("exact");
    await refreshIndex(store, LIMIT);
    expect((await search.search(QUERY, 10)).path).toBe("index");
  });

  it("answers the first question of a process exactly and loads the index afterwards", async () => {
    fill(3);
    await refreshIndex(store, LIMIT);
    const search = createVectorSearch(store, { exactLimit: LIMIT });
    const first = await search.search(QUERY, 10);
    expect(first.path).toBe("exact");
    await vi.waitFor(async () => {
      expect(await search.search(QUERY, 10)).toEqual({ hits: first.hits, path: "index" });
    });
  });

  it("grows the index by what is missing and keeps one generation on disk", async () => {
    fill(4);
    await refreshIndex(store, LIMIT);
    expect(await refreshIndex(store, LIMIT)).toBe("fresh");
    fill(2, 60, 4);
    remove(store, "d1");
    expect(await refreshIndex(store, LIMIT)).toBe("written");
    expect(readdirSync(graphRoot(store))).toEqual([String(store.generation())]);
    const indexed = await top();
    expect(indexed.path).toBe("index");
    expect(indexed.ids).toEqual((await top(1_000)).ids);
  });

  it("holds nothing of a passage that is gone once it is refreshed", async () => {
    fill(6);
    await refreshIndex(store, LIMIT);
    const sql = "SELECT vector FROM passages WHERE document = 'd1'";
    const gone = store.db.prepare(sql).pluck().all() as Buffer[];
    const saved = () =>
      readFileSync(join(graphRoot(store), String(store.generation()), "hnswlib.index"));
    expect(gone.every((vector) => saved().includes(vector))).toBe(true);
    remove(store, "d1");
    expect(await refreshIndex(store, LIMIT)).toBe("written");
    expect(gone.some((vector) => saved().includes(vector))).toBe(false);
    expect((await top()).path).toBe("index");
    expect((await top()).ids).toEqual((await top(1_000)).ids);
  });

  it("builds anew when much is gone", async () => {
    fill(6);
    await refreshIndex(store, LIMIT);
    for (const d of [0, 1, 2, 3]) remove(store, `d${d}`);
    expect(await refreshIndex(store, LIMIT)).toBe("written");
    expect((await top()).ids).toEqual((await top(1_000)).ids);
  });

  it("applies a filter before the ranking is cut, on either path", async () => {
    fill(5);
    await refreshIndex(store, LIMIT);
    const ids = store.db.prepare("SELECT id FROM passages WHERE document IN ('d1','d3')").pluck();
    const only = ids.all().map(Number);
    const indexed = await top(LIMIT, only);
    expect(indexed.path).toBe("index");
    expect(indexed.ids.every((id) => only.includes(id))).toBe(true);
    expect(indexed.ids).toEqual((await top(1_000, only)).ids);
  });

  it("never fails because the cache cannot be written", async () => {
    fill(2);
    writeFileSync(join(store.folder, "index"), "a file where the folder should be");
    expect(await refreshIndex(store, LIMIT)).toBe("failed");
    expect((await top()).path).toBe("exact");
  });

  it("takes part in the retriever on both paths alike", async () => {
    fill(4);
    const options = { limit: 5, by: "vectors" } as const;
    const ask = "粮库屋面怎么修缮";
    const exact = await createRetriever(store).search(ask, options);
    await refreshIndex(store, LIMIT);
    const indexed = await createRetriever(store, { exactLimit: LIMIT, coldLimit: 0 }).search(
      ask,
      options,
    );
    expect(indexed).toEqual(exact);
  });
});
