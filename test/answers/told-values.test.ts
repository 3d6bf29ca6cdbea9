// Values that only texts tell, and targets asked for in cents, ranks and rates, over an invented office.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { PAGE } from "./told-values.data.js";

const folder = temporaryFolder("told-values");
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const file = join(folder, "budget.html");
  writeFileSync(file, PAGE);
  await assistant.ingest([file], {});
  return () => assistant.close();
});

async function ask(...turns: readonly string[]): Promise<Answer> {
  const conversation = assistant.converse();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(turn, conversation);
  if (!answer) throw new RangeError("nothing asked");
  return answer;
}

/** "5.04 万元", "92 %": every value of an answer. */
function values({ figures }: Answer): string[] {
  return figures.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim());
}

describe("a value that only a text tells leads the figures, its sentence is quoted", () => {
  test.each([
    ["清源湖科普馆新建工程用地面积多少平方米", "2300.5 平方米", "用地面积约为"],
    ["清源湖科普馆的库房建筑面积是多少", "2500 平方米", "库房建筑面积"],
    ["清源湖科普馆展厅盖几层", "4 层", "展厅4层"],
    ["清源湖科普馆设计使用多少年", "50 年", "使用年限"],
    ["清源湖管理局负责审核的修缮项目，投资多少万以下的归它", "120.00 万元", "及以下"],
    ["清源湖管理局修缮项目投资多少万以上要论证", "50.00 万元", "论证"],
    ["清源湖管理局票务系统建设费用是多少万", "96 万元", "船务公司"],
    ["清源湖管理局票务系统的建设费用分几次付清", "12 期", "分12期"],
  ])("%s", async (question, value, said) => {
    const answer = await ask(question);
    expect(answer.status).toBe("answered");
    expect(values(answer)[0]).toBe(value);
    expect(answer.text).toContain(said);
    expect(strayNumbers(answer, question, [2030, 2031])).not.toContain(value);
  });

  test.each([
    ["清源湖票务系统等级保护做的是几级", "第二级"],
    ["清源湖票务系统的互联网出口带宽多少兆", "300M"],
  ])("%s: a level or speed is quoted, it is no amount", async (question, said) => {
    const answer = await ask(question);
    expect(answer.text).toContain(said);
    expect(answer.text).not.toContain("6.50");
  });

  test("goals set: units, projects and money told together", async () => {
    const answer = await ask("清源湖管理局2031年编绩效目标的项目数和钱数是？几家单位编的？");
    expect(values(answer)).toEqual(["3 个", "7 个", "41.60 万元"]);
    expect(answer.text).not.toContain("湖岸保洁");
    const listed = await ask("清源湖管理局报了绩效目标的项目有哪几个，钱各多少");
    expect(listed.text).toContain("湖岸保洁23.40万元");
  });

  test.each([
    "清源湖科普馆地下几层",
    "清源湖管理局大门有几级台阶",
    "清源湖湖岸保洁的网络带宽多少兆",
  ])("%s: nothing tells it, no other number stands for it", async (question) => {
    const answer = await ask(question);
    expect(answer.figures.map(({ unit }) => unit)).not.toContain("万元");
  });
});

describe("numbers of one text are worked with", () => {
  test("parts against their whole", async () => {
    const answer = await ask("清源湖科普馆展厅建筑面积和常设、临时展厅面积加起来对得上吗");
    expect(values(answer)).toEqual(["3900 平方米", "3960 平方米", "60 平方米"]);
    expect(answer.text).toContain("不一致");
  });

  test("parts that agree are said to", async () => {
    const answer = await ask("清源湖科普馆展厅建筑面积、库房建筑面积加起来和总建筑面积一致吗");
    expect(values(answer)).toEqual(["6400 平方米", "6400 平方米"]);
    expect(answer.text).not.toContain("不一致");
  });

  test("a series is added up only where that is asked", async () => {
    const added = await ask("清源湖科普馆四个季度用款计划一共多少万");
    expect(values(added)[0]).toBe("80.40 万元");
    const plain = await ask("清源湖科普馆每个季度用款计划是多少");
    expect(values(plain)).toEqual(["20.10 万元", "20.10 万元", "30.20 万元", "10.00 万元"]);
  });

  test("instalments held against the sum told", async () => {
    const answer = await ask("清源湖票务系统垫付的96万，分12次每次7.5万，付完是不是96？");
    expect(answer.text).toContain("90");
    expect(answer.text).toContain("少 6 万元");
    expect(answer.text).not.toContain("并不是");
  });

  test("the reasons of a change, one by one, add up to it", async () => {
    const answer = await ask("清源湖管理局收支增加31.80万的原因里，一条条各是多少钱？");
    expect(values(answer)).toEqual(["12.30 万元", "15.00 万元", "4.50 万元"]);
    expect(answer.text).toContain("浮标（租赁、安装）项目");
    expect(answer.text).toContain("31.80 万元 =");
  });
});

describe("targets asked for in other words", () => {
  test.each([
    ["清源湖游客短信提醒，一条按几分钱算的", ["0.05 元"]],
    ["清源湖管理局给游客发短信提醒，每条几毛钱", ["0.05 元"]],
    ["清源湖湖区电话热线游客满意度定的目标是百分之几", ["97 %", "90 %"]],
  ])("%s", async (question, wanted) => {
    expect(values(await ask(question))).toEqual(wanted);
  });

  test("a rank is no number of people", async () => {
    expect((await ask("清源湖票务服务想在全县排名里拿第几")).text).toContain("前两名");
  });

  test("two things named without a joint, after their project", async () => {
    const answer = await ask("清源湖票务系统等级保护测评多少钱", "软件硬件各自最多花多少");
    expect(values(answer)).toEqual(["4.00 万元", "2.50 万元"]);
  });
});

describe("a project printed under two names", () => {
  test.each([
    "清源湖管理局23.40万那个项目究竟叫什么名？两张表写的好像不一样",
    "清源湖管理局的保洁项目23.40万元，名称两处不一致，分别叫什么",
  ])("%s", async (question) => {
    const { text } = await ask(question);
    expect(text).toContain("湖岸保洁工作经费");
    expect(text).toContain("湖岸保洁工作经历");
    expect(text).toContain("名称不一致");
  });
});
