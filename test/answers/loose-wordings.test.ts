// Questions put loosely, over two invented offices: what belongs to a project is told, nothing else.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { HALL, LAKE } from "./loose-wordings.data.js";

const folder = temporaryFolder("loose-wordings");
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const pages = { "lake.html": LAKE, "hall.html": HALL };
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  await assistant.ingest(
    Object.keys(pages).map((name) => join(folder, name)),
    {},
  );
  return () => assistant.close();
});

async function ask(question: string): Promise<Answer> {
  const answer = await assistant.ask(question, assistant.converse());
  expect(strayNumbers(answer, question, [2030, 2031, 100])).toEqual([]);
  return answer;
}

/** "5.04 万元", "92 %": every value of an answer. */
function values({ figures }: Answer): string[] {
  return figures.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim());
}

describe("a government said for its place", () => {
  test("a project that one office has is told, and whose it is", async () => {
    const answer = await ask("青禾县政府2031年给湖岸巡护补助花多少钱");
    expect(values(answer)).toEqual(["6.50 万元"]);
    expect(answer.text).toContain("没有收录“青禾县政府”");
    expect(answer.text).toContain("清源湖管理局");
  });

  test.each([
    "青禾县政府2031年支出总计多少",
    "青禾县政府2031年有哪些项目",
    "青禾县政府2031年金额最大的项目是哪个",
    "青禾县政府2031年项目支出是多少",
  ])("never a total or a list: %s", async (question) => {
    const answer = await ask(question);
    expect(answer.status).toBe("not_found");
    expect(answer.figures).toEqual([]);
  });

  test("a project is described by the words of its own text", async () => {
    const answer = await ask("青禾县政府租运营商的通道，2031年要掏多少钱");
    expect(values(answer)).toEqual(["5.00 万元"]);
    expect(answer.text).toContain("提醒短信通道租用");
  });
});

describe("words of staff behind a project", () => {
  test("tell what it is for", async () => {
    const answer = await ask("清源湖局湖岸巡护那笔外聘人员的钱，2031年比2030年少了多少");
    expect(answer.status).toBe("answered");
    expect(answer.text).toContain("减少 0.50 万元 = 7.00 − 6.50");
    expect(answer.text).not.toContain("人员经费");
  });
});

describe("the place of one project", () => {
  test("among all, the largest first", async () => {
    const answer = await ask("清源湖监控扩建在清源湖管理局2031年所有项目中排第几位？");
    expect(values(answer)[0]).toBe("3 位");
    expect(answer.text).toContain("3 个项目里");
    expect(answer.text).toContain("6.50 万元");
  });

  test("counted from the end", async () => {
    const answer = await ask("清源湖管理局2031年清源湖监控扩建在全部项目里排倒数第几");
    expect(values(answer)[0]).toBe("1 位");
  });
});

test("two offices joined by 加上 are no unit's name", async () => {
  const answer = await ask("清源湖管理局加上芦湾政务服务中心，2031年两家一共要花多少钱");
  expect(values(answer)[0]).toBe("128.20 万元");
});

describe("several quantities", () => {
  test("of each of several projects", async () => {
    const answer = await ask("清源湖管理局2031年湖岸巡护补助和清源湖监控扩建各安排多少、各几个人");
    expect(values(answer)).toEqual(["6.50 万元", "36 人", "2.40 万元", "4 人"]);
  });

  test("with a counted noun behind the last of the list", async () => {
    const answer = await ask("芦湾政务服务中心窗口、保安保洁人数的目标是多少");
    expect(values(answer)).toEqual(["36 个", "26 人"]);
  });
});

describe("what one piece costs", () => {
  test("as a target sets it", async () => {
    expect(values(await ask("清源湖局发水位提醒短信，一条多少钱"))).toEqual(["0.07 元"]);
  });

  test("worked out of a cost and a number set as targets", async () => {
    const answer = await ask("清源湖局2031年队服每套多少钱");
    expect(values(answer)).toContain("300.00 元");
    expect(answer.text).toContain("36000 ÷ 120");
  });

  test("never by the whole cost", async () => {
    const answer = await ask("清源湖局2031年浮标每台多少钱");
    expect(answer.figures).toEqual([]);
  });
});

describe("why", () => {
  test("a body that a project is for is no office of its own", async () => {
    const answer = await ask("青禾的湖警分局为啥要外聘人？");
    expect(answer.text).toContain("夜间值守压力大");
    expect(answer.figures).toEqual([]);
  });

  test("a body that no text names stays unknown", async () => {
    expect((await ask("青禾的林业分局为啥要外聘人？")).status).toBe("not_found");
  });

  test("a thing that is done is still paid for", async () => {
    const answer = await ask("清源湖监控扩建都完工了，怎么还要付2.4万？");
    expect(answer.text).toContain("质保金");
  });
});

test("projects that a passage names get their amounts", async () => {
  const answer = await ask("清源湖管理局2031年新增了哪两个项目，多少钱");
  expect(answer.text).toContain("新增湖岸巡护补助经费");
  expect(values(answer)).toEqual(["6.50 万元", "2.40 万元"]);
});

test("a printed rate that its amounts do not come to", async () => {
  const answer = await ask("清源湖管理局说2031年总收支比上年减少11.70%，这个百分比算得准吗");
  expect(answer.text).toContain("11.70%");
  expect(answer.text).toContain("11.80%");
  expect(answer.text).toContain("不一致");
});

describe("numbers that the person tells", () => {
  test("an amount in single units, tied to its project", async () => {
    const answer = await ask("清源湖局监控扩建那2.4万，是几千几百块？");
    expect(values(answer)).toContain("24000 元");
    expect(answer.text).toContain("清源湖监控扩建工程");
  });

  test("an amount that no project has is converted as theirs", async () => {
    const answer = await ask("清源湖局那0.37万，是几千几百块？");
    expect(values(answer)).toEqual(["3700 元"]);
    expect(answer.text).toContain("是您给的数");
  });

  test("a sum held against a target", async () => {
    const answer = await ask("清源湖局监控内外线路，内线20加外线23对得上目标吗");
    expect(values(answer)[0]).toBe("43 条");
    expect(answer.text).toContain("相差 1 条 = 43 − 42");
  });
});
