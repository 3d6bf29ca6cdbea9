// Offices and places that are not loaded: what is loaded never answers for them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { divisionAt } from "../../src/questions/linking/divisions.js";
import { TEXT } from "../documents/sample.js";
import { temporaryFolder } from "../support/temporary-folder.js";

let assistant: Assistant;

/** A bureau in one county, a centre in another. */
beforeAll(async () => {
  const folder = temporaryFolder("elsewhere");
  mkdirSync(folder, { recursive: true });
  const centre = TEXT.replaceAll("青禾县", "白石县").replaceAll("清源湖管理局", "政务服务中心");
  writeFileSync(join(folder, "a.txt"), TEXT);
  writeFileSync(join(folder, "b.txt"), centre);
  const now = (): Date => new Date("2031-06-01");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  await assistant.ingest([join(folder, "a.txt"), join(folder, "b.txt")], {});
});
afterAll(() => assistant.close());

const ask = (question: string): Promise<Answer> => assistant.ask(question);

describe("what is loaded is answered", () => {
  test.each([
    "青禾县清源湖管理局2031年支出总计多少",
    "白石政务中心2031年支出总计多少",
    "政务中心2031年的支出总计（白石的）",
  ])("%s", async (question) => {
    expect((await ask(question)).status).toBe("answered");
  });
});

describe("a place that is not loaded", () => {
  test.each([
    "郑州2031年支出总计多少",
    "郑州的支出一共多少",
    "为啥郑州的预算增加了",
    "封丘2031年有哪些项目",
    "大同市支出总计多少",
  ])("%s", async (question) => {
    const { status, text } = await ask(question);
    expect(status).toBe("not_found");
    expect(text).toContain("没有收录");
  });
});

test("a kind of office that its place has not is no other place's", async () => {
  for (const question of ["政务中心2031年的支出总计（青禾的）", "青禾县的服务中心支出多少"]) {
    expect((await ask(question)).status).toBe("not_found");
  }
});

test("what goes on about an office that is not loaded is not told of another", async () => {
  const { status, figures } = await ask("白石县教育局2031年预算为什么涨了？支出总计多少");
  expect(status).toBe("not_found");
  expect(figures).toEqual([]);
});

test.each([
  ["封丘县的项目", "封丘县", true],
  ["郑州2031年", "郑州", false],
  ["恩施的预算", "恩施", false],
  ["城区绿化", null, false],
  ["清源湖养护", null, false],
])("%s begins with %s", (text, name, full) => {
  const found = divisionAt(text);
  expect(found?.text ?? null).toBe(name);
  if (found) expect(found.full).toBe(full);
});
