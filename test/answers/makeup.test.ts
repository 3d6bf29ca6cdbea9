// How an office is made up: listed, counted, held against the year before, found by what it does.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const page = (year: number, divisions: string, duties: readonly string[], money: string): string =>
  `<!doctype html><html><body><h1>青禾县清源湖管理局${year}年度部门预算</h1>
<h2>第一部分 青禾县清源湖管理局概况</h2>
<h3>一、主要职责</h3>${duties.map((duty, at) => `<p>${at + 1}.${duty}</p>`).join("")}
<h3>二、预算单位构成情况</h3><p>本局部门预算包括：${divisions}的预算。</p>
<h3>三、所属单位构成</h3><table><tr><th>序号</th><th>单位名称</th></tr>
<tr><td>1</td><td>青禾县清源湖管理局（本级）</td></tr><tr><td>2</td><td>青禾县湖区水文站</td></tr></table>
<h2>第二部分 ${year}年部门预算情况说明</h2>
<h3>一、收支总体情况</h3><p>青禾县清源湖管理局${year}年收入总计${money}万元，支出总计${money}万元。</p>
</body></html>`;
const SHARED = ["看护湖面与堤岸，清理水草；", "监测湖水水质，按季度公布结果；"];

let assistant: Assistant;

beforeAll(async () => {
  const folder = temporaryFolder("makeup");
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const files = [
    write(
      "2030.html",
      page(2030, "综合科、渔政科、巡湖联动科", [...SHARED, "负责环湖渔船登记发证工作；"], "80.10"),
    ),
    write("2031.html", page(2031, "综合科（值班室）、巡湖联动便民科、闸门调度科", SHARED, "88.20")),
  ];
  assistant = openAssistant({ data: join(folder, "data"), now: () => new Date("2031-06-01") });
  await assistant.ingest(files, {});
});
afterAll(() => assistant.close());

const said = async (question: string): Promise<string> => (await assistant.ask(question)).text;

describe("how an office is made up", () => {
  test("its divisions, of the newest year, counted", async () => {
    const text = await said("清源湖管理局有哪些科室？");
    expect(text).toContain("共 3 个：“综合科（值班室）”、“巡湖联动便民科”、“闸门调度科”");
  });

  test("the offices under it, its own seat left out, from a table without figures", async () => {
    const text = await said("清源湖管理局下属有哪几家单位");
    expect(text).toContain("共 1 家：“青禾县湖区水文站”");
  });

  test("which are gone, which are new, which look renamed; both documents cited", async () => {
    const { text, citations } = await assistant.ask(
      "清源湖管理局2030年到2031年，科室少了哪个、多了哪个？",
    );
    expect(text).toContain("2030 年有、2031 年没有：“渔政科”");
    expect(text).toContain("2031 年有、2030 年没有：“闸门调度科”");
    expect(text).toContain("2030 年“巡湖联动科”，2031 年“巡湖联动便民科”");
    expect(new Set(citations.map(({ year }) => year))).toEqual(new Set([2030, 2031]));
  });

  test("a duty that is gone", async () => {
    const text = await said("清源湖管理局2031年比2030年少了哪条职责？");
    expect(text).toContain("2030 年有、2031 年没有：“负责环湖渔船登记发证工作；”");
    expect(text).not.toContain("清理水草");
  });

  test("the division that does something, by its name or the bracket behind it", async () => {
    expect(await said("清源湖管理局管闸门的是哪个科")).toContain("从名称看是“闸门调度科”");
    expect(await said("清源湖管理局负责值班的是哪个科")).toContain("“综合科（值班室）”");
    expect(await said("清源湖管理局负责招标的是哪个科")).not.toContain("从名称看");
  });

  test("a number of people nobody printed is not answered by a list of divisions", async () => {
    const { status } = await assistant.ask("清源湖管理局闸门调度科有几个人？");
    expect(status).toBe("not_found");
  });
});
