import { expect, test } from "vitest";
import { csv } from "../../src/documents/csv.js";
import { readDocument } from "../../src/documents/index.js";
import type { Content } from "../../src/model/document.js";
import { conforms } from "./conformance.js";
import { RENDERED } from "./rendered.js";
import { PAGE, TEXT, utf8 } from "./sample.js";

await conforms(csv, RENDERED.csv, [RENDERED.xlsx, RENDERED.docx, utf8(TEXT), utf8("a,b")]);

const LINES = [
  "2031年收入总表,,",
  "部门名称：青禾县清源湖管理局,,单位：万元",
  "科目,名称,金额",
  '2050201,"湖面,堤岸","1,740.20"',
  "2050202,码头,",
  "合计,,1740.20",
  "",
  "人员,在职,退休",
  "人数,5,2",
  "编制,6,0",
  "注：本表不含往来款。,,",
  "岗位,人数",
  "巡湖,5",
  "",
  "（转述）",
  "正文",
];

function read(text: string): Content {
  return csv.read(utf8(text), "x.csv");
}

function short(content: Content): string[] {
  return content.blocks.map((b) => {
    if (b.type === "heading") return `#${b.level} ${b.text}`;
    if (b.type === "paragraph") return b.text;
    return b.rows.map((row) => row.map((cell) => `|${cell.text}`).join("")).join(" ");
  });
}

const EXPECTED = [
  "#3 2031年收入总表",
  "部门名称：青禾县清源湖管理局",
  "单位：万元",
  "|科目|名称|金额 |2050201|湖面,堤岸|1,740.20 |2050202|码头| |合计||1740.20",
  "|人员|在职|退休 |人数|5|2 |编制|6|0",
  "注：本表不含往来款。",
  "|岗位|人数 |巡湖|5",
  "（转述）",
  "正文",
];

test("titles, captions, several tables parted by empty lines, notes", () => {
  expect(short(read(LINES.join("\r\n")))).toEqual(EXPECTED);
});

test.each([
  ["semicolons", ";"],
  ["full-width commas", "，"],
])("%s part fields too", async (_, mark) => {
  const lines = LINES.map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, mark));
  const content = await readDocument(utf8(lines.join("\n")), "x.txt");
  expect(content.format).toBe("csv");
  expect(short(content)).toEqual(EXPECTED);
});

test("tabs with quoted line breaks, in UTF-16, as programs save them", async () => {
  const text = '科目\t金额\r\n"湖面\n保洁"\t1.50\r\n堤岸\t2.50\r\n合计\t4.00\r\n';
  const content = await readDocument(Buffer.from(`\ufeff${text}`, "utf16le"), "x.txt");
  expect(content.format).toBe("csv");
  expect(short(content)).toEqual(["|科目|金额 |湖面保洁|1.50 |堤岸|2.50 |合计|4.00"]);
});

test("GB 18030", async () => {
  const words = { 科目: "bfc6c4bf", 金额: "bdf0b6ee", 合计: "bacfbcc6" };
  let hex = Buffer.from("科目,金额\n合计,1.5\n合计,2.5\n合计,3.5\n").toString("hex");
  for (const [word, code] of Object.entries(words)) {
    hex = hex.replaceAll(Buffer.from(word).toString("hex"), code);
  }
  const content = await readDocument(Buffer.from(hex, "hex"), "x");
  expect(short(content)).toEqual(["|科目|金额 |合计|1.5 |合计|2.5 |合计|3.5"]);
});

test("lines and fields are those of the file, behind quoted line breaks too", () => {
  const content = read('科目,金额\n"湖面\n保洁",1.50\n堤岸,2.50\n合计,4.00\n');
  const [grid] = content.blocks;
  const cells = grid?.type === "grid" ? grid.rows.flat() : [];
  expect(cells.map((c) => [c.text, c.locator])).toContainEqual(["2.50", { line: 4, field: 1 }]);
});

test("ragged rows keep their fields in place", () => {
  const content = read("科目,金额,备注\n甲,1.00\n乙,2.00\n丙,3.00\n丁,4.00,新增\n");
  expect(short(content)).toEqual(["|科目|金额|备注 |甲|1.00| |乙|2.00| |丙|3.00| |丁|4.00|新增"]);
});

test.each([
  ["sentences with commas", "2031年，收入总计88.20万元，支出总计88.20万元。\n".repeat(5)],
  ["sentences with plain commas", "收入总计88.20万元,支出总计88.20万元,持平。\n".repeat(5)],
  ["English sentences", "In 2031, income is 88.20, and so on.\n".repeat(4)],
  ["a list of words", "湖面，堤岸，码头\n栈桥，水闸，泵房\n船，车，站\n"],
  ["extracted text with tabs", TEXT],
  ["tabs with thousands separators", "甲\t1,740.20\n乙\t2,000.00\n丙\t3,000.00\n"],
  ["amounts on lines of their own", "1,740.20\n2,000.00\n3,000.00\n"],
  ["an open quote", '甲,1\n乙,2\n"丙,3\n'],
])("%s stay text", async (_, text) => {
  expect((await readDocument(utf8(text), "x.csv")).format).toBe("text");
});

test("a page with commas stays a page", async () => {
  expect((await readDocument(utf8(PAGE), "x.csv")).format).toBe("html");
});
