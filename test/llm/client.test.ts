import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openModel } from "../../src/llm/client.js";
import { ModelFailure } from "../../src/llm/failure.js";
import type { Clock, ModelOptions, Request } from "../../src/llm/types.js";
import { type Act, delta, ModelServer, whole } from "../support/model-server.js";

const ASKED: Request = { messages: [{ role: "user", content: "问" }], maxTokens: 100 };
const SHAPE = {
  name: "plan",
  schema: { type: "object", properties: {}, additionalProperties: false },
};

let server: ModelServer;
let waits: number[];
let now: number;

/** A clock whose pauses pass at once. */
const clock: Clock = {
  now: () => now,
  wait: async (milliseconds, signal) => {
    signal.throwIfAborted();
    waits.push(milliseconds);
    now += milliseconds;
  },
};

beforeEach(async () => {
  server = await ModelServer.start([whole("好")]);
  waits = [];
  now = 1_000_000;
});

afterEach(() => server.close());

function model(changes: Partial<ModelOptions> = {}) {
  return openModel(
    {
      baseUrl: server.root,
      key: "sk-test",
      model: "m1",
      deadline: 5_000,
      idle: 100,
      parallel: 2,
      can: { jsonSchema: true, jsonObject: true, tools: true },
      ...changes,
    },
    clock,
  );
}

/** The kind of failure a request ends with. */
async function failing(
  changes: Partial<ModelOptions> = {},
  request: Request = ASKED,
): Promise<string> {
  const error = await model(changes)
    .complete(request)
    .then(() => undefined)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ModelFailure);
  expect(String(error)).not.toContain("sk-test");
  return error instanceof ModelFailure ? error.kind : "none";
}

describe("a request", () => {
  test("goes to the address with the key and model that are configured, and nowhere else", async () => {
    const answer = await model().complete(ASKED);
    expect(answer).toMatchObject({ text: "好", cut: false, usage: { input: 10, output: 5 } });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      path: "/chat/completions",
      key: "sk-test",
      body: { model: "m1", max_tokens: 100, temperature: 0 },
    });
  });

  test.each([
    [{ jsonSchema: true, jsonObject: true, tools: true }, "json_schema"],
    [{ jsonSchema: false, jsonObject: true, tools: true }, "json_object"],
    [{ jsonSchema: false, jsonObject: false, tools: false }, "text"],
  ])("asks for a shape in the way the provider can: %o", async (can, type) => {
    await model({ can }).complete({ ...ASKED, shape: SHAPE });
    const body = server.seen[0]?.body ?? {};
    expect(body["response_format"]).toMatchObject({ type });
    const told = JSON.stringify(body["messages"]).includes("additionalProperties");
    expect(told).toBe(!can.jsonSchema);
  });
});

describe("a stream", () => {
  test("is put together, with its usage", async () => {
    const usage = { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 };
    server.follow([
      {
        events: [
          delta({ role: "assistant", content: "三公" }),
          delta({ content: "经费" }, "stop"),
          { ...(delta({}) as object), choices: [], usage },
        ],
      },
    ]);
    const answer = await model().complete({ ...ASKED, stream: true });
    expect(answer).toMatchObject({ text: "三公经费", usage: { input: 7, output: 3 } });
  });

  test("that falls silent is stalled, and asked again", async () => {
    const silent: Act = { events: [delta({ content: "三" })], end: "stall" };
    server.follow([silent, { events: [delta({ content: "好" }, "stop")] }]);
    expect((await model().complete({ ...ASKED, stream: true })).text).toBe("好");
    expect(server.seen).toHaveLength(2);
  });

  test.each(["cut", "close"] as const)("that is %s in the middle is no answer", async (end) => {
    server.follow([{ events: [delta({ content: "三公经费 1" })], end }]);
    expect(await failing({}, { ...ASKED, stream: true })).toBe("unreachable");
    expect(server.seen).toHaveLength(3);
  });

  test("that was cut short by its length says so", async () => {
    server.follow([{ events: [delta({ content: "三" }, "length")] }]);
    expect((await model().complete({ ...ASKED, stream: true })).cut).toBe(true);
  });
});

describe("streamed tool calls in the ways providers write them", () => {
  const part = (piece: Record<string, unknown>): unknown => delta({ tool_calls: [piece] });
  const stop = delta({}, "tool_calls");
  const expected = [
    { name: "find", text: '{"a":1}' },
    { name: "sum", text: '{"b":2}' },
  ];
  test.each([
    [
      "by index",
      [
        part({ index: 0, id: "x", function: { name: "find", arguments: '{"a"' } }),
        part({ index: 1, id: "y", function: { name: "sum", arguments: "" } }),
        part({ index: 0, function: { arguments: ":1}" } }),
        part({ index: 1, function: { arguments: '{"b":2}' } }),
      ],
    ],
    [
      "by id without index",
      [
        part({ id: "x", function: { name: "find", arguments: '{"a"' } }),
        part({ id: "y", function: { name: "sum", arguments: '{"b"' } }),
        part({ id: "x", function: { arguments: ":1}" } }),
        part({ id: "y", function: { arguments: ":2}" } }),
      ],
    ],
    [
      "by position alone",
      [
        part({ function: { name: "find", arguments: '{"a"' } }),
        part({ function: { arguments: ":1}" } }),
        part({ function: { name: "sum", arguments: '{"b":2}' } }),
      ],
    ],
    [
      "with empty ids after the first piece",
      [
        part({ index: 0, id: "x", function: { name: "find", arguments: '{"a"' } }),
        part({ index: 0, id: "", function: { name: null, arguments: ":1}" } }),
        part({ index: 1, id: "y", function: { name: "sum", arguments: '{"b":2}' } }),
      ],
    ],
    [
      "whole, in one chunk",
      [
        delta({
          tool_calls: [
            { index: 0, id: "x", function: { name: "find", arguments: '{"a":1}' } },
            { index: 1, id: "y", function: { name: "sum", arguments: '{"b":2}' } },
          ],
        }),
      ],
    ],
  ])("%s", async (_, events) => {
    server.follow([{ events: [...events, stop] }]);
    const { calls } = await model().complete({ ...ASKED, stream: true });
    expect(calls.map(({ name, text }) => ({ name, text }))).toEqual(expected);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
  });
});

test("tool calls of an answer in one piece, whatever they lack", async () => {
  const call = (more: object) => ({ type: "function", ...more });
  server.follow([
    whole("", {
      tool_calls: [
        call({ id: "x", function: { name: "find", arguments: '{"a":1}' } }),
        call({ function: { name: "sum", arguments: "not json" } }),
        call({ id: "z", function: { name: "", arguments: "{}" } }),
      ],
    }),
  ]);
  const { calls } = await model().complete(ASKED);
  expect(calls).toEqual([
    { id: "x", name: "find", text: '{"a":1}' },
    { id: "call_1", name: "sum", text: "not json" },
  ]);
});

test("calls and what came of them go back on the wire", async () => {
  const calls = [{ id: "x", name: "find", text: "{}" }];
  await model().complete({
    ...ASKED,
    messages: [
      ...ASKED.messages,
      { role: "assistant", content: "", calls },
      { role: "tool", callId: "x", content: "[]" },
    ],
  });
  expect(server.seen[0]?.body["messages"]).toEqual([
    { role: "user", content: "问" },
    {
      role: "assistant",
      content: "",
      tool_calls: [{ id: "x", type: "function", function: { name: "find", arguments: "{}" } }],
    },
    { role: "tool", content: "[]", tool_call_id: "x" },
  ]);
});

describe("failures", () => {
  const refusal = (status: number, error: object, headers: Record<string, string> = {}): Act => ({
    json: { error },
    status,
    headers,
  });

  test.each([
    [401, "forbidden"],
    [402, "unpaid"],
    [403, "forbidden"],
    [400, "refused"],
    [404, "refused"],
  ])("%i is not asked again", async (status, kind) => {
    server.follow([refusal(status, { message: "no" })]);
    expect(await failing()).toBe(kind);
    expect(server.seen).toHaveLength(1);
  });

  test("429 waits as long as the server asks, but not for ever", async () => {
    const busy = (seconds: string): Act =>
      refusal(429, { message: "slow" }, { "retry-after": seconds });
    server.follow([busy("2"), busy("86400"), whole("好")]);
    expect((await model().complete(ASKED)).text).toBe("好");
    expect(waits).toEqual([2_000, 20_000]);
  });

  test("429 with a date is waited for until then", async () => {
    const at = new Date(now + 3_000).toUTCString();
    server.follow([refusal(429, { message: "slow" }, { "retry-after": at }), whole("好")]);
    expect((await model().complete(ASKED)).text).toBe("好");
    expect(waits).toEqual([3_000]);
  });

  test("429 that is about the bill is not waited out", async () => {
    server.follow([
      refusal(429, { message: "You exceeded your quota", code: "insufficient_quota" }),
    ]);
    expect(await failing()).toBe("unpaid");
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ["a server that fails", refusal(500, { message: "x" }), "server"],
    ["a connection that breaks", "hang up", "unreachable"],
  ] as const)("%s is asked three times, with growing pauses", async (_, act, kind) => {
    server.follow([act]);
    expect(await failing()).toBe(kind);
    expect(server.seen).toHaveLength(3);
    expect(waits).toEqual([500, 1000]);
  });

  test.each([
    ["no JSON", { raw: "<html>busy</html>" }],
    ["JSON of another kind", { json: { hello: 1 } }],
    ["no choices", { json: { choices: [] } }],
  ] as const)("%s is malformed", async (_, act) => {
    server.follow([act]);
    expect(await failing()).toBe("malformed");
  });

  test("the deadline ends a request that never answers", async () => {
    server.follow(["stall"]);
    expect(await failing({ deadline: 50 })).toBe("deadline");
  });

  test("a person who leaves ends it at once, and that is nobody's failure", async () => {
    server.follow(["stall"]);
    const left = new AbortController();
    const asking = model().complete({ ...ASKED, signal: left.signal });
    left.abort();
    await expect(asking).rejects.toMatchObject({ kind: "cancelled" });
  });
});

describe("the breaker", () => {
  test("after three failures nothing is sent for a minute; then one request tries", async () => {
    server.follow([{ json: { error: { message: "x" } }, status: 500 }]);
    const one = model();
    for (let n = 0; n < 3; n++) await expect(one.complete(ASKED)).rejects.toThrow();
    const sent = server.seen.length;
    await expect(one.complete(ASKED)).rejects.toMatchObject({ kind: "resting" });
    expect(server.seen).toHaveLength(sent);
    now += 61_000;
    server.follow([whole("好")]);
    expect((await one.complete(ASKED)).text).toBe("好");
    expect((await one.complete(ASKED)).text).toBe("好");
  });
});

test("what is used is counted, and what it costs", async () => {
  const one = model({ price: { input: "2", output: "8" } });
  for (let n = 0; n < 5; n++) await one.complete(ASKED);
  expect(one.used()).toEqual({ requests: 5, failures: 0, input: 50, output: 25, cost: "0.0003" });
});
