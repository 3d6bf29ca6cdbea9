// Answers worded by a model, over the built-in documents, through a real HTTP server on loopback.
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import type { Mode } from "../../src/llm/open.js";
import type { Answer } from "../../src/model/answer.js";
import { type Act, delta, ModelServer } from "../support/model-server.js";
import { loadCorpus, messagesOf, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { slotsIn, wordedBy } from "../support/writer-script.js";

const data = join(temporaryFolder("writer"), "data");
const ONE = "洛龙区政务服务中心2023年支出总计是多少？";
const TWO = "洛龙区政务服务中心2023年三公经费多少，占支出总计百分之几？";
const ENGLISH = "What was total expenditure of 洛龙区政务服务中心 in 2023?";
const OPEN = "洛龙区政务服务中心的主要职责是什么？";

let server: ModelServer;
const opened = new Map<string, Assistant>();
beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
});
beforeEach(() => server.follow([streamed("{{f1}}")]));
afterAll(async () => {
  for (const assistant of opened.values()) assistant.close();
  await server.close();
});

async function ask(question: string, mode: Mode = "always", own = ""): Promise<Answer> {
  const key = `${mode} ${own}`;
  const more = own === "" ? {} : { deadline: 400, idle: 100 };
  const assistant = opened.get(key) ?? wordedBy(data, server, mode, more);
  opened.set(key, assistant);
  return assistant.ask(question);
}

/** What an answer says, apart from how long it took and how it came about. */
const said = ({ elapsedMs: _, writer: __, ...rest }: Answer) => rest;
const linesOf = ({ text }: Answer): string[] => text.split("\n");

test("words go around the template's own lines, and the answer says so", async () => {
  const alone = await ask(ONE, "off");
  server.follow([streamed("您好，根据公开文件，答案如下：\n{{f1}}。\n供您参考。")]);
  const answer = await ask(ONE);
  const [first = "", ...rest] = linesOf(alone);
  expect(linesOf(answer)).toEqual([
    "您好，根据公开文件，答案如下：",
    `${first}。`,
    "供您参考。",
    expect.stringContaining("AI"),
    ...rest,
  ]);
  expect(answer).toMatchObject({
    mode: "llm",
    writer: { name: "m1", prompt: "writer@1", mode: "always", outcome: "worded" },
  });
  expect(answer.figures).toEqual(alone.figures);
  expect(answer.citations).toEqual(alone.citations);
});

test("an English answer is worded in English", async () => {
  server.follow([streamed("According to the budget documents, here is the answer:\n{{f1}}")]);
  const answer = await ask(ENGLISH);
  expect(answer.writer?.outcome).toBe("worded");
  expect(answer.text).toMatch(/^According to .*\n714\.40 /);
  expect(answer.text).toContain("AI-assisted");
});

test("assist words what has several results, off asks nobody", async () => {
  expect((await ask(ONE, "assist")).writer).toBeUndefined();
  expect((await ask(TWO, "off")).writer).toBeUndefined();
  expect(server.seen).toHaveLength(0);
  server.follow([streamed("您问的情况如下：{{f1}}。\n另外，{{f2}}。")]);
  const answer = await ask(TWO, "assist");
  expect(answer.writer?.outcome).toBe("worded");
  expect(answer.text).toContain("\n另外，");
});

test("the model sees no digit of the answer and no number of a person", async () => {
  await ask(`我的电话是13800138000。${TWO}`, "assist");
  const [{ content = "" } = {}] = server.seen[0] ? messagesOf(server.seen[0]) : [];
  expect(content).toContain("{{f1}}");
  expect(content).toContain("三公");
  expect(content).not.toContain("13800138000");
  for (const figure of ["714.40", "1.50", "0.21"]) expect(content).not.toContain(figure);
});

test("what does not pass is told once with its reason, then the template stands", async () => {
  const alone = await ask(ONE, "off");
  server.follow([streamed("{{f1}}，即七百万元"), streamed("如下：{{f1}}")]);
  expect((await ask(ONE)).writer?.outcome).toBe("worded");
  const [, second] = server.seen.map(messagesOf);
  expect(second?.at(-1)?.content).toContain("数词");
  server.follow([streamed("{{f1}}，即七百万元")]);
  const answer = await ask(ONE);
  expect(server.seen).toHaveLength(2);
  expect(answer.writer).toMatchObject({ outcome: "refused", reason: "number word" });
  expect(said(answer)).toEqual(said(alone));
});

test("quotes may be chosen from and put in order, and stay as they are", async () => {
  const alone = await ask(OPEN, "off");
  let ids: string[] = [];
  server.follow((seen) => {
    ids = slotsIn(seen);
    return streamed(
      `文件这样写：\n${[...ids]
        .reverse()
        .map((id) => `{{${id}}}`)
        .join("\n")}`,
    );
  });
  const turned = await ask(OPEN);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => id.startsWith("q"))).toBe(true);
  expect(turned.writer?.outcome).toBe("worded");
  for (const line of linesOf(alone)) expect(turned.text).toContain(line);
  server.follow([streamed("{{q1}}")]);
  const first = await ask(OPEN);
  expect(first.writer?.outcome).toBe("worded");
  expect(first.citations.map(({ id }) => id)).toEqual([1]);
  expect(first.text).toContain(linesOf(alone)[0]);
});

test.each([
  ["stalls", "stall" as Act, "deadline"],
  ["stalls in the middle", { events: [delta({ content: "{" })], end: "stall" } as Act, "stalled"],
  ["is cut off", { events: [delta({ content: "{{f1}}" })], end: "cut" } as Act, "unreachable"],
  ["hangs up", "hang up" as Act, "unreachable"],
  ["is cut short", { events: [delta({ content: "{{f1}}" }, "length")] } as Act, "malformed"],
  ["wants money", { json: { error: { message: "x" } }, status: 402 } as Act, "unpaid"],
])("a model that %s leaves the template", async (_, act, reason) => {
  const alone = await ask(ONE, "off");
  server.follow([act]);
  const answer = await ask(ONE, "always", reason);
  expect(answer.writer).toMatchObject({ outcome: "failed", reason });
  expect(said(answer)).toEqual(said(alone));
});

test("what is not answered is not worded", async () => {
  for (const question of ["明天天气怎么样？", "洛龙区教育局2023年支出总计是多少？", "谢谢！"]) {
    expect((await ask(question)).writer).toBeUndefined();
  }
  expect(server.seen).toHaveLength(0);
});
