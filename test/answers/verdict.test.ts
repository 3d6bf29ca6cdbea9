// Yes or no: what is claimed is held against the answer that is written, in whatever wording; and
// what a question takes for granted, narrows or supposes is not answered with the plain amount.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparable, holds, isRounded } from "../../src/answers/verdict/holds.js";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { quantity } from "../../src/kernel/quantity.js";
import type { Manner, Told } from "../../src/questions/claimed/told-amounts.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const OFFICE = "青禾县清源湖管理局";
const LINES = [
  `${OFFICE}2031年度部门预算`,
  "第一部分 青禾县清源湖管理局概况",
  "一、主要职责",
  "负责清源湖水面的日常养护与巡查。",
  "第二部分 2031年部门预算情况说明",
  "一、收入支出预算总体情况说明",
  `${OFFICE}2031年收入总计480.00万元，支出总计480.00万元，与2030年预算相比，收支总计各减少20.00万元，下降4.00%。主要原因是：项目经费压缩。`,
  "二、支出预算总体情况说明",
  `${OFFICE}2031年支出合计480.00万元，其中：基本支出300.00万元，占62.50%；项目支出180.00万元，占37.50%。`,
  "第三部分 2031年部门预算表",
  "2031年部门支出预算表",
  `部门名称：${OFFICE}`,
  "单位：万元",
  "科目编码\t\t\t单位（科目名称）\t合计\t基本支出\t\t\t项目支出",
  "类\t款\t项\t\t\t小计\t人员经费\t公用经费\t",
  "\t\t\t合计\t480.00\t300.00\t262.00\t38.00\t180.00",
  "201\t03\t01\t行政运行\t300.00\t300.00\t262.00\t38.00\t",
  "201\t03\t02\t一般行政管理事务\t180.00\t\t\t\t180.00",
  "2031年项目支出预算表",
  `部门名称：${OFFICE}`,
  "单位：万元",
  "类型\t项目名称\t项目单位\t合计\t本年拨款",
  `其他运转类\t湖堤加固\t${OFFICE}\t90.00\t90.00`,
  `其他运转类\t水草清理\t${OFFICE}\t60.00\t60.00`,
  `其他运转类\t巡湖补助\t${OFFICE}\t30.00\t30.00`,
];

let assistant: Assistant;

beforeAll(async () => {
  const folder = temporaryFolder("verdict");
  const path = join(folder, "budget.txt");
  writeFileSync(path, LINES.join("\n"));
  assistant = openAssistant({
    data: join(folder, "data"),
    now: () => new Date("2031-06-01"),
    strictSeal: true,
  });
  await assistant.ingest([path], {});
});
afterAll(() => assistant.close());

/** The first line of the answer, and its status. */
async function first(question: string): Promise<string> {
  const { status, text } = await assistant.ask(`${OFFICE}${question}`);
  return status === "answered" ? (text.split("\n")[0] ?? "") : status;
}

const YES = [
  "2031年支出总计480万，对吗",
  "2031年项目支出占了三分之一以上是吧",
  "2031年项目支出不到四成，真的假的",
  "2031年基本支出占六成多，没错吧",
  "2031年湖堤加固是不是占了项目支出的一半",
  "2031年支出总计四百多万吧",
  "2031年湖堤加固有没有超过80万",
  "2031年水草清理连70万都没到吧",
  "2031年湖堤加固是金额最大的项目，对吗",
  "2031年一共3个项目，对不对",
  "2031年预算比2030年少了，是吗",
  "2031年基本支出比项目支出多吗",
  "2031年基本支出大约占六成，是不是",
];

const NO = [
  "2031年支出总计500万，对吗",
  "2031年项目支出占了一半以上吧",
  "2031年基本支出占五成多，是吧",
  "2031年湖堤加固有没有100万",
  "2031年水草清理没到50万吧",
  "2031年水草清理是金额最大的项目，对吗",
  "2031年是不是有5个项目",
  "2031年预算比2030年涨了吧",
  "2031年基本支出比项目支出少吗",
  "2031年预算涨了20万，对吗",
];

test.each(YES)("yes: %s", async (question) => {
  expect(await first(question)).toMatch(/^(?:对，是的|大体是的)/u);
});

test.each(NO)("no: %s", async (question) => {
  expect(await first(question)).toMatch(/^不(?:对|都对)/u);
});

test("of two claims each is judged", async () => {
  expect(await first("2031年湖堤加固90万，水草清理80万，对不对")).toBe(
    "不都对：“90万”没错，“80万”不对，文件里是：",
  );
});

test("an amount taken for granted is put right first", async () => {
  expect(await first("2031年预算600万，项目支出占多少")).toMatch(/^不对，并不是“600万”/u);
  expect(await first("2031年预算480万，项目支出占多少")).not.toMatch(/^不对/u);
});

test.each([
  "2031年一季度基本支出是多少",
  "2031年上半年支出总计多少",
  "如果明年物价上涨，2031年基本支出会是多少",
  "2031年临时工的人员经费是多少",
  "2031年湖堤加固买石料花了多少",
  "2031年平均每个股的公用经费是多少",
])("the plain amount does not answer: %s", async (question) => {
  expect(await first(question)).toBe("not_found");
});

function told(manner: Manner, value: string, unit: string): Told {
  return { manner, amount: quantity(value, unit), text: value, start: 0, end: 0 };
}

describe("what was told and a figure", () => {
  test.each<[Manner, string, string, string, string, boolean]>([
    ["more", "90", "%", "93.5", "%", true],
    ["more", "90", "%", "89.9", "%", false],
    ["more", "60", "%", "70", "%", false],
    ["more", "2800", "万元", "2899", "万元", true],
    ["more", "2800", "万元", "2900", "万元", false],
    ["about", "26", "万元", "258915.00", "元", true],
    ["about", "30", "万元", "258915.00", "元", false],
    ["<", "1", "万元", "9500", "元", true],
    ["≥", "66.6667", "%", "65.70", "%", false],
    ["=", "3121.42", "万元", "31214205.80", "元", true],
  ])("%s %s%s: %s %s is %s", (manner, value, unit, figure, its, expected) => {
    expect(holds(told(manner, value, unit), quantity(figure, its))).toBe(expected);
  });

  test("a whole number may be a round one", () => {
    expect(isRounded(told("=", "714", "万元"), quantity("714.40", "万元"))).toBe(true);
    expect(isRounded(told("=", "715", "万元"), quantity("714.40", "万元"))).toBe(false);
  });

  test("only what is counted alike is compared", () => {
    expect(comparable(quantity("14", "人"), told("=", "14", "名"))).toBe(true);
    expect(comparable(quantity("14", "人"), told("=", "14", "辆"))).toBe(false);
  });
});
