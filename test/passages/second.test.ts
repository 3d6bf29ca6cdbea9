// A second embedder behind a real HTTP server on loopback: its index, and what answers without it.
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEmbeddings } from "../../src/llm/embeddings.js";
import type { Clock } from "../../src/llm/types.js";
import { createRetriever } from "../../src/passages/retrieve.js";
import { openSecondIndex, type SecondIndex } from "../../src/passages/second/second-index.js";
import { settle } from "../../src/passages/second/table.js";
import type { SecondEvent } from "../../src/passages/second/types.js";
import type { Store } from "../../src/store/store.js";
import { embedding, embeddingsAct, inputsOf, pairsVector } from "../support/embedding-script.js";
import { ModelServer } from "../support/model-server.js";
import { draft, identityOf, put, remove, temporaryStore } from "./helpers.js";

const GRAIN = identityOf("青禾县粮食局", 2023);
const LINES = ["负责储备粮轮换。", "负责应急供应。", "机关食堂每日供餐。", "大楼外墙粉刷一次。"];
const drafts = (lines: readonly string[]) =>
  lines.map((line) => draft(line, { path: ["一、说明"] }));
/** A question that shares no word with the passage that answers it. */
const QUESTION = "吃饭";
const MEAL = LINES[2] ?? "";

/** Gives the question and the meal one direction, everything else another. */
const meaning = (text: string) =>
  /吃饭|食堂/.test(text) ? [1, 0.2, 0] : [0.1, 1, text.length / 99];

let server: ModelServer;
let store: Store;
let done: () => void;
let events: SecondEvent[];
let opened: SecondIndex[];
const clock: Clock = { now: () => 0, wait: async () => undefined };

beforeEach(async () => {
  ({ store, done } = temporaryStore());
  put(store, "grain", GRAIN, drafts(LINES));
  server = await ModelServer.start(embedding(meaning));
  [events, opened] = [[], []];
});

afterEach(async () => {
  for (const index of opened) index.close();
  done();
  await server.close();
});

function open(model = "e1", dimensions?: number): SecondIndex {
  const embedder = openEmbeddings(
    {
      baseUrl: server.root,
      key: "k",
      model,
      batch: 2,
      deadline: 2_000,
      ...(dimensions ? { dimensions } : {}),
    },
    clock,
  );
  const index = openSecondIndex(store, embedder, (event) => events.push(event));
  opened.push(index);
  return index;
}

async function texts(index: SecondIndex | undefined, by: "both" | "second" = "both") {
  const found = await createRetriever(store, {}, index).search(QUESTION, { limit: 1, by });
  return found.map(({ passage }) => passage.text);
}

test("until all passages are embedded the offline index answers; then both do", async () => {
  const index = open();
  expect(await texts(index)).toEqual(await texts(undefined));
  expect(server.seen).toHaveLength(0);
  expect(await texts(undefined)).not.toEqual([MEAL]);
  const seen: number[] = [];
  expect(await index.fill(({ done: count }) => seen.push(count))).toMatchObject({
    done: 4,
    total: 4,
  });
  expect(seen).toEqual([0, 2, 4]);
  expect(await texts(index)).toEqual([MEAL]);
  expect(await texts(index, "second")).toEqual([MEAL]);
  expect(events).toEqual([]);
});

test("a run that is broken off is gone on with, and nothing is embedded twice", async () => {
  const index = open();
  server.follow((seen, nth) =>
    nth === 0 ? embedding(meaning)(seen, nth) : { json: { error: { message: "x" } }, status: 401 },
  );
  expect(await index.fill()).toMatchObject({ done: 2 });
  expect(events).toMatchObject([{ kind: "away", why: "model: forbidden (401)" }]);
  expect(await texts(index)).toEqual(await texts(undefined));
  server.follow(embedding(meaning));
  expect(await open().fill()).toMatchObject({ done: 4 });
  expect(server.seen.flatMap(inputsOf)).toHaveLength(2);
});

test("equal texts are embedded once, also when a document is replaced; what is gone leaves nothing", async () => {
  const index = open();
  put(store, "again", GRAIN, drafts(LINES.slice(0, 2)));
  await index.fill();
  expect(server.seen.flatMap(inputsOf)).toHaveLength(4);
  put(store, "grain", GRAIN, drafts([...LINES.slice(0, 3), "新的一句说明。"]));
  settle(store);
  await index.fill();
  expect(server.seen.flatMap(inputsOf)).toHaveLength(5);
  remove(store, "grain");
  settle(store);
  const left = store.db.prepare("SELECT count(*) FROM embedded_texts").pluck().get();
  expect(left).toBe(2);
});

test("another width under the same name is noticed, named and not mixed in", async () => {
  await open().fill();
  server.follow(embedding((text) => [...meaning(text), 1]));
  expect(await texts(open())).toEqual(await texts(undefined));
  put(store, "more", GRAIN, drafts(["又一段新的话。"]));
  expect(await open().fill()).toMatchObject({ done: 4, total: 5 });
  expect(events).toHaveLength(2);
  for (const event of events) expect(event).toMatchObject({ kind: "width", met: 4, expected: 3 });
});

test("another model is noticed and named; its index stands beside the old one", async () => {
  await open("e1").fill();
  const other = open("e2");
  await other.fill();
  expect(events).toMatchObject([{ kind: "changed" }]);
  expect(JSON.stringify(events)).toMatch(/e1.*e2/);
  server.follow([]);
  expect(await open("e1").fill()).toMatchObject({ done: 4, total: 4 });
  expect(server.seen).toHaveLength(0);
});

test.each([
  ["the server is down", () => server.close()],
  ["it fails", async () => server.follow([{ json: { error: { message: "x" } }, status: 500 }])],
  ["it gives nonsense", async () => server.follow([embeddingsAct([])])],
])(
  "when %s, the answer is the offline one, and after some failures nothing is sent",
  async (_, break_) => {
    await open().fill();
    await break_();
    server.seen.length = 0;
    const index = open();
    for (let time = 0; time < 5; time++) expect(await texts(index)).toEqual(await texts(undefined));
    expect(server.seen.length).toBeLessThanOrEqual(3);
    expect(events.map(({ kind }) => kind)).toContain("away");
  },
);

test("numbers of persons in a question are masked before it is sent", async () => {
  const index = open();
  await index.fill();
  server.follow(embedding((text) => pairsVector(text, 3)));
  await createRetriever(store, {}, index).search("13800138000是谁的", { limit: 1 });
  expect(server.seen).toHaveLength(1);
  expect(JSON.stringify(server.seen[0]?.body)).not.toContain("13800138000");
});
