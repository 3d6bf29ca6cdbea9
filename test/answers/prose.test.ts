// Questions that prose answers: the right passage, cut short, exactly as printed, and no figure instead.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const SET = join(import.meta.dirname, "../passages/set");
const PAGES = ["qingyuanhu-2031.html", "wenlv-2030.html"].map((name) => join(SET, name));
/** The longest quote of running prose. */
const LONGEST = 210;

/** Question, what the quotes must hold, how many quotes there are. */
const CASES: readonly (readonly [ask: string, holds: readonly string[], quotes: number])[] = [
  ["清源湖管理局的主要职能是什么？", ["看护湖面", "监测湖水", "调度湖区闸门", "受理游客投诉"], 5],
  ["清源湖管理局谁来查湖边民宿乱排污？", ["查处偷排"], 1],
  ["清源湖管理局2031年收入为什么增加？", ["新开了北岸护坡"], 1],
  ["北岸护坡加固工程的立项依据是什么？", ["岸线保护规划"], 1],
  ["北岸护坡加固工程什么时候开始什么时候结束？", ["2032年6月结束"], 1],
  ["水质自动监测项目为什么要建？", ["蓝藻"], 1],
  ["水质自动监测项目的钱用来做什么？", ["通信链路"], 1],
  ["什么是生态补水费？", ["枯水期"], 1],
  ["清源湖管理局政府性基金表为什么是空的？", ["本表为空表"], 1],
  ["青禾县文化旅游局文物保护支出为什么超过预算？", ["城墙坍塌"], 1],
  ["青禾县文化旅游局机关运行经费为什么节约了？", ["节能灯具"], 1],
  ["流动书车是什么意思？", ["村组和学校"], 1],
  ["青禾县文化旅游局下属有哪些单位？", ["县博物馆"], 1],
  ["清源湖公务用车运行费减少的原因", ["皮卡"], 1],
  ["清源湖水利工程运行与维护的钱主要用于什么？", ["闸门检修"], 1],
];

let assistant: Assistant;
const printed = PAGES.map((path) => bare(readFileSync(path, "utf8"))).join("");

beforeAll(async () => {
  const folder = temporaryFolder("prose");
  assistant = openAssistant({ data: join(folder, "data"), now: () => new Date("2031-06-01") });
  await assistant.ingest(PAGES, {});
});
afterAll(() => assistant.close());

describe("prose answers by short exact quotes", () => {
  test.each(CASES)("%s", async (question, holds, quotes) => {
    const { status, text, citations, figures } = await assistant.ask(question);
    expect(status).toBe("answered");
    expect(figures).toEqual([]);
    for (const words of holds) expect(text).toContain(words);
    const said = text
      .split("\n")
      .filter((line) => !line.startsWith("["))
      .map((line) => /“(.*)” \[\d+\]$/u.exec(line)?.[1] ?? "");
    expect(said).toHaveLength(quotes);
    expect(citations).toHaveLength(quotes);
    for (const quote of said) {
      expect(quote.length).toBeLessThan(LONGEST);
      expect(quote).not.toBe("");
      expect(printed).toContain(bare(quote));
    }
  });
});

function bare(text: string): string {
  return text.replace(/<[^>]*>|\s+/g, "");
}
