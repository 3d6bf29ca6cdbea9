// Amounts paid per head, month or instalment, and the counts they are multiplied by.
import { describe, expect, test } from "vitest";
import { perIn, readRates } from "../../src/narrative/rates.js";

/** "200元 person+month", "270人 person". */
function read(text: string): string[] {
  const { rates, counts } = readRates(text);
  return [
    ...rates.map(({ number, unit, per }) => `${number}${unit ?? ""} ${per.join("+")}`.trim()),
    ...counts.map(({ number, unit, of }) => `${number}${unit} ${of}`),
  ];
}

describe("reads", () => {
  test.each([
    ["护堤员每人每月发补助150元，现有护堤员36人。", ["150元 person+month", "36人 person"]],
    ["每年支付48万元，分9期付清。", ["48万元 year", "9期 period"]],
    ["租金分11（原文如此）支付，每年30万元。", ["30万元 year", "11期 period"]],
    ["补助标准为200元/人·月", ["200元 person+month"]],
    ["单价1,200元，采购15套", ["1200元 thing", "15套 thing"]],
    ["人均每月3337.24元，32人6个月", ["3337.24元 person+month", "32人 person", "6个月 month"]],
    ["每人每月补80", ["80 person+month"]],
    ["约定建设费用761万元", ["761万元"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("does not read", () => {
  test.each([
    ["每月30日前发放", []],
    ["2031年印发3个文件", []],
    ["办理229个事项，满意度98%", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("an amount behind another number of the clause as paid per what stands before that", () => {
    expect(read("每人每月200元合计2400元")).toEqual(["200元 person+month", "2400元"]);
  });
});

test("a target's name says what it is paid per", () => {
  expect(perIn("工资的人均支出成本每月控制")).toEqual(["person", "month"]);
  expect(perIn("全年支出控制在")).toEqual([]);
});
