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

test("the id changes with whatever changes the vectors", () => {
  const ids = [embedder(), embedder({ model: "e2" }), embedder({ dimensions: 256 })].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids.join()).not.toContain("sk-test");
});
