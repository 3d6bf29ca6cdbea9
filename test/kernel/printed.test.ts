import { expect, test } from "vitest";
import { readPrinted } from "../../src/kernel/printed.js";

const cases: readonly [string, string | null, ReturnType<typeof readPrinted>][] = [
  ["1,740.2", "万元", { value: "1740.2", comparator: "=", unit: "万元" }],
  ["714.40", "万元", { value: "714.40", comparator: "=", unit: "万元" }],
  ["", "万元", { value: null, comparator: "=", unit: null }],
  ["≥98%", null, { value: "98", comparator: "≥", unit: "%" }],
  ["95-98%", null, { value: "95", valueTo: "98", comparator: "range", unit: "%" }],
  ["≤3337.24元", null, { value: "3337.24", comparator: "≤", unit: "元" }],
  ["≤36万", null, { value: "36", comparator: "≤", unit: "万元" }],
  ["1-10名", null, { value: "1", valueTo: "10", comparator: "range", unit: "名" }],
  ["=1 套", null, { value: "1", comparator: "=", unit: "套" }],
  [">7800m ²", null, { value: "7800", comparator: ">", unit: "平方米" }],
  ["100余次", null, { value: "100", comparator: ">", unit: "次" }],
  ["12个月", null, { value: "12", comparator: "=", unit: "个月" }],
  ["2023年12月31日前", null, { value: null, comparator: "=", unit: null }],
  ["持续提升", null, { value: null, comparator: "=", unit: null }],
  ["≥70", null, { value: "70", comparator: "≥", unit: null }],
  ["≤225台/个/套", null, { value: "225", comparator: "≤", unit: "台/个/套" }],
  ["￥ 1,234.00", "元", { value: "1234.00", comparator: "=", unit: "元" }],
  ["(1,234.00)", "元", { value: "-1234.00", comparator: "=", unit: "元" }],
  ["（12）", null, { value: null, comparator: "=", unit: null }],
  ["每月30日前", null, { value: null, comparator: "=", unit: null }],
];

test.each(cases)("%s", (printed, fallback, expected) => {
  expect(readPrinted(printed, fallback)).toEqual(expected);
});
