import { describe, expect, test } from "vitest";
import { isPlainTotal, isTotal, joinCode, Parents } from "../../src/tables/rows.js";

describe("codes", () => {
  test.each([
    [["208", "05", "02"], "2080502"],
    [["302", "30201"], "30201"],
    [["301", "2"], "30102"],
    [["201", "3", "1"], "2010301"],
    [["2010301"], "2010301"],
  ])("%j", (parts, code) => {
    expect(joinCode(parts)).toBe(code);
  });
});

test("a total of everything, and one of what its words name", () => {
  expect(["合计", "支出总计", "本年支出合计"].map(isPlainTotal)).toEqual([true, true, true]);
  expect(isTotal("人员经费合计")).toBe(true);
  expect(isPlainTotal("人员经费合计")).toBe(false);
});

test("numbering that begins anew belongs to the unnumbered label it opens under", () => {
  const parents = new Parents((label, parent) => parent === "年初结转" && label.includes("拨款"));
  const labels = ["一、拨款收入", "年初结转", "一、一般拨款", "二、基金拨款", "总计", "一、拨款"];
  expect(labels.map((label) => parents.of(label))).toEqual([
    [],
    [],
    ["年初结转"],
    ["年初结转"],
    [],
    [],
  ]);
});
