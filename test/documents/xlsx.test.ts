import { type CellObject, type Range, utils, type WorkSheet, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/index.js";
import { xls } from "../../src/documents/xls.js";
import { xlsx } from "../../src/documents/xlsx.js";
import { DamagedFile, UnreadableFormat } from "../../src/kernel/errors.js";
import type { Cell, Content, Grid } from "../../src/model/document.js";
import { conforms } from "./conformance.js";
import { RENDERED } from "./rendered.js";
import { PAGE, TEXT, utf8 } from "./sample.js";

await conforms(xlsx, RENDERED.xlsx, [RENDERED.xls, RENDERED.docx, utf8(PAGE), utf8(TEXT)]);
await conforms(xls, RENDERED.xls, [RENDERED.xlsx, RENDERED.docx, utf8(PAGE), utf8(TEXT)]);

type Rows = readonly (readonly (string | CellObject)[])[];

function sheet(rows: Rows, merges: readonly string[] = []): WorkSheet {
  const made = utils.aoa_to_sheet(rows.map((row) => [...row]));
  made["!merges"] = merges.map((range): Range => utils.decode_range(range));
  return made;
}

function bytesOf(
  sheets: Record<string, WorkSheet>,
  bookType: "xlsx" | "biff8" = "xlsx",
): Uint8Array {
  const book = utils.book_new();
  for (const [name, made] of Object.entries(sheets)) utils.book_append_sheet(book, made, name);
  return new Uint8Array(write(book, { type: "buffer", bookType }));
}

function read(rows: Rows, merges: readonly string[] = []): Content {
  return xlsx.read(bytesOf({ Sheet1: sheet(rows, merges) }), "x.xlsx");
}

function grids(content: Content): Grid[] {
  return content.blocks.filter((b) => b.type === "grid");
}

/** Blocks in short: "#3 heading", "paragraph", "|cell|cell |cell|cell". */
function short(content: Content): string[] {
  return content.blocks.map((b) => {
    if (b.type === "heading") return `#${b.level} ${b.text}`;
    if (b.type === "paragraph") return b.text;
    return b.rows.map((row) => row.map((cell) => `|${cell.text}`).join("")).join(" ");
  });
}

function number(v: number, z?: string): CellObject {
  return { t: "n", v, ...(z === undefined ? {} : { z }) };
}

/** What the cell beside "金额" reads as. */
function shown(cell: CellObject, bookType: "xlsx" | "biff8" = "xlsx"): string | undefined {
  const bytes = bytesOf(
    {
      Sheet1: sheet([
        ["科目", "金额"],
        ["甲", cell],
        ["乙", "丙"],
      ]),
    },
    bookType,
  );
  const content = (bookType === "xlsx" ? xlsx : xls).read(bytes, "x");
  return grids(content)[0]?.rows[1]?.[1]?.text;
}

const NUMBERS: readonly [CellObject, string][] = [
  [number(0.1 + 0.2), "0.3"],
  [number(88.2 + 61.05 - 61.05), "88.2"],
  [number(123456789.12), "123456789.12"],
  [number(1740.2, "#,##0.00"), "1,740.20"],
  [number(1.005, "0.00"), "1.01"],
  [number(-1.005, "0.00"), "-1.01"],
  [number(2.675, "#,##0.00_ "), "2.68"],
  [number(0.37385, "0.00%"), "37.39%"],
  [number(0.5, "0%"), "50%"],
  [number(2, "00"), "02"],
  [number(205), "205"],
  [number(0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '), "-"],
  [number(1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '), "1,234.50"],
  [number(12.5, "0.00_);[Red]\\(0.00\\)"), "12.50"],
  [number(47900, 'yyyy"年"m"月"d"日"'), "2031年2月21日"],
  [number(47900, "m/d/yy"), "2031/2/21"],
  [number(5, ";;;"), ""],
  [{ t: "s", v: "0205" }, "0205"],
  [{ t: "s", v: "≥98%" }, "≥98%"],
  [{ t: "n", v: 7.5, f: "3+4.5", z: "0.00" }, "7.50"],
];

test.each(NUMBERS)("a cell %j reads %j in xlsx", (cell, text) => {
  expect(shown(cell)).toBe(text);
});

test.each(NUMBERS)("a cell %j reads %j in xls", (cell, text) => {
  expect(shown(cell, "biff8")).toBe(text);
});

test("merged headers are laid out to positions with true spans", () => {
  const rows = [
    ["2031年支出总表"],
    ["部门名称：青禾县清源湖管理局", "", "", "单位：万元"],
    ["科目", "支出", "", ""],
    ["", "合计", "基本", "项目"],
    ["行政运行", number(3), number(1), number(2)],
  ];
  const content = read(rows, ["A1:D1", "A3:A4", "B3:D3"]);
  expect(short(content).slice(0, 3)).toEqual([
    "#3 2031年支出总表",
    "部门名称：青禾县清源湖管理局",
    "单位：万元",
  ]);
  const cells = grids(content)[0]?.rows.flat() ?? [];
  const place = (c: Cell): string => `${c.text}@${c.row},${c.column} ${c.rowSpan}x${c.columnSpan}`;
  expect(cells.slice(0, 5).map(place)).toEqual([
    "科目@0,0 2x1",
    "支出@0,1 1x3",
    "合计@1,1 1x1",
    "基本@1,2 1x1",
    "项目@1,3 1x1",
  ]);
  expect(cells.at(-1)).toMatchObject({ text: "2", locator: { sheet: "Sheet1", cell: "D5" } });
});

test("a sheet may hold prose, several tables, notes and empty rows", () => {
  const content = read([
    ["青禾县清源湖管理局2031年部门预算"],
    ["收入总计3.00万元，支出总计3.00万元。\n其中项目支出2.00万元。"],
    [],
    ["2031年收入总表"],
    ["单位：万元"],
    ["项目", "金额"],
    ["一、财政拨款", number(3, "0.00")],
    [],
    ["收入总计", number(3, "0.00")],
    ["注：本表不含往来款。"],
    [],
    ["2031年支出总表"],
    ["项目", "金额"],
    ["一、基本支出", ""],
    ["二、项目支出", number(2, "0.00")],
    [],
    ["人员", "人数"],
    ["在职", number(5)],
  ]);
  expect(short(content)).toEqual([
    "#1 青禾县清源湖管理局2031年部门预算",
    "收入总计3.00万元，支出总计3.00万元。",
    "其中项目支出2.00万元。",
    "#3 2031年收入总表",
    "单位：万元",
    "|项目|金额 |一、财政拨款|3.00 |收入总计|3.00",
    "注：本表不含往来款。",
    "#3 2031年支出总表",
    "|项目|金额 |一、基本支出| |二、项目支出|2.00",
    "|人员|人数 |在职|5",
  ]);
});

test("a single merged cell under the captions is the head of the table", () => {
  const rows = [["收入总表"], ["单位：万元", ""], ["本年收入", ""], ["项目", "金额"], ["甲", "1"]];
  const [grid] = grids(read(rows, ["A3:B3"]));
  expect(grid?.rows[0]?.[0]).toMatchObject({ text: "本年收入", columnSpan: 2 });
});

test("a sheet without a title takes the name of its tab, unless the program gave it", () => {
  const table = sheet([
    ["项目", "金额"],
    ["甲", "1"],
    ["乙", "2"],
  ]);
  const named = xlsx.read(bytesOf({ 部门收入总表: table, Sheet2: table }), "x");
  expect(short(named).filter((text) => text.startsWith("#"))).toEqual(["#3 部门收入总表"]);
});

test("hidden sheets, rows and columns are left out and reported", () => {
  const table = sheet(
    [
      ["项目", "校验", "金额"],
      ["甲", "9.99", "1.00"],
      ["辅助", "9.99", "9.99"],
      ["乙", "9.99", "2.00"],
    ],
    [],
  );
  table["!cols"] = [{}, { hidden: true }, {}];
  table["!rows"] = [{}, {}, { hidden: true }, {}];
  const book = utils.book_new();
  utils.book_append_sheet(book, table, "收入总表");
  utils.book_append_sheet(book, sheet([["代码", "9.99"]]), "辅助表");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  const content = xlsx.read(new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" })), "x");
  expect(short(content)).toEqual(["#3 收入总表", "|项目|金额 |甲|1.00 |乙|2.00"]);
  expect(content.problems?.map(({ met, where }) => [where.anchor, met])).toEqual([
    ["收入总表", "3"],
    ["收入总表", "B"],
    ["辅助表", "辅助表"],
  ]);
});

test("a text merged out of a hidden row is kept where it is seen", () => {
  const table = sheet(
    [
      ["科目", "金额"],
      ["甲", "1"],
      ["", "2"],
      ["乙", "3"],
    ],
    ["A2:A3"],
  );
  table["!rows"] = [{}, { hidden: true }];
  const [grid] = grids(xlsx.read(bytesOf({ Sheet1: table }), "x"));
  expect(grid?.rows.map((row) => row.map((cell) => cell.text).join("|"))).toEqual([
    "科目|金额",
    "甲|2",
    "乙|3",
  ]);
});

test("a declared range of a million rows and far-off cells costs nothing", () => {
  const members = unzipSync(
    bytesOf({
      Sheet1: sheet([
        ["项目", "金额"],
        ["甲", "1"],
      ]),
    }),
  );
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(members[name] ?? new Uint8Array())
    .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
    .replace(
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576" t="str"><v>备查</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A3:XFD1048575"/></mergeCells>',
    );
  const content = xlsx.read(zipSync({ ...members, [name]: strToU8(xml) }), "x");
  expect(xml).toContain("备查");
  expect(grids(content).flatMap((grid) => grid.rows.flat()).length).toBeLessThan(20);
});

test("a workbook with a password is named, with what to do", async () => {
  const ole = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.from("EncryptionInfo EncryptedPackage", "utf16le"),
  ]);
  const reading = readDocument(ole, "x.xlsx");
  await expect(reading).rejects.toThrow(UnreadableFormat);
  await expect(reading).rejects.toThrow("password");
});

test("a workbook of Excel 97 cut short is damaged, or no workbook any more", async () => {
  for (const part of [0.3, 0.6, 0.9]) {
    const bytes = RENDERED.xls.slice(0, Math.floor(RENDERED.xls.length * part));
    await expect(readDocument(bytes, "x.xls")).rejects.toThrow(
      /damaged|are not read|unknown file type/,
    );
  }
});

test("the content decides, whatever the file is called", async () => {
  expect((await readDocument(RENDERED.docx, "foo.pdf")).format).toBe("docx");
  expect((await readDocument(RENDERED.xlsx, "foo.docx")).format).toBe("xlsx");
  expect((await readDocument(RENDERED.xls, "foo.xlsx")).format).toBe("xls");
  expect((await readDocument(utf8(PAGE), "foo.xls")).format).toBe("html");
  expect((await readDocument(RENDERED.csv, "foo.txt")).format).toBe("csv");
});

test("a sheet that is no XML is damaged", async () => {
  const broken = bytesOf({ Sheet1: sheet([["甲", "1"]]) });
  broken.fill(0xff, 200, 260);
  await expect(readDocument(broken, "x")).rejects.toThrow(DamagedFile);
});
