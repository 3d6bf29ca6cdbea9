// Turns that go on from those before, over the built-in documents: what is taken over, and what is not.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("goes-on");
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2026-03-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  await assistant.ingest(
    files.map((name) => join(corpus, name)),
    {},
  );
}, 60_000);

afterAll(() => assistant.close());

async function talk(...turns: readonly string[]): Promise<Answer> {
  const conversation = assistant.converse();
  const answers: Answer[] = [];
  for (const turn of turns) answers.push(await assistant.ask(turn, conversation));
  const last = answers.at(-1);
  if (!last) throw new Error("no turn");
  return last;
}

const values = ({ figures }: Answer): string[] =>
  figures.map(({ value, unit }) => `${value} ${unit}`);

test("a thing that is named and not known is not answered by what was asked before", async () => {
  const last = await talk("洛龙政务中心2023年人员经费多少", "洛龙政务中心国有资产");
  expect(values(last)).not.toContain("253.07 万元");
});

test("the gap of two that were held against each other is between just these", async () => {
  const turns = ["洛龙政务中心2023年三公多少", "洛龙政府办的三公多少", "谁高", "高多少"];
  const { text } = await talk(...turns);
  expect(text).toContain("8.00 万元 = 9.50 − 1.50");
  expect(text).not.toContain("相等");
});

test("of a ranking of several only the first is asked for", async () => {
  const last = await talk("洛龙政务中心2023年钱都花在哪了", "最大的是哪个");
  expect(last.text).toContain("658.70");
  expect(last.text).not.toContain("22.19");
});

test("the same ranking of another office's projects", async () => {
  const last = await talk("济源中心2020年花钱最多的项目", "那封丘的项目呢");
  expect(last.text).toContain("246.75");
  expect(last.text).not.toContain("54.27");
});

test("what all projects cost, of another office", async () => {
  const last = await talk("洛龙政务中心2023年项目支出多少", "封丘的项目呢");
  expect(values(last)).toEqual(["375.70 万元"]);
});

test("a kind of things alone is listed", async () => {
  const last = await talk("封丘2023年的项目");
  expect(values(last)).toContain("6 个");
  expect(last.text).toContain("54.27");
});

test("the beginning of one office's name behind its place means that office", async () => {
  const last = await talk("洛龙政务2023年人员经费多少");
  expect(values(last)).toEqual(["253.07 万元"]);
});

test.each([
  [["洛龙政务中心三公跟2022比变了没"]],
  [["洛龙政务中心2023年公用经费", "跟2022比三公变了没"]],
])("the one year named is what a later one is held against: %j", async (turns) => {
  const { text } = await talk(...turns);
  expect(text).toContain("2023 年与 2022 年持平");
});

test.each([
  ["封丘23 工作经费/项目支出 %", "65.68%"],
  ["封丘政务局2023最烧钱的俩项目是啥", "54.27"],
  ["济源20 项目按本年度金额排 第3名", "181.90"],
  ["济源税务征管经费 20年 vs 19年 增减额、率", "7.66%"],
  ["济源2020年两项“等级保护测评”（门户网站、政务服务平台）合计占全部项目支出的多少？", "3.21%"],
])("notes as clerks write them: %s", async (question, told) => {
  expect((await talk(question)).text).toContain(told);
});

test.each([
  "洛龙政务中心2023年三公占支出0%对吗",
  "洛龙政府办2023年三公占总支出1%是真的吗",
  "封丘2023年支出约500万，对不对",
])("rounded so coarsely it is another number: %s", async (question) => {
  expect((await talk(question)).text).toMatch(/^不对/);
});

test.each([
  "洛阳市人民政府办公室2023年支出总计",
  "洛阳市政府办2023年三公",
  "济源市行政审批局2020年支出多少",
])("an office of a place above, or of another name, is not loaded: %s", async (question) => {
  const last = await talk(question);
  expect([last.status, last.figures]).toEqual(["not_found", []]);
});

test.each(["洛阳洛龙政府办2023年三公", "洛阳市洛龙区政府办2023年三公"])(
  "its own place beside the one above: %s",
  async (question) => {
    expect(values(await talk(question))).toEqual(["9.50 万元"]);
  },
);

test.each([
  ["洛龙政府办2023年公务接待费占支出百分之几", "0.35%"],
  ["洛龙政府办2023年公用经费占支出的比重", "5.56%"],
  ["洛龙政府办2023年公用经费占比", "8.61%"],
])("of all the expenditure only where that is said: %s", async (question, told) => {
  expect((await talk(question)).text).toContain(told);
});

test("a number of the person's own beside a question is no part of it", async () => {
  const last = await talk("我的手机13812345678 洛龙政务中心2023年三公多少");
  expect(values(last)).toEqual(["1.50 万元"]);
});

test("a greeting is told what can be asked", async () => {
  const last = await talk("你好");
  expect(last.status).toBe("out_of_scope");
  expect(last.text).toMatch(/^您好/);
});
