import { describe, expect, it } from "vitest";
import { chunk, PASSAGE_SIZE } from "../../src/passages/chunk.js";
import { splitLong } from "../../src/passages/split.js";
import { content, identityOf } from "./helpers.js";

const IDENTITY = identityOf("青禾县粮食局", 2023);
const read = (...lines: string[]) => chunk(content(lines), IDENTITY, []);

describe("chunk", () => {
  it("makes one passage of each duty, without its number", () => {
    const drafts = read(
      "# 青禾县粮食局2023年度部门预算",
      "## 第一部分 概况",
      "### 一、主要职责",
      "（一）负责储备粮的轮换；",
      "（二）负责粮油市场监测，及时报告价格",
      "变动情况，提出建议。",
    );
    expect(drafts.map(({ kind, text }) => [kind, text])).toEqual([
      ["duty", "负责储备粮的轮换；"],
      ["duty", "负责粮油市场监测，及时报告价格变动情况，提出建议。"],
    ]);
    expect(drafts[1]).toMatchObject({
      path: ["第一部分 概况", "一、主要职责"],
      locator: { line: 5 },
    });
  });

  it("takes the text of a section on duties as duties where nothing is numbered", () => {
    const drafts = read("### 一、主要职责", "负责全县水利工程的建设和管理。");
    expect(drafts.map(({ kind, text }) => [kind, text])).toEqual([
      ["duty", "负责全县水利工程的建设和管理。"],
    ]);
  });

  it("knows full-width numbers of items", () => {
    const drafts = read("#### （一）职能职责。", "主要职责：", "１、管公路。", "２．管水路。");
    expect(drafts.filter((d) => d.kind === "duty").map((d) => d.text)).toEqual([
      "管公路。",
      "管水路。",
    ]);
  });

  it("takes duties apart that run on in one paragraph", () => {
    const drafts = read(
      "### 一、主要职能",
      "本局的职责是：1.管仓库；2.管轮换，共3.5万吨；3.管应急。",
    );
    expect(drafts.filter((d) => d.kind === "duty").map((d) => d.text)).toEqual([
      "管仓库；",
      "管轮换，共3.5万吨；",
      "管应急。",
    ]);
  });

  it("keeps how the office is made up as prose, also inside the section on duties", () => {
    const drafts = read(
      "### 一、主要职责",
      "#### （一）机构设置",
      "1.本局内设办公室、储备股两个股室。",
    );
    expect(drafts.map((d) => d.kind)).toEqual(["section"]);
  });

  it("reads the glossary term by term, and a definition that goes on below", () => {
    const drafts = read(
      "## 第三部分 名词解释",
      "一、“三公”经费：是指三项开支：接待、公车",
      "和出国境。",
      "其中：接待按规定开支。",
      "二、轮换费用，",
      "（三）其他收入：除利息以外的收入。",
    );
    expect(drafts.map(({ kind, subject, text }) => [kind, subject, text])).toEqual([
      [
        "term",
        "“三公”经费",
        "是指三项开支：接待、公车和出国境。\n其中：接待按规定开支。\n二、轮换费用，",
      ],
      ["term", "其他收入", "除利息以外的收入。"],
    ]);
  });

  it("reads a glossary whose terms are headings", () => {
    const drafts = read(
      "## 名词解释",
      "### 一、基本支出",
      "保障机构运转的开支。",
      "### 二、项目支出",
      "办专项事情的开支。",
    );
    expect(drafts.map(({ subject, text, path }) => [subject, text, path])).toEqual([
      ["基本支出", "保障机构运转的开支。", ["名词解释"]],
      ["项目支出", "办专项事情的开支。", ["名词解释"]],
    ]);
  });

  it("takes notes from under tables, never captions or cells", () => {
    const drafts = read("### 收支总表", "单位：万元", "|收入|12.00", "注：本表不含上年结转。");
    expect(drafts.map(({ kind, text }) => [kind, text])).toEqual([
      ["note", "注：本表不含上年结转。"],
    ]);
  });

  it("leaves out dates, captions and words that say nothing", () => {
    expect(
      read("# 青禾县粮食局2023年度部门预算", "2023 年 2 月", "## 第二部分 说明", "（转述）"),
    ).toEqual([]);
  });

  it("cuts long prose at sentence ends, keeps short neighbours together and items apart", () => {
    const long = Array.from(
      { length: 12 },
      (_, i) => `第${i}项工作按计划推进，安排资金1,234.56万元，“先干。后补。”不算。`,
    );
    const drafts = read(
      "## 说明",
      long.join(""),
      "短句一。",
      "短句二。",
      `（一）${"甲".repeat(50)}。`,
    );
    expect(drafts.every((d) => d.text.length <= PASSAGE_SIZE)).toBe(true);
    expect(
      drafts
        .slice(0, -1)
        .map((d) => d.text)
        .join(""),
    ).toBe(`${long.join("")}\n短句一。\n短句二。`);
    expect(drafts.at(-1)?.text.startsWith("（一）")).toBe(true);
  });

  it("reads project texts field by field, without contact persons and numbers", () => {
    const field = (name: string, text: string) => ({
      project: "修仓",
      field: name,
      text,
      locator: {},
    });
    const drafts = chunk(content([]), IDENTITY, [
      field("项目概况", "<p>修三座仓，联系 13800000000。</p>"),
      field("项目负责人", "某某"),
      field("联系电话", "6000000"),
      field("备注", "无"),
    ]);
    expect(drafts).toEqual([
      {
        kind: "project",
        path: ["修仓", "项目概况"],
        subject: "修仓",
        text: "修三座仓，联系 ***********。",
        restated: false,
        locator: {},
      },
    ]);
  });

  it("says when a wording is a retelling", () => {
    const told = content(["## 说明", "本局收入增加。"]);
    const blocks = told.blocks.map((b) => (b.type === "paragraph" ? { ...b, restated: true } : b));
    expect(chunk({ ...told, blocks }, IDENTITY, [])[0]?.restated).toBe(true);
  });
});

describe("splitLong", () => {
  it("cuts neither a number nor a quotation", () => {
    const text = `甲说“一。二。三。四。五。”后，金额为1,234,567.89万元，占12.50%，完毕。`.repeat(3);
    const pieces = splitLong(text, 40);
    expect(pieces.join("")).toBe(text);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) {
      expect(piece.match(/“/gu)?.length).toBe(piece.match(/”/gu)?.length);
      expect(piece).not.toMatch(/^[\d,.]|[\d,.]$/);
    }
  });

  it("cuts a run without any mark, outside of numbers", () => {
    const pieces = splitLong(`${"甲".repeat(38)}1234.56${"乙".repeat(40)}`, 40);
    expect(pieces[0]).toBe("甲".repeat(38));
    expect(pieces[1]?.startsWith("1234.56")).toBe(true);
  });
});

describe("names of projects over numbered headings of the same level", () => {
  const lines = [
    "# 青禾县清源湖管理局2031年度部门预算",
    "## 项目经费情况说明",
    "### 北岸护坡工程",
    "### 一、项目概述",
    "对北岸的土质岸坡实施生态护坡。",
    "### 二、立项依据",
    "根据县政府常务会议纪要设立。",
    "### 水质监测",
    "### 一、项目概述",
    "在三个入湖口各建一座监测站。",
    "### 名词解释",
    "本部分解释专业名词。",
    "### 一、其他说明",
    "其他没有需要说明的事项。",
  ];

  it("stand in the path of each field, and a heading with text of its own does not", () => {
    const identity = identityOf("青禾县清源湖管理局", 2031);
    const found = chunk(content(lines), identity, []);
    expect(found.map(({ path }) => path.slice(1))).toEqual([
      ["北岸护坡工程", "一、项目概述"],
      ["北岸护坡工程", "二、立项依据"],
      ["水质监测", "一、项目概述"],
      ...found.slice(3).map(({ path }) => path.slice(1)),
    ]);
    expect(found.at(-1)?.path.join()).not.toContain("名词解释");
  });
});
