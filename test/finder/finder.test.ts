// Open questions for which a model looks for more with the tools, through a real HTTP server on loopback.
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import { HAND_IN } from "../../src/finder/finder.text.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import type { Answer } from "../../src/model/answer.js";
import {
  callsAct,
  foundBy,
  idsIn,
  isFinder,
  type Made,
  resultsIn,
} from "../support/finder-script.js";
import { type Act, ModelServer, type Script } from "../support/model-server.js";
import { loadCorpus, messagesOf, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = join(temporaryFolder("finder"), "data");
const OFFICE = "洛阳市洛龙区人民政府办公室";
const OPEN = `${OFFICE}2023年三公经费为什么下降？`;
const TERM = "什么是“三公”经费？";
const AMOUNT = `${OFFICE}2023年三公经费是多少？`;

let server: ModelServer;
const opened = new Map<string, Assistant>();
beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
});
beforeEach(() => server.follow(["hang up"]));
afterAll(async () => {
  for (const assistant of opened.values()) assistant.close();
  await server.close();
});

async function ask(
  question: string,
  mode: Mode = "assist",
  options: Partial<ModelOptions> = {},
): Promise<Answer> {
  const key = JSON.stringify([mode, options]);
  const assistant = opened.get(key) ?? foundBy(data, server, mode, options);
  opened.set(key, assistant);
  return assistant.ask(question);
}

/** Calls the tools, then hands in what `choose` picks of the ids they gave. */
function finding(calls: readonly Made[], choose: (ids: string[]) => unknown): Script {
  return (seen) => {
    if (!isFinder(seen)) return streamed('{"answer":{"kind":"not_understood","why":"-"}}');
    const ids = idsIn(seen);
    return resultsIn(seen).length < calls.length
      ? callsAct(...calls)
      : callsAct(["hand_in", { ids: choose(ids) }]);
  };
}

const FIGURE: Made = ["find_figures", { about: "三公经费", office: OFFICE, year: 2023, limit: 1 }];
const linesOf = ({ text }: Answer): string[] =>
  text.split("\n").filter((line) => !/^\[/.test(line));
/** What an answer says, apart from how it came about. */
const said = ({ elapsedMs: _, finder: __, model: ___, ...rest }: Answer) => rest;

describe("what a model finds", () => {
  test("is added below the answer, sealed, cited and labelled; the answer stands as it was", async () => {
    const alone = await ask(OPEN, "off");
    expect(alone.figures).toEqual([]);
    server.follow(finding([FIGURE], (ids) => ids));
    const answer = await ask(OPEN);
    const [before, after] = [linesOf(alone), linesOf(answer)];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]).toBe("另外，AI 协助查到的相关内容：");
    expect(after[before.length + 1]).toMatch(/^9\.50 万元（/);
    expect(answer.text).toContain("AI");
    expect(answer.text).toContain("辅助生成");
    expect(answer.figures).toMatchObject([{ value: "9.50", unit: "万元", origin: "printed" }]);
    expect(answer.citations.slice(0, alone.citations.length)).toEqual(alone.citations);
    expect(answer).toMatchObject({
      status: "answered",
      mode: "llm",
      finder: { name: "m1", prompt: "finder@1", mode: "assist", outcome: "found" },
    });
  });

  test("a passage is quoted, not told", async () => {
    const search: Made = [
      "search_passages",
      { query: "公务接待费 三公经费", office: OFFICE, limit: 8 },
    ];
    server.follow(finding([search], (ids) => ids.slice(0, 6)));
    const answer = await ask(OPEN);
    expect(answer.finder?.outcome).toBe("found");
    expect(answer.figures).toEqual([]);
    expect(answer.citations.length).toBeGreaterThan(1);
  });

  test("a result is worked out by the calculators, from ids", async () => {
    const both: Made = [
      "find_figures",
      { about: "三公经费、三公经费控制率", office: OFFICE, year: 2023, limit: 1 },
    ];
    server.follow((seen) => {
      const results = resultsIn(seen);
      if (results.length === 0) return callsAct(both);
      const [id] = idsIn(seen);
      if (results.length === 1)
        return callsAct(["calculate", { operation: "convert", figures: [id], unit: "元" }]);
      return callsAct(["hand_in", { ids: idsIn(seen).slice(-1) }]);
    });
    const answer = await ask(OPEN);
    expect(answer.text).toContain("95000 元 = 9.50 × 10000");
    expect(answer.figures).toMatchObject([{ value: "95000", unit: "元", origin: "computed" }]);
  });

  test("in English it is labelled in English", async () => {
    const english = `Why did the three public expenses of ${OFFICE} fall in 2023?`;
    const alone = await ask(english, "off");
    server.follow(finding([FIGURE], (ids) => ids));
    const answer = await ask(english);
    expect(alone.status).toBe("answered");
    expect(answer.finder?.outcome).toBe("found");
    expect(answer.text).toContain("Also found with the help of AI:");
    expect(answer.text).toContain("AI-assisted");
  });
});

describe("nobody is asked", () => {
  test.each([
    ["where the mode is off", OPEN, "off", {}],
    ["for a definition", TERM, "assist", {}],
    [
      "for an amount",
      AMOUNT,
      "always",
      { can: { jsonSchema: false, jsonObject: false, tools: true } },
    ],
    [
      "where the provider has no tools",
      OPEN,
      "assist",
      { can: { jsonSchema: true, jsonObject: true, tools: false } },
    ],
  ] as const)("%s", async (_, question, mode, options) => {
    const answer = await ask(question, mode, options);
    expect(answer.finder).toBeUndefined();
    expect(server.seen.filter(isFinder)).toHaveLength(0);
  });
});

const OTHER: Made = ["find_figures", { about: "支出总计", office: "济源市行政服务中心", limit: 5 }];
const ELSEWHERE: Made = [
  "search_passages",
  { query: "三公经费", office: "济源市行政服务中心", limit: 5 },
];
const BESIDE: Made = ["find_figures", { about: "一般公共服务支出", office: OFFICE, limit: 5 }];
const handIn = (text: string): Act => callsAct(["hand_in", text]);

describe("whatever a model does, the answer is the one without it", () => {
  test.each<[string, Script | readonly Act[]]>([
    ["ids it made up", finding([FIGURE], () => ["p1", "0123456789abcdef", "c1"])],
    ["figures of another office", finding([OTHER], (ids) => ids)],
    ["passages of another office", finding([ELSEWHERE], (ids) => ids)],
    ["figures of something else", finding([BESIDE], (ids) => ids)],
    ["nothing", finding([FIGURE], () => [])],
    ["words in place of ids", [streamed("三公经费其实是 1 亿元。")]],
    ["a number in place of ids", [handIn('{"ids":[950000]}')]],
    ["broken JSON", [handIn('{"ids":["p1"')]],
    ["a text beside the ids", [handIn('{"ids":[],"text":"1 亿元"}')]],
    ["a megabyte", [handIn(`{"ids":["${"9".repeat(1_048_576)}"]}`)]],
    ["a tool that is not there", [callsAct(["run_shell", { command: "rm -rf /" }])]],
    ["arguments that are no JSON", [callsAct(["find_figures", "{about: 三公"])]],
    ["arguments of a megabyte", [callsAct(["find_figures", { about: "9".repeat(1_048_576) }])]],
    [
      "arguments of another shape",
      [callsAct(["calculate", [1, 2]], ["find_figures", null as never])],
    ],
    ["calls without end", [callsAct(FIGURE, OTHER)]],
    ["a stream that is cut", [{ ...(callsAct(FIGURE) as { events: [] }), end: "cut" as const }]],
    ["a server that is not there", ["hang up"]],
  ])("%s", async (_, script) => {
    const alone = await ask(OPEN, "off");
    server.follow(script);
    // A breaker of its own: these models fail on purpose.
    const assistant = foundBy(data, server, "assist");
    const answer = await assistant.ask(OPEN);
    assistant.close();
    expect(said(answer)).toEqual(said(alone));
    expect(answer.finder?.outcome).not.toBe("found");
    expect(server.seen.length).toBeGreaterThan(0);
    expect(server.seen.length).toBeLessThanOrEqual(5);
  });

  test("one that stalls is given up within its time, and after three such it is left alone", async () => {
    const alone = await ask(OPEN, "off");
    server.follow(["stall"]);
    const slow = foundBy(data, server, "assist", { deadline: 60, idle: 50 });
    for (let time = 0; time < 4; time++) {
      const answer = await slow.ask(OPEN);
      expect(said(answer)).toEqual(said(alone));
      expect(answer.finder?.outcome).toBe("failed");
    }
    expect(server.seen).toHaveLength(3);
    slow.close();
  });
});

test("a wrong id is told once, and may be put right", async () => {
  server.follow((seen) => {
    const results = resultsIn(seen);
    if (results.length === 0) return callsAct(FIGURE);
    if (results.length === 1) return callsAct(["hand_in", { ids: ["f1"] }]);
    return callsAct(["hand_in", { ids: idsIn(seen) }]);
  });
  const answer = await ask(OPEN);
  expect(answer.finder?.outcome).toBe("found");
  const told = server.seen.at(-1);
  expect(told && messagesOf(told).at(-1)?.content).toBe(HAND_IN.unknown(["f1"]));
});

test("calls go back on the wire with their ids, and numbers of persons are masked", async () => {
  server.follow(finding([FIGURE], (ids) => ids));
  await ask(`${OPEN}（13800138000）`);
  const last = server.seen.filter(isFinder).at(-1);
  expect(last).toBeDefined();
  const messages = (last?.body["messages"] ?? []) as Record<string, unknown>[];
  expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "tool"]);
  expect(messages[1]?.["tool_calls"]).toMatchObject([{ id: "call_0", type: "function" }]);
  expect(messages[2]).toMatchObject({ tool_call_id: "call_0" });
  expect(JSON.stringify(server.seen.map(({ body }) => body))).not.toContain("13800138000");
});
