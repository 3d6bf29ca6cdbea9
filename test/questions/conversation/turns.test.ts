// Conversations over the built-in documents: each row is what is asked and what the last answer says.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../../src/assistant.js";
import type { Answer } from "../../../src/model/answer.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2026-03-01T09:00:00Z");
  assistant = openAssistant({
    data: join(temporaryFolder("turns"), "data"),
    now,
    strictSeal: true,
  });
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  await assistant.ingest(
    files.map((name) => join(corpus, name)),
    {},
  );
});

afterAll(() => assistant.close());

/** The answer to the last turn of a conversation. */
async function answerTo(...turns: readonly string[]): Promise<Answer> {
  const conversation = assistant.converse();
  let answer = await assistant.ask(turns[0] ?? "", conversation);
  for (const turn of turns.slice(1)) answer = await assistant.ask(turn, conversation);
  return answer;
}

const TOP = "封丘2023年金额最大的三个项目是哪些";

test.each<[string[], string]>([
  [[TOP, "最后一个呢"], "37.20"],
  [[TOP, "中间那个呢"], "54.27"],
  [[TOP, "第二个呢", "最后一个呢", "它多少钱"], "37.20 万元"],
  [[TOP, "其他的呢"], "7.48"],
  [["济源2020年最贵的两个项目", "俩差多少"], "12.90"],
  [["济源2020年最贵的三个项目", "后两个加起来"], "513.40"],
  [["济源2020年哪个项目钱最多", "它比第二名多多少"], "12.90"],
  [["洛龙政府办2023年三公多少", "具体是哪些"], "4.50"],
  [["洛龙政府办2023年项目支出多少", "里面最大的是哪个"], "200.00"],
  [["洛龙政务中心2023年项目支出占支出总计多少", "再精确点"], "62.6176%"],
  [["封丘2023年支出总计多少", "用亿元，保留三位小数"], "0.054 亿元"],
  [["封丘2024年支出总计多少", "那2023年呢"], "540.82"],
  [["郑州市财政局2023年支出总计多少", "那封丘的呢"], "540.82"],
  [["洛龙2023年支出总计多少", "俩差多少"], "732.29"],
  [["洛龙2023年基本支出多少", "第二个占支出总计多少"], "%"],
  [["什么是“三公”经费", "洛龙政府办2023年是多少", "其中接待呢"], "5.00"],
  [["济源2020年租赁费多少", "谢谢", "印刷费呢"], "8.5"],
  [["济源2020年印刷费多少", "这个数里基本支出占多少"], "35.29%"],
  [["封丘2023年基本工资多少", "津贴补贴呢", "后者占前者多少"], "30.20%"],
  [["封丘2023年办公费多少", "洛龙政府办的呢", "两家加起来"], "95.80"],
  [[TOP, "最后一个的绩效目标是什么"], "219 套"],
  [["洛龙政务中心2023年有哪些项目", "第二个和第四个差多少"], "30.91"],
  [["洛龙政务中心2023年项目支出多少", "减去三公还剩多少", "再减去最大的那个项目"], "332.24"],
  [["洛龙政务中心2023年网络维护经费多少", "乘以三"], "54 万元 = 18.00 × 3"],
  [["洛龙政府办2023年劳务派遣人员经费是多少", "除以人数呢"], "3.00 万元 = 42.05 ÷ 14"],
  [["洛龙政务中心2023年三公占支出总计多少", "为什么", "去年呢"], "0.17%"],
  [
    ["洛龙政务中心2023年基本支出多少", "2022年项目支出呢", "两个加起来"],
    "不是同一年的（2022、2023）",
  ],
  [["洛龙政务中心2023年基本支出多少", "政府办呢", "占比呢", "差多少"], "27.12 个百分点"],
  [["比较政务中心和封丘2023年项目支出", "占比呢", "哪个高"], "高 6.85 个百分点"],
  [["封丘2023年支出为什么增加", "原表呢"], "总体情况说明"],
  [["洛龙政务中心2023年三公多少", "政府办的呢", "另一家呢"], "1.50"],
  [
    [`Total expenditure of ${"洛龙区政务服务中心"} in 2023?`, "and in 2022?", "by how much?"],
    "151.61",
  ],
])("%j says %s", async (turns, said) => {
  const answer = await answerTo(...turns);
  expect(answer.status).toBe("answered");
  expect(answer.text).toContain(said);
});

test("what points nowhere does not repeat the answer before", async () => {
  const answer = await answerTo("封丘2023年支出总计多少", "第二个呢");
  expect(answer.status).not.toBe("answered");
});

test("after a refusal there is nothing to prove", async () => {
  const { status, text } = await answerTo(
    "洛龙政务中心2023年三公多少",
    "洛龙政务中心2024年三公多少",
    "出处",
  );
  expect(status).toBe("not_found");
  expect(text).toContain("没有出处可查");
});

test("thanks get a word in return and no figure", async () => {
  const answer = await answerTo("封丘2023年支出总计多少", "谢谢");
  expect(answer.status).toBe("answered");
  expect(answer.figures).toEqual([]);
});

test("every choice that is offered can be asked as it stands", async () => {
  for (const question of ["三公经费多少", "封丘2023年社保多少", "支出总计多少呢"]) {
    const { status, choices } = await assistant.ask(question);
    if (status === "answered") continue;
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) {
      expect([choice, (await assistant.ask(choice)).status]).toEqual([choice, "answered"]);
    }
  }
});

test.each([
  ["洛龙政务中心技术保障股2023年支出多少", "714.40"],
  ["封丘政数局督查股2023年公用经费多少", "15.50"],
])("the office's figure is not given for a unit below it: %s", async (question, figure) => {
  const { status, text } = await assistant.ask(question);
  expect(status).toBe("not_found");
  expect(text).not.toContain(figure);
});

test.each([
  ["洛隆政务中心2023年邮电费", "1.60"],
  ["luolong政务中心2023年邮电费", "1.60"],
  ["济源2020年租凭费多少", "108.0"],
  ["封丘2023年项目支出站总支出多少", "69.47%"],
  ["封丘2023年多少钱", "540.82"],
  ["洛龙政府办2023年吃喝多少", "5.00"],
])("names as people type them: %s", async (question, said) => {
  const { status, text } = await assistant.ask(question);
  expect(status).toBe("answered");
  expect(text).toContain(said);
});

test("a word for several things lists them, beside another name it does not", async () => {
  const both = await assistant.ask("洛龙政府办2023年运行费多少");
  expect(both.text).toContain("80.38");
  expect(both.text).toContain("4.50");
  const none = await assistant.ask("洛龙政府办2023年独生子女补贴多少");
  expect(none.status).toBe("not_found");
});
