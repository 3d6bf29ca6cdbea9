// Budgets held against each other, members against the year before, parts that only reasons tell: over corpus/.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("across");
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
  return () => assistant.close();
});

async function ask(...turns: string[]): Promise<Answer> {
  const conversation = assistant.converse();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(turn, conversation);
  if (!answer) throw new RangeError("nothing asked");
  return answer;
}

/** What the lines of values say, in order: "1740.2 万元（济源…". */
function order(text: string, ...parts: readonly string[]): boolean {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
}

describe("budgets in order", () => {
  test("each with the years that stand beside it", async () => {
    const { text } = await ask(
      "按支出总计从大到小排个序：济源2020、洛龙政府办2023、洛龙政务服务中心2022和2023、封丘2023",
    );
    expect(
      order(text, "1740.2 万元", "1446.69 万元", "866.01 万元", "714.40 万元", "540.82 万元"),
    ).toBe(true);
  });

  test("by their shares", async () => {
    const { text } = await ask(
      "洛龙政府办、洛龙政务服务中心、封丘大数据局2023年谁的项目支出占比最高",
    );
    expect(text.split("\n")[0]).toContain("封丘");
    expect(order(text, "69.47%", "62.62%", "35.50%")).toBe(true);
  });

  test("those that meet a condition", async () => {
    const { text } = await ask("这几份预算中政府采购预算不是零的有哪几家");
    expect(text).toContain("符合条件的共 3 个");
    expect(text).not.toMatch(/^0/mu);
    const none = await ask("2023年三公超过900万的部门有哪几家");
    expect(none.text).toContain("没有符合条件的");
  });

  test("a bound in tenths", async () => {
    const { text } = await ask("2023年项目支出占比超过六成的部门有哪些");
    expect(text).toContain("符合条件的共 2 家");
    expect(text).not.toContain("35.50%");
  });
});

describe("members held against the year before", () => {
  test("those that fell, with the working", async () => {
    const { text } = await ask("济源中心哪些项目2020年比上一年少了");
    expect(text).toContain("减少 345.00 万元 = 369.00 − 24.00");
    expect(text).toContain("共 2 个");
  });

  test("those unchanged; what had nothing then can be left out", async () => {
    const all = await ask("济源中心2020年跟上年一样多的项目有几个");
    const old = await ask("济源中心2020年有几个项目跟上年一模一样（上年为0的不算）");
    expect(all.text).toContain("共 8 个");
    expect(old.text).toContain("共 8 个");
    expect(old.text).toContain("持平");
  });

  test("the one that fell most", async () => {
    const { text } = await ask("济源中心2020年比上年减得最多的项目是哪个");
    expect(text).toContain("指挥中心扩建");
    expect(text).not.toContain("税务征管");
  });
});

describe("the base year of a part that only the reasons tell", () => {
  test("of the part the reasons name", async () => {
    const { text } = await ask("封丘大数据局2022年基本支出是多少");
    expect(text).toContain("107.61 万元");
    expect(text).toContain("165.12 − 57.51");
  });

  test("of the other part: the whole less that one", async () => {
    const { text } = await ask("封丘大数据局2022年项目支出是多少");
    expect(text).toContain("= 341.37 − 107.61");
  });

  test("not where nothing tells it", async () => {
    const { status } = await ask("封丘大数据局2021年基本支出是多少");
    expect(status).toBe("not_found");
  });
});

describe("what a person takes back or explains", () => {
  test("a year corrected in mid-sentence", async () => {
    const { text } = await ask("洛龙政务服务中心2022年……哦不，2023年的基本支出是多少");
    expect(text).toContain("267.06 万元");
    expect(text).not.toContain("245.23");
  });

  test("a loose name explained by an exact one", async () => {
    const { text } = await ask("洛龙区政府办2023年办公用的钱（就是办公费）总共多少");
    expect(text).toContain("92.00 万元");
    expect(text.split("\n")[0]).not.toContain("公用经费");
  });

  test("a line item is not added to its own part", async () => {
    const { text } = await ask(
      "洛龙区政府办2023年办公费一共多少",
      "其中基本支出的多少",
      "剩下走项目的占办公费几成",
    );
    expect(text).toContain("78.26%");
    expect(text).not.toContain("112.00");
  });

  test("another place of a ranking after its share was asked", async () => {
    const { text } = await ask(
      "洛龙区政府办2023年最大的项目是哪个",
      "占项目支出百分之几",
      "第二大的那个占多少",
    );
    expect(text).toContain("21.47%");
  });
});

describe("what a reviewer met", () => {
  test("a part of the money above the whole of it is a contradiction, no scope", async () => {
    const { text, conflicts } = await ask("洛龙区政务服务中心2022年基本支出多少");
    expect(text).toMatch(/注意：.*866\.01/u);
    expect(text).not.toContain("口径说明");
    expect(conflicts).toHaveLength(1);
  });

  test("every told number has to hold for a yes, and the one that does not is named", async () => {
    const share = await ask("洛龙区政务服务中心2023年项目支出447.34万元，占比65%，对吗");
    expect(share.text).toMatch(/^不都对：.*“65%”不对/u);
    const change = await ask("洛龙区政务服务中心2023年支出714.40万元，同比下降15%，对吗");
    expect(change.text).toMatch(/^不都对：.*“15%”不对/u);
    const right = await ask("洛龙区政务服务中心2023年支出714.40万元，同比下降17.51%，对吗");
    expect(right.text).not.toMatch(/^不对/u);
  });

  test("a whole less a project is not the project less what its name tells", async () => {
    const { text } = await ask("封丘大数据局2023年项目支出里扣掉工作经费还剩多少");
    expect(text).toContain("128.95 万元");
    expect(text).not.toContain("230.00");
  });

  test("a line item's monthly average is not some project's", async () => {
    const { text } = await ask("洛龙区政务服务中心2023年办公费平均每个月多少");
    expect(text).toContain("0.40 万元 = 4.80 ÷ 12");
  });

  test("all of a family in order; the first places added up in the next turn", async () => {
    const all = await ask("洛龙区政府办2023年所有项目从大到小列");
    expect(all.text).toMatch(/^11\. /mu);
    const three = await ask("洛龙区政府办2023年最大的项目", "前三加起来多少");
    expect(three.text).toContain("366.25 万元 = 200.00 + 110.25 + 56.00");
  });

  test("another office in the next turn, and marks alone", async () => {
    expect((await ask("洛龙政务中心2023年三公经费多少", "那政府办呢")).text).toContain("9.50 万元");
    expect((await ask("？？？")).text).toContain("已收录");
  });

  test("an amount does not answer for a rate", async () => {
    const { text } = await ask("济源中心2020年行政审批工作费用的窗口按期办件率");
    expect(text).not.toContain("67.80");
  });
});

describe("turns that go on", () => {
  test.each<[string, string[], RegExp]>([
    [
      "the share of another office",
      ["洛龙政务中心2023年三公占比多少", "那政府办呢", "哪个高"],
      /0\.66%[\s\S]*0\.21%/u,
    ],
    [
      "the year before, after a change",
      ["洛龙政务中心2023年支出总计", "比上年呢", "上年是多少"],
      /^866\.01 万元/u,
    ],
    [
      "another part of the money",
      ["洛龙政务中心2022年政府性基金支出", "国有资本经营呢"],
      /国有资本经营预算支出（/u,
    ],
    [
      "the same per month",
      ["洛龙政务中心2023年工会经费", "每月呢"],
      /每月 0\.22 万元 = 2\.66 ÷ 12/u,
    ],
    ["one office as a part of another", ["封丘2023年支出是洛龙政务中心的百分之几"], /75\.70%/u],
    [
      "as many of a kind as there are",
      ["洛龙政务中心2023年12个项目加起来多少"],
      /以上合计 447\.34 万元/u,
    ],
    ["the first of the classes", ["洛龙政务中心2023年花钱最多的三类"], /^3\. /mu],
    [
      "cars as money where a share is asked",
      ["济源中心2020年三公里头公车占几成"],
      /占“三公”经费 75\.41%/u,
    ],
    ["cars as cars where their number is", ["济源中心2020年有几辆公车"], /\d 辆/u],
    ["years that differ are said", ["三公占比最高的单位是哪个"], /不是同一年度/u],
  ])("%s", async (_, turns, expected) => {
    expect((await ask(...turns)).text).toMatch(expected);
  });
});

describe("one thing under several names or in several rows", () => {
  test("targets of nearly one name are all told, and that they differ", async () => {
    const { text } = await ask("济源市长热线的群众满意度目标定的是多少");
    expect(text).toContain("≥99%");
    expect(text).toContain("≥95%");
    expect(text).toContain("不一致");
  });

  test("which row holds the one vehicle, year by year", async () => {
    const { text } = await ask("洛龙政务中心那一辆车，到底算一般公务用车还是执法执勤车");
    expect(order(text, "2022 年末列为一般公务用车", "2021 年末列为一般执法执勤用车")).toBe(true);
    expect(text).not.toContain("每辆");
  });

  test("a share spent on a part, of all offices of a place", async () => {
    const { text } = await ask(
      "Of the two Luolong District offices, which spent a larger share of its 2023 basic expenditure on personnel?",
    );
    expect(order(text, "3.37 个百分点 = 94.76 − 91.39", "94.76%", "91.39%")).toBe(true);
  });
});
