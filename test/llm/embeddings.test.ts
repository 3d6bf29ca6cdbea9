import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddingOptions, OtherWidth, openEmbeddings } from "../../src/llm/embeddings.js";
import type { Clock } from "../../src/llm/types.js";
import { type Act, ModelServer, type Seen } from "../support/model-server.js";

let server: ModelServer;
let waits: number[];
const clock: Clock = {
  now: () => 0,
  wait: async (milliseconds) => {
    waits.push(milliseconds);
  },
};

/** A vector that tells which text it is of. */
function vectorOf(text: string, width = 3): number[] {
  return Array.from({ length: width }, (_, at) => (at === 0 ? text.length : 1));
}

function answer(vectors: readonly (readonly number[])[], order = vectors.map((_, at) => at)): Act {
  const data = order.map((index) => ({ object: "embedding", index, embedding: vectors[index] }));
  return {
    json: { object: "list", model: "e1", data, usage: { prompt_tokens: 1, total_tokens: 1 } },
  };
}

function inputs({ body }: Seen): string[] {
  return body["input"] as string[];
}

beforeEach(async () => {
  waits = [];
  server = await ModelServer.start((seen) => answer(inputs(seen).map((text) => vectorOf(text))));
});

afterEach(() => server.close());

function embedder(changes: Partial<EmbeddingOptions> = {}) {
  const options = { baseUrl: server.root, key: "sk-test", model: "e1", batch: 2, deadline: 5_000 };
  return openEmbeddings({ ...options, ...changes }, clock);
}

test("texts go in batches, as floats, and come back as unit vectors in their order", async () => {
  const texts = ["a", "bb", "ccc", "dddd", "eeeee"];
  const vectors = await embedder().embed(texts);
  expect(server.seen.map(inputs)).toEqual([["a", "bb"], ["ccc", "dddd"], ["eeeee"]]);
  expect(server.seen.every(({ body }) => body["encoding_format"] === "float")).toBe(true);
  expect(vectors.map((vector) => Math.round((vector[0] ?? 0) / (vector[1] ?? 1)))).toEqual([
    1, 2, 3, 4, 5,
  ]);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

test("an answer out of order is put in order", async () => {
  server.follow((seen) =>
    answer(
      inputs(seen).map((text) => vectorOf(text)),
      [1, 0],
    ),
  );
  const [first, second] = await embedder().embed(["a", "bbb"]);
  expect((first?.[0] ?? 0) < (second?.[0] ?? 0)).toBe(true);
});

test("base64 from a server that sends it whatever is asked for is read as floats", async () => {
  const base64 = Buffer.from(Float32Array.of(3, 4).buffer).toString("base64");
  server.follow([{ json: { data: [{ index: 0, embedding: base64 }] } }]);
  const [vector] = await embedder().embed(["a"]);
  expect([...(vector ?? [])].map((one) => one.toFixed(3))).toEqual(["0.600", "0.800"]);
});

test("another width than before is named, and not mixed in", async () => {
  server.follow((seen, nth) =>
    answer(inputs(seen).map((text) => vectorOf(text, nth === 0 ? 3 : 4))),
  );
  const done: number[] = [];
  const asking = embedder().embed(["a", "b", "c"], { onBatch: (start) => done.push(start) });
  await expect(asking).rejects.toMatchObject({ name: "OtherWidth", met: 4, expected: 3 });
  expect(done).toEqual([0]);
  await expect(embedder().embed(["a"], { width: 512 })).rejects.toBeInstanceOf(OtherWidth);
});

test.each([
  ["fewer vectors than texts", answer([[1, 0]])],
  [
    "a vector of nothing",
    answer([
      [0, 0],
      [1, 0],
    ]),
  ],
  [
    "numbers that are none",
    {
      json: {
        data: [
          { index: 0, embedding: [null, 1] },
          { index: 1, embedding: [1, 1] },
        ],
      },
    },
  ],
  [
    "the same place twice",
    {
      json: {
        data: [
          { index: 0, embedding: [1] },
          { index: 0, embedding: [1] },
        ],
      },
    },
  ],
] satisfies [string, Act][])("%s is malformed", async (_, act) => {
  server.follow([act]);
  await expect(embedder().embed(["a", "b"])).rejects.toMatchObject({ kind: "malformed" });
});

test("a busy server is waited for, as long as it asks", async () => {
  const busy: Act = {
    json: { error: { message: "x" } },
    status: 429,
    headers: { "retry-after": "3" },
  };
  server.follow([busy, answer([[1, 1]])]);
  expect(await embedder().embed(["a"])).toHaveLength(1);
  expect(waits).toEqual([3_000]);
});

test.each([
  [401, "forbidden", 1],
  [402, "unpaid", 1],
  [400, "refused", 1],
  [500, "server", 4],
] as const)("%i is %s, after %i attempts", async (status, kind, attempts) => {
  server.follow([{ json: { error: { message: "x" } }, status }]);
  await expect(embedder().embed(["a"])).rejects.toMatchObject({ kind, status });
  expect(server.seen).toHaveLength(attempts);
});

test.each([
  ["a connection that is cut", "hang up", {}, "unreachable"],
  ["a server that never answers", "stall", { deadline: 60 }, "deadline"],
  ["text that is no JSON", { raw: "<html>" }, {}, "malformed"],
] as const)("%s", async (_, act, changes, kind) => {
  server.follow([act]);
  await expect(embedder(changes).embed(["a"])).rejects.toMatchObject({ kind });
});

test("after three failures nothing is sent, and who listens is told once; tokens are counted", async () => {
  const events: object[] = [];
  const options = { baseUrl: server.root, key: "k", model: "e1", batch: 2, deadline: 5_000 };
  let now = 0;
  const moving: Clock = { now: () => now, wait: async () => undefined };
  const one = openEmbeddings(options, moving, (event) => events.push(event));
  await one.embed(["a", "b", "c"]);
  expect(one.used()).toMatchObject({ requests: 2, failures: 0, input: 2, cost: null });
  server.follow([{ json: { error: { message: "x" } }, status: 402 }]);
  for (let time = 0; time < 5; time++) await one.embed(["a"]).catch(() => undefined);
  expect(server.seen).toHaveLength(3);
  expect(one.resting).toBe(true);
  expect(events).toEqual([{ kind: "resting", id: one.id, why: "unpaid" }]);
  now += 61_000;
  server.follow([answer([[1, 1]])]);
  await one.embed(["a"]);
  expect(events.at(-1)).toEqual({ kind: "back", id: one.id });
  expect(one.used()).toMatchObject({ failures: 3 });
});

test("the id changes with whatever changes the vectors", () => {
  const ids = [embedder(), embedder({ model: "e2" }), embedder({ dimensions: 256 })].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids.join()).not.toContain("sk-test");
});
