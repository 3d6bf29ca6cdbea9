// An official form as a workbook: blank it is refused, filled in its figures are right.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Range, utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openAssistant } from "../../src/assistant.js";
import type { Figure } from "../../src/model/figure.js";
import type { IngestSummary } from "../../src/model/library.js";
import { temporaryFolder } from "../support/temporary-folder.js";

type Value = string | number | null;

interface Form {
  readonly name: string;
  readonly unit: string;
  /** Header rows with their merged ranges, then body rows; amounts only where filled in. */
  readonly rows: readonly (readonly Value[])[];
  readonly merges: readonly string[];
}

const OFFICE = "青禾县水务局";
const AMOUNT = "#,##0.00";
const folder = temporaryFolder("filled-form");

const FORMS: readonly Form[] = [
  {
    name: "2031年部门财务收支预算总表",
    unit: "单位：元",
    merges: ["A4:B4", "C4:D4"],
    rows: [
      ["本年收入", null, "本年支出", null],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", 1250300.4, "一、教育支出", 1200000.3],
      ["1. 一般公共预算", 1250300.4, "二、农林水支出", 100500.2],
      ["2. 政府性基金预算", null, null, null],
      ["二、事业收入", 50200.1, null, null],
      [null, null, null, null],
      [null, null, null, null],
      ["收入总计", 1300500.5, "支出总计", 1300500.5],
    ],
  },
  {
    name: "2031年部门收入预算总表",
    unit: "单位：元",
    merges: ["A4:D4", "E4:H4", "A5:C5", "D5:D6", "E5:E6", "F5:F6", "G5:G6", "H5:H6"],
    rows: [
      ["项目", null, null, null, "收入预算", null, null, null],
      [
        "功能分类科目编码",
        null,
        null,
        "功能分类科目名称",
        "合计",
        "财政拨款收入",
        "事业收入",
        "其他收入",
      ],
      ["类", "款", "项", null, null, null, null, null],
      ["205", null, null, "教育支出", 1200000.3, 1200000.3, null, null],
      ["205", "08", null, "进修及培训", 1200000.3, 1200000.3, null, null],
      ["205", "08", "03", "培训支出", 1200000.3, 1200000.3, null, null],
      ["213", null, null, "农林水支出", 100500.2, 50300.1, 50200.1, null],
      ["213", "03", "05", "水利工程建设", 100500.2, 50300.1, 50200.1, null],
      [null, null, null, null, null, null, null, null],
      ["合计", null, null, null, 1300500.5, 1250300.4, 50200.1, null],
    ],
  },
  {
    name: "2031年部门支出预算总表",
    unit: "单位：元",
    merges: ["A4:D4", "E4:G4", "A5:C5", "D5:D6", "E5:E6", "F5:F6", "G5:G6"],
    rows: [
      ["项目", null, null, null, "支出预算", null, null],
      ["功能分类科目编码", null, null, "功能分类科目名称", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", null, null, null, null],
      ["205", "08", "03", "培训支出", 1200000.3, 1000000.1, 200000.2],
      ["213", "03", "05", "水利工程建设", 100500.2, null, 100500.2],
      ["合计", null, null, null, 1300500.5, 1000000.1, 300500.4],
    ],
  },
  {
    name: "2031年部门“三公”经费和机关运行经费预算表",
    unit: "单位:万元",
    merges: ["A4:F4", "G4:G6", "A5:A6", "B5:B6", "C5:C6", "D5:F5"],
    rows: [
      ["“三公”经费预算数", null, null, null, null, null, "机关运行经费预算数"],
      ["合计", "因公出国(境)费", "公务接待费", "公务用车购置及运行费", null, null, null],
      [null, null, null, "小计", "购置费", "运行费", null],
      [4.6, 0, 0.6, 4, 0, 4, 32.15],
    ],
  },
];

function isCode(value: Value): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}

/** The sheet of one form: title, office and unit, header, body; without amounts when blank. */
function sheetOf(form: Form, blank: boolean): WorkSheet {
  const width = form.rows[0]?.length ?? 1;
  const office = blank ? "编制部门：" : `编制部门：${OFFICE}`;
  const caption = [office, ...Array<Value>(width - 2).fill(null), form.unit];
  const rows = form.rows.map((row) =>
    row.map((value) => (blank && typeof value === "number" ? null : value)),
  );
  const sheet = utils.aoa_to_sheet([[form.name], [], caption, ...rows]);
  sheet["!merges"] = [`A1:${utils.encode_col(width - 1)}1`, ...form.merges].map(
    (range): Range => utils.decode_range(range),
  );
  for (const [at, cell] of Object.entries(sheet)) {
    if (at.startsWith("!")) continue;
    if (cell.t === "n") cell.z = AMOUNT;
    // Classes stand as numbers, the parts below them as text, as offices fill them in.
    else if (isCode(cell.v) && at.startsWith("A"))
      Object.assign(cell, { t: "n", v: Number(cell.v) });
  }
  return sheet;
}

function workbook(blank: boolean, bookType: "xlsx" | "biff8"): Uint8Array {
  const book = utils.book_new();
  const cover = [["青禾县2031年县级部门预算"], [], [`预算主管部门：${blank ? "" : OFFICE}`]];
  utils.book_append_sheet(book, utils.aoa_to_sheet(cover), "封面");
  const list = [["目  录"], ...FORMS.map((form, i) => [`${i + 1}. ${form.name} ………………`])];
  utils.book_append_sheet(book, utils.aoa_to_sheet(list), "目录");
  for (const [i, form] of FORMS.entries()) {
    utils.book_append_sheet(book, sheetOf(form, blank), `表${i + 1}`);
  }
  const notes = [["其他相关情况说明"], ["单价100万元（含）以上设备（不含车辆）XX台（套）。"]];
  utils.book_append_sheet(book, utils.aoa_to_sheet(notes), "其他");
  return new Uint8Array(write(book, { type: "buffer", bookType }));
}

async function ingested(
  path: string,
  data: string,
): Promise<[IngestSummary | undefined, Figure[]]> {
  const assistant = openAssistant({ data: join(folder, data) });
  const [summary] = await assistant.ingest([path], {});
  const figures: Figure[] = [];
  for await (const figure of assistant.figures({})) figures.push(figure);
  assistant.close();
  return [summary, figures];
}

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe.each(["xlsx", "biff8"] as const)("as %s", (bookType) => {
  test("blank it fails with reason blank_form", async () => {
    const path = file(`blank.${bookType}`, workbook(true, bookType));
    const [summary, figures] = await ingested(path, `blank-${bookType}`);
    expect(summary).toMatchObject({ status: "failed", figures: 0 });
    expect(summary?.reason).toMatch(/^blank_form\b/);
    expect(figures).toEqual([]);
  });

  test("filled in every amount has its row, column, unit, code and kind", async () => {
    const path = file(`filled.${bookType}`, workbook(false, bookType));
    const [summary, figures] = await ingested(path, `filled-${bookType}`);
    expect(summary).toMatchObject({ status: "added", tables: 4, uncertainFigures: 0 });
    const printed = figures
      .filter((f) => f.marked === "printed" && f.value !== null)
      .map((f) => [f.tableKind, f.row.join("/"), f.column.at(-1), f.raw, f.unit, f.code].join(" "));
    expect(printed).toEqual([
      "income_expenditure 一、财政拨款收入 预算数 1,250,300.40 元 ",
      "income_expenditure 一、教育支出 预算数 1,200,000.30 元 ",
      "income_expenditure 一、财政拨款收入/1.一般公共预算 预算数 1,250,300.40 元 ",
      "income_expenditure 二、农林水支出 预算数 100,500.20 元 ",
      "income_expenditure 二、事业收入 预算数 50,200.10 元 ",
      "income_expenditure 收入总计 预算数 1,300,500.50 元 ",
      "income_expenditure 支出总计 预算数 1,300,500.50 元 ",
      "income 205/教育支出 合计 1,200,000.30 元 205",
      "income 205/教育支出 财政拨款收入 1,200,000.30 元 205",
      "income 205/08/进修及培训 合计 1,200,000.30 元 20508",
      "income 205/08/进修及培训 财政拨款收入 1,200,000.30 元 20508",
      "income 205/08/03/培训支出 合计 1,200,000.30 元 2050803",
      "income 205/08/03/培训支出 财政拨款收入 1,200,000.30 元 2050803",
      "income 213/农林水支出 合计 100,500.20 元 213",
      "income 213/农林水支出 财政拨款收入 50,300.10 元 213",
      "income 213/农林水支出 事业收入 50,200.10 元 213",
      "income 213/03/05/水利工程建设 合计 100,500.20 元 2130305",
      "income 213/03/05/水利工程建设 财政拨款收入 50,300.10 元 2130305",
      "income 213/03/05/水利工程建设 事业收入 50,200.10 元 2130305",
      "income 合计 合计 1,300,500.50 元 ",
      "income 合计 财政拨款收入 1,250,300.40 元 ",
      "income 合计 事业收入 50,200.10 元 ",
      "expenditure 205/08/03/培训支出 合计 1,200,000.30 元 2050803",
      "expenditure 205/08/03/培训支出 基本支出 1,000,000.10 元 2050803",
      "expenditure 205/08/03/培训支出 项目支出 200,000.20 元 2050803",
      "expenditure 213/03/05/水利工程建设 合计 100,500.20 元 2130305",
      "expenditure 213/03/05/水利工程建设 项目支出 100,500.20 元 2130305",
      "expenditure 合计 合计 1,300,500.50 元 ",
      "expenditure 合计 基本支出 1,000,000.10 元 ",
      "expenditure 合计 项目支出 300,500.40 元 ",
      "three_public  合计 4.60 万元 ",
      "three_public  因公出国(境)费 0.00 万元 ",
      "three_public  公务接待费 0.60 万元 ",
      "three_public  小计 4.00 万元 ",
      "three_public  购置费 0.00 万元 ",
      "three_public  运行费 4.00 万元 ",
      "three_public  机关运行经费预算数 32.15 万元 ",
    ]);
    const keyed = figures.find((f) => f.raw === "1,000,000.10" && f.code === "2050803");
    expect(keyed?.locator).toEqual({ sheet: "表3", cell: "F7" });
  });
});

const official = join(
  process.env["BUDGET_ORIGINALS"] ??
    join(import.meta.dirname, "..", "..", "..", "shared", "documents"),
  "template_bumen_2026.xlsx",
);
const present = existsSync(official);
if (!present) console.info("filled-form.test: skipped, no official form here");

test.skipIf(!present)("an official blank form fails with reason blank_form", async () => {
  const [summary] = await ingested(official, "official");
  expect(summary?.status).toBe("failed");
  expect(summary?.reason).toMatch(/^blank_form\b/);
});
