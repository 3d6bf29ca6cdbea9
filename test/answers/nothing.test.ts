// The kinds of nothing: a printed zero, an empty cell, an empty table with its note, a table only
// promised, a cell lost in extraction, and what no document has are six different replies.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const OFFICE = "青禾县清源湖管理局";
const LINES = [
  `${OFFICE}2031年度部门预算`,
  "目录",
  "一、一般公共预算“三公”经费预算表",
  "二、政府性基金支出预算表",
  "三、支出经济分类汇总表",
  "四、部门整体绩效目标表",
  "第一部分 青禾县清源湖管理局概况",
  "一、主要职责",
  "负责清源湖水面的日常养护与巡查。",
  "第二部分 2031年部门预算表",
  "2031年一般公共预算“三公”经费预算表",
  `部门名称：${OFFICE}\t单位：万元`,
  "“三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费",
  "\t\t小计\t公务用车购置费\t公务用车运行费\t",
  "4.50\t0.00\t4.00\t\t4.00\t0.50",
  "2031年政府性基金支出预算表",
  `部门名称：${OFFICE}\t单位：万元`,
  "科目编码\t\t\t科目名称\t合计\t基本支出\t项目支出",
  "类\t款\t项\t\t\t\t",
  "注：本部门2031年没有政府性基金预算，故此表无数据。",
  "2031年部门整体绩效目标表",
  `部门名称\t${OFFICE}\t\t`,
  "一级指标\t二级指标\t三级指标\t指标值\t指标值说明",
  "产出指标\t履职目标实现\t巡湖任务完成率\t100%\t",
  "\t效益指标\t履职效益\t提高湖水透明度",
  "满意度\t社会公众满意度\t\t≥95%\t",
];

let assistant: Assistant;

beforeAll(async () => {
  const folder = temporaryFolder("nothing");
  const path = join(folder, "budget.txt");
  writeFileSync(path, LINES.join("\n"));
  assistant = openAssistant({ data: join(folder, "data"), now: () => new Date("2031-06-01") });
  await assistant.ingest([path], {});
});
afterAll(() => assistant.close());

function ask(question: string): Promise<Answer> {
  return assistant.ask(`${OFFICE}${question}`);
}

test("a printed zero is a value", async () => {
  const { status, figures } = await ask("2031年因公出国费多少");
  expect(status).toBe("answered");
  expect(figures[0]).toMatchObject({ origin: "printed", value: "0.00" });
});

test("an empty cell is blank, and said to be", async () => {
  const { status, figures, text } = await ask("2031年公务用车购置费多少");
  expect(status).toBe("answered");
  expect(figures[0]).toMatchObject({ origin: "blank", value: "0" });
  expect(text).toContain("没有填数");
});

test("a table printed empty speaks through its note", async () => {
  expect((await ask("2031年政府性基金支出多少")).text).toContain("故此表无数据");
});

test("a table that is only promised is said to be missing", async () => {
  const { status, text } = await ask("2031年支出经济分类汇总表里有什么");
  expect(status).toBe("not_found");
  expect(text).toContain("目录列了");
});

test("a cell lost in extraction is neither zero nor blank", async () => {
  const { status, text } = await ask("2031年提高湖水透明度的指标值是多少");
  expect(status).toBe("not_found");
  expect(text).toContain("丢失");
});

test("what no document has is not found", async () => {
  const { status, text } = await ask("2025年三公经费多少");
  expect(status).toBe("not_found");
  expect(text).toContain("2025");
});
