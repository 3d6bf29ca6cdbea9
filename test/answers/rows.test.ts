// Which of a kind are meant, by what stands in another column of their rows; what a part is made of.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

let assistant: Assistant;

beforeAll(async () => {
  const data = temporaryFolder("rows");
  assistant = openAssistant({ data, now: () => new Date("2023-06-01"), strictSeal: true });
  const corpus = join(import.meta.dirname, "..", "..", "corpus");
  const names = [
    "000-luolong-zhengwu-2023",
    "001-luolong-zhengfuban-2023",
    "002-jiyuan-xingzheng-2020",
  ];
  await assistant.ingest(
    [...names, "004-fengqiu-zhengwu-2023"].map((name) => join(corpus, `${name}.html`)),
    {},
  );
});
afterAll(() => assistant.close());

const ask = (question: string): Promise<Answer> => assistant.ask(question);
const valuesOf = ({ figures }: Answer): string[] => figures.map(({ value }) => value);

/** Only under the projects, nothing under the basic expenditure. */
const PROJECT_ONLY = ["公务接待费", "办公设备购置", "劳务费", "委托业务费", "租赁费"];

describe("members picked by another column", () => {
  test.each([
    [
      "洛龙区政府办23年有哪些经济科目只出现在项目支出里、基本支出一分都没有？",
      PROJECT_ONLY,
      "办公费",
    ],
    ["洛龙区政府办2023年哪些科目只有项目支出没有基本支出", PROJECT_ONLY, "办公费"],
    ["洛龙政府办23年有哪几笔经济科目的钱全走项目支出，基本支出里找不到", PROJECT_ONLY, "办公费"],
    ["济源2020年哪些经济科目没有基本支出", ["租赁费"], "办公费"],
    ["洛龙政府办2023年功能科目里哪个没有基本支出", ["一般行政管理事务"], "工会事务"],
    ["洛龙政务中心2023年哪几个大类没有项目支出", ["社会保障和就业"], "一般公共服务"],
    ["封丘2023年哪些大类不是全额财政拨款", ["一般公共服务"], "住房保障"],
    ["洛龙政府办2023年项目支出比基本支出多的经济科目有哪些", ["办公费", "印刷费"], "邮电费"],
    ["济源2020年哪些项目减钱了", ["扩建", "税务"], "机房"],
    ["济源2020新增的项目是哪几个", ["网站运维"], "机房"],
  ])("%s", async (question, names, other) => {
    const { status, text } = await ask(question);
    const told = text.split("\n[1]")[0] ?? "";
    expect(status).toBe("answered");
    for (const name of names) expect(told).toContain(name);
    expect(told).not.toContain(other);
  });

  test.each([
    ["济源2020年没有项目支出的经济科目有几个", "11"],
    ["洛龙政府办2023年基本支出和项目支出都有的经济科目有几个", "6"],
    ["洛龙政务中心2023年哪些功能大类没有安排资金", "26"],
    ["跟上一年比一分钱没变的项目，济源2020年总共几个？", "8"],
  ])("%s: %s", async (question, count) => {
    expect(valuesOf(await ask(question))[0]).toBe(count);
  });

  test("no row, an empty cell and a difference of nothing are told apart", async () => {
    const rows = await ask("洛龙区政府办2023年哪些科目只有项目支出");
    expect(rows.text).toContain("没有单独一行");
    const blank = await ask("洛龙政府办2023年功能科目里哪个没有基本支出");
    expect(blank.text).toContain("空着");
    const worked = await ask("济源2020年没有项目支出的经济科目有几个");
    expect(worked.text).toContain("合计全是基本支出");
  });

  test("the largest of those that are meant", async () => {
    const answer = await ask("洛龙政府办2023年只在项目里列支的科目中最大的是哪个");
    expect(valuesOf(answer)[0]).toBe("200.00");
    expect(answer.text).toContain("委托业务费");
  });

  test.each([
    "济源2020年没安排资金的项目有哪些",
    "济源2020哪些项目没花钱",
    "济源2020哪些项目去年有钱今年没钱了",
    "封丘2023用政府性基金安排的项目有哪些",
  ])("%s: none", async (question) => {
    const answer = await ask(question);
    expect(answer.text).toContain("没有符合条件");
    expect(valuesOf(answer)).toEqual([]);
  });

  test.each([
    "济源2020哪些项目没验收",
    "洛龙政务中心2023哪些项目没有招标",
    "封丘2023哪些项目延期了",
    "洛龙政务中心2023年哪些项目减钱了",
  ])("%s: not all of them", async (question) => {
    const answer = await ask(question);
    expect(answer.status).toBe("not_found");
    expect(valuesOf(answer)).toEqual([]);
  });
});

describe("what a part of the basic expenditure is made of", () => {
  test.each([
    ["封丘公用经费15.5万是哪几项凑出来的", ["2.80", "3.80", "2.25", "6.65"]],
    ["洛龙政务中心2023人员经费的明细列一下", ["70.53", "2.96"]],
    ["济源2020人员经费前三", ["140.9", "116.7", "106.0"]],
    ["济源2020年公用经费最大的科目是哪个", ["5.5"]],
    ["济源2020年基本支出的商品服务里头最烧钱的是哪一项、多少", ["5.5"]],
    ["洛龙政府办2023年基本支出里商品和服务支出最高的一项是什么", ["20.00"]],
  ])("%s", async (question, values) => {
    expect(valuesOf(await ask(question))).toEqual(expect.arrayContaining(values));
  });

  test("a functional line without basic expenditure of its own is not all project money", async () => {
    const answer = await ask("洛龙政务中心2023年社会保障和就业支出里的项目支出是多少");
    expect(valuesOf(answer)).not.toContain("22.19");
  });
});

describe("what is left of a kind, and short names in a list", () => {
  test.each([
    ["封丘23年不算工作经费，剩下几个项目合计多少钱", "128.95"],
    ["封丘2023刨去工作经费其余几个项目多少钱", "128.95"],
    ["济源2020除掉机房和驻村，别的项目合计多少钱", "1066.40"],
    ["洛龙政府办2023年撇开专家团队那200万，其他项目合起来多少", "313.60"],
    ["封丘局2023基本工资、津补贴、奖金、绩效四样拢共多少", "111.13"],
    ["洛龙政府办2023养老、医保、公积金一共", "150.60"],
    ["济源2020办公、印刷、邮电、差旅四项一共", "31.9"],
    ["济源2020按基本支出口径，办公费、印刷费、邮电费、差旅费合计", "12.9"],
    ["洛龙政府办2023基本支出口径下奖金和绩效工资合计", "201.64"],
    ["洛龙政务中心2023工会、福利两项合计", "5.98"],
  ])("%s: %s", async (question, value) => {
    const { status, figures } = await ask(question);
    expect(status).toBe("answered");
    expect(figures.map((figure) => figure.value)).toContain(value);
  });
});
