// Questions of several parts, slips, offices that are not loaded: over the invented budget.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { PAGE } from "../documents/sample.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("parts");
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const file = join(folder, "budget.html");
  writeFileSync(file, PAGE);
  await assistant.ingest([file], {});
  return () => assistant.close();
});

async function ask(...turns: string[]): Promise<Answer> {
  const conversation = assistant.converse();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(turn, conversation);
  if (!answer) throw new RangeError("nothing asked");
  expect(strayNumbers(answer, turns.join("\n"), [2030, 2031])).toEqual([]);
  return answer;
}

const OFFICE = "清源湖管理局2031年";

describe("every part of a question is answered", () => {
  test("a value and its share", async () => {
    const { text, status } = await ask(`${OFFICE}基本支出多少，占支出总计百分之几？`);
    expect(status).toBe("answered");
    expect(text).toMatch(/ 万元（.*基本支出/);
    expect(text).toMatch(/占支出总计 [\d.]+% =/);
  });

  test("who and when may stand in any part", async () => {
    const { status, text } = await ask("基本支出多少，项目支出呢？说的是清源湖管理局2031年");
    expect(status).toBe("answered");
    expect(text).toContain("基本支出");
    expect(text).toContain("项目支出");
  });

  test("a part without an answer is named, and the other one answered", async () => {
    const { text } = await ask(`${OFFICE}支出总计多少，食堂有几个人？`);
    expect(text).toContain("支出总计");
    expect(text).toContain("这一问没有找到答案：食堂有几个人");
  });

  test("what goes on from a part without an answer has none either", async () => {
    const { status } = await ask(`${OFFICE}决算数多少，跟预算差多少？`);
    expect(status).toBe("not_found");
  });
});

describe("what is not understood is not dropped", () => {
  test("an unknown thing in a sum", async () => {
    const { status, text } = await ask(`${OFFICE}基本支出、油画费一共多少？`);
    expect(status).toBe("not_found");
    expect(text).toContain("油画费");
  });

  test("a slip is mended and said", async () => {
    const { status, text } = await ask(`${OFFICE}吉本支出多少`);
    expect(status).toBe("answered");
    expect(text).toContain("您写的“吉本支出”按“基本支出”理解");
  });

  test.each(["青禾县档案中心2031年支出总计多少", "青禾县水务局2031年三公多少"])(
    "%s: another office of the place is not answered for",
    async (question) => expect((await ask(question)).status).toBe("not_found"),
  );

  test("nor in the turn after", async () => {
    expect((await ask("青禾县档案中心2031年支出总计多少", "基本支出呢")).status).toBe("not_found");
  });
});

describe("amounts held against each other", () => {
  test("how many times one is the other", async () => {
    const { figures } = await ask(`${OFFICE}基本支出是项目支出的几倍？`);
    expect(figures.some(({ unit }) => unit === "倍")).toBe(true);
  });

  test("whether two amounts agree", async () => {
    const { text } = await ask(`${OFFICE}基本支出和项目支出是同一个数吗`);
    expect(text).toMatch(/^两个数不一致/);
  });
});
