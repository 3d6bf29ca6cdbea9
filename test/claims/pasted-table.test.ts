import { expect, test } from "vitest";
import { sentencesOf } from "../../src/claims/sentences.js";

const cells = (text: string): (string | null)[][] =>
  [...sentencesOf(text)].flatMap(({ text: said, range, cell }) => {
    if (!cell) return [];
    const { start, end } = range(cell.from, said.length);
    return [[said, cell.unit, text.slice(start, end)]];
  });

test("each number of a row is told with its row and column, in the unit of its column", () => {
  const table =
    "单位：万元\n项目\t2030年\t2031年\t增减\t占比\n支出总计\t866.01\t714.40\t-151.61\t100%\n政府采购\t130\t0\t-130\t18\n";
  expect(cells(table)).toEqual([
    ["2030年支出总计866.01", "万元", "866.01"],
    ["2031年支出总计714.40", "万元", "714.40"],
    ["支出总计比上年减少151.61", "万元", "151.61"],
    ["支出总计占比100%", "", "100%"],
    ["2030年政府采购130", "万元", "130"],
    ["2031年政府采购0", "万元", "0"],
    ["政府采购比上年减少130", "万元", "130"],
    ["政府采购占比18", "%", "18"],
  ]);
});

test("a Markdown table with the unit in its header; codes and years are no amounts", () => {
  const table =
    "| 编码 | 科目 | 合计（万元） | 基本支出（万元） |\n|---|---|---|---|\n| 2010350 | 事业运行 | 656.04 | 208.70 |\n";
  expect(cells(table)).toEqual([
    ["事业运行656.04", "万元", "656.04"],
    ["事业运行的基本支出208.70", "万元", "208.70"],
  ]);
});

test("a table that says no unit is read in the likeliest one, which is to be proved", () => {
  const guessed = (text: string): (number | undefined)[] =>
    [...sentencesOf(text)].flatMap(({ cell }) => (cell ? [cell.guessed] : []));
  expect(cells("支出总计\t714.40\n公务接待费 5.00\n邮电费：1.60\n")).toEqual([
    ["支出总计714.40", "万元", "714.40"],
    ["公务接待费5.00", "万元", "5.00"],
    ["邮电费1.60", "万元", "1.60"],
  ]);
  expect(guessed("支出总计\t714.40\n公务接待费 5.00\n")).toEqual([0, 0]);
  expect(guessed("单位：万元\n支出总计\t714.40\n")).toEqual([undefined]);
  expect(cells("事业运行\t2010350\n")).toEqual([]);
});

test("without a header or a name there is nothing to check", () => {
  expect(cells("单位：万元\n支出总计\t714.40\t866.01\n")).toEqual([]);
  expect(cells("单位：万元\n1\t714.40\n")).toEqual([]);
  expect(cells("单位：万元\n年份\t2031\n")).toEqual([]);
});
