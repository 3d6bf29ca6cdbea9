// Targets and projects asked for shortly, described, divided and added, over an invented office.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { PAGE } from "./project-form.data.js";

const folder = temporaryFolder("targets-asked");
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
  expect(strayNumbers(answer, turns.join(" "), [2030, 2031])).toEqual([]);
  return answer;
}

/** "5.04 万元", "92 %": every value of an answer. */
function values({ figures }: Answer): string[] {
  return figures.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim());
}

describe("several targets named shortly", () => {
  test.each([
    ["湖岸巡护补助经费要几个人、居民满意度要到多少？", ["36 人", "92 %"]],
    ["湖岸巡护补助经费，巡护员人数、全年支出上限各多少", ["36 人", "6.40 万元"]],
    ["浮标租赁几套、给多少钱", ["5 套", "8.00 万元"]],
    ["湖岸巡护补助经费的全年支出上限和巡护员人数分别是多少", ["6.40 万元", "36 人"]],
    ["湖岸巡护补助经费最多花多少钱，居民满意度要达到多少", ["6.40 万元", "92 %"]],
    ["湖岸巡护补助经费 巡护员/居民满意度 两项目标值", ["36 人", "92 %"]],
    ["湖岸巡护补助经费要好多巡护员？成本上限呢", ["36 人", "6.40 万元"]],
    ["湖岸巡护补助经费对巡护员人数、居民满意度各设了什么目标值", ["36 人", "92 %"]],
  ])("%s", async (question, wanted) => {
    const answer = await ask(question);
    expect(answer.status).toBe("answered");
    expect(values(answer)).toEqual(wanted);
  });

  test("what is not there is said so", async () => {
    const answer = await ask("湖岸巡护补助经费的巡护员人数、巡护里程目标各是多少");
    expect(answer.text).toContain("36 人");
    expect(answer.text).toContain("巡护里程");
  });

  test("listed behind what is found", async () => {
    const answer = await ask("湖岸巡护补助经费 居民满意度/巡护里程 指标");
    expect(values(answer)).toContain("92 %");
    expect(answer.text).toContain("巡护里程");
  });

  test("a number of people is never answered by money", async () => {
    const answer = await ask("清源湖水质监测浮标租赁要派几个人");
    expect(answer.figures).toEqual([]);
    expect(answer.status).toBe("not_found");
  });
});

describe("worked out of targets", () => {
  test.each([
    ["湖岸巡护补助经费平均一个巡护人员合多少元", "1805.56 元"],
    ["浮标租赁平均一套多少万元", "1.60 万元"],
    ["湖岸巡护补助经费的全年支出上限比项目预算少多少", "0.10 万元"],
  ])("%s", async (question, value) => {
    expect(values(await ask(question))).toContain(value);
  });

  test("over the turns before", async () => {
    const answer = await ask("浮标租赁2031年多少钱", "几套", "那平均一套多少");
    expect(values(answer)).toContain("1.60 万元");
  });
});

describe("a project that is described", () => {
  test("is named in the answer", async () => {
    const answer = await ask("清源湖管理局2031年给巡护人员发补贴花多少钱");
    expect(values(answer)).toEqual(["6.50 万元"]);
    expect(answer.text).toContain("湖岸巡护补助经费");
  });

  test("by words nothing knows is none", async () => {
    expect((await ask("清源湖管理局2031年修路灯花多少钱")).status).toBe("not_found");
  });
});

describe("money per thing", () => {
  test.each(["浮标租赁每套多少元", "浮标租赁一套合多少元", "浮标租赁算下来一套多少元"])(
    "%s",
    async (question) => expect(values(await ask(question))).toContain("16000.00 元"),
  );

  test("the money of all of them is no answer where nothing counts them", async () => {
    const answer = await ask("清源湖管理局2031年浮标租赁每天多少钱");
    expect(answer.status).toBe("not_found");
    expect(answer.text).not.toContain("8.00");
  });
});

describe("members of a family held against each other", () => {
  test("those without a change, those that share an amount", async () => {
    const still = await assistant.ask("清源湖管理局2031年跟上年比没有变化的项目有哪几个");
    expect(still.text).toContain("清源湖水质监测浮标租赁");
    expect(still.text).not.toContain("湖岸巡护补助经费");
    const alike = await ask("清源湖管理局2031年有没有金额一模一样的项目");
    expect(alike.text).toContain("没有金额相同的项目");
  });
});
