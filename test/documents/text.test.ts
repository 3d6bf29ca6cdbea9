import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/index.js";
import { text } from "../../src/documents/text.js";
import type { Content } from "../../src/model/document.js";
import { conforms } from "./conformance.js";
import { LINES, PAGE, TEXT, utf8 } from "./sample.js";

await conforms(text, utf8(TEXT), [utf8("%PDF-1.4"), Uint8Array.of(0, 1, 2, 3), utf8("{\\rtf1}")]);

function read(...lines: string[]): Content {
  return text.read(utf8(lines.join("\n")), "x.txt");
}

/** Blocks in short: "#3 heading", "paragraph", "| cell | cell". */
function short(content: Content): string[] {
  return content.blocks.map((b) => {
    if (b.type === "heading") return `#${b.level} ${b.text}`;
    if (b.type === "paragraph") return b.text;
    return b.rows.map((row) => row.map((cell) => `|${cell.text}`).join("")).join(" ");
  });
}

/** Has the form of a mobile number and belongs to nobody. */
const MOBILE = `13${"0".repeat(9)}`;

test("line numbers and fields are those of the file", () => {
  for (const block of text.read(utf8(TEXT), "x").blocks) {
    if (block.type !== "grid") {
      const line = LINES[(block.locator.line ?? 0) - 1] ?? "";
      expect(block.text.replace(/\s/g, "").startsWith(line.replace(/\s/g, ""))).toBe(true);
      continue;
    }
    for (const cell of block.rows.flat()) {
      const field = LINES[(cell.locator.line ?? 0) - 1]?.split("\t")[cell.locator.field ?? -1];
      expect(cell.text).toBe(field?.replace("收 入", "收入"));
    }
  }
});

test("a blank line ends a grid, and a lone line between two is kept", () => {
  expect(short(read("甲\t1.5", "乙\t2", "", "效益类指标", "", "丙\t3"))).toEqual([
    "|甲|1.5 |乙|2",
    "效益类指标",
    "|丙|3",
  ]);
});

test.each([
  ["50110099 00000000 77001", "501100990000000077001"],
  ["政务 大厅 改造", "政务大厅改造"],
  ["≤30 万元", "≤30 万元"],
  ["≤12.8万 元", "≤12.8万元"],
  ["1 台", "1 台"],
  [`${MOBILE} ${MOBILE}`, `${MOBILE} ${MOBILE}`],
  ["6600001 6600002", "6600001 6600002"],
  ["**", "**"],
  ["**合计**", "合计"],
  ["<p>按合同支付</p> <ol>", "按合同支付"],
  ["<6.7万元", "<6.7万元"],
  ["1,740.2", "1,740.2"],
])("cell %j reads %j", (printed, expected) => {
  const [grid] = read(`甲\t${printed}`).blocks;
  expect(grid?.type === "grid" && grid.rows[0]?.[1]?.text).toBe(expected);
});

test("a sentence broken by a page is whole again, a number with its unit too", () => {
  expect(
    short(
      read(
        "本年安排湖面保洁支出 39.6",
        "",
        "万元，占 2.28%；堤岸养护按进度支付。",
        "",
        "（三）用船费 4.50 万元，主要用于巡湖所",
        "需的燃料和保险。",
      ),
    ),
  ).toEqual([
    "本年安排湖面保洁支出 39.6万元，占 2.28%；堤岸养护按进度支付。",
    "（三）用船费 4.50 万元，主要用于巡湖所需的燃料和保险。",
  ]);
});

test("headings, list points, captions and notes are never joined to what stands before them", () => {
  const lines = [
    "湖面巡查和岸线保护工作需要长期坚持并逐年加强投入",
    "1.清理水草。",
    "湖面巡查和岸线保护工作需要长期坚持并逐年加强投入",
    "单位：万元",
    "湖面巡查和岸线保护工作需要长期坚持并逐年加强投入",
    "备注：无。",
    "湖面巡查和岸线保护工作需要长期坚持并逐年加强投入",
  ];
  expect(short(read(...lines, "二、支出情况"))).toEqual([...lines, "#3 二、支出情况"]);
});

test("a caption whose name stands on the next line is one caption", () => {
  expect(short(read("部门名称：", "", "青禾县清源湖管理局", "", "单位：万元"))).toEqual([
    "部门名称：青禾县清源湖管理局",
    "单位：万元",
  ]);
});

test.each([
  ["十二、其他重要事项的情况说明", 3],
  ["（二）政府采购支出情况", 4],
  ["(二) 主要职责", 4],
  ["（四）国有资产占用情况。", 4],
  ["一、主要工作：", 3],
  ["2031年一般公共预算“三公”经费支出情况表", 3],
  ["县级部门(单位)整体绩效目标表", 3],
  ["表5 政府性基金预算支出表", 3],
  ["三、项目支出表", 3],
  ["青禾县清源湖管理局2031年部门预算表", 2],
])("%j is a heading of level %i", (line, level) => {
  expect(short(read("前文已经结束。", line, "正文。"))).toContain(`#${level} ${line}`);
});

test.each([
  "一、财政拨款收入：是指县级财政拨付的资金。",
  "（一）公务接待费 1.5 万元",
  "（六）负责湖面清理；",
  "（七）完成交办的其他工作。",
  "预算08表",
  "公开01表",
  "备注：详见项目支出表",
  "以上数据均来自本部门报送财政的年度部门收支总表。",
])("%j is no heading", (line) => {
  expect(short(read("前文已经结束。", line))).toContain(line);
});

test("marks of Markdown are dropped", () => {
  const content = read(
    "**青禾县清源湖管理局",
    "2031年度部门预算**",
    "",
    "- 一、主要职责",
    "## 概况",
  );
  expect(short(content)).toEqual([
    "#1 青禾县清源湖管理局 2031年度部门预算",
    "#3 一、主要职责",
    "#2 概况",
  ]);
});

test("a table of Markdown is a grid", () => {
  expect(short(read("| 项目 | 金额 |", "| --- | ---: |", "| 人员 | 5.00 |"))).toEqual([
    "|项目|金额 |人员|5.00",
  ]);
});

test("tabs that indent prose make no grid", () => {
  const line = "本局负责湖面的日常清理、巡查和堤岸养护，并对沿岸单位的排水口进行定期检查。";
  expect(short(read(`\t${line}`))).toEqual([line]);
});

test("a contents page with dots and page numbers", () => {
  const content = read(
    "目录",
    "一、单位概况......1",
    "二、部门收支总表\t12",
    "三、名词解释……… 30",
    "一、单位概况",
    "负责湖面管理。",
  );
  expect(content.contents).toEqual(["一、单位概况", "二、部门收支总表", "三、名词解释"]);
  expect(short(content)).toEqual(["#3 一、单位概况", "负责湖面管理。"]);
});

test("a contents page whose heading is the title", () => {
  const content = read(
    "青禾县清源湖管理局2031年部门预算公开目录",
    "一、单位概况",
    "一、单位概况",
    "湖。",
  );
  expect(content.contents).toEqual(["一、单位概况"]);
  expect(short(content)[0]).toBe("#1 青禾县清源湖管理局2031年部门预算公开");
});

test("a page that only quotes tags stays text", async () => {
  expect((await readDocument(utf8(`说明\n${PAGE}`), "x")).format).toBe("text");
});
