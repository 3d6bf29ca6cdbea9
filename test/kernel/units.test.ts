import { expect, test } from "vitest";
import { UNITS } from "../../src/kernel/units.data.js";
import { dimensionOf, leadingUnit, UNIT_SPELLINGS, unitOf } from "../../src/kernel/units.js";

test("every spelling names one unit", () => {
  const spellings = UNITS.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(spellings.length).toBe(new Set(spellings).size);
  expect([...UNIT_SPELLINGS].sort()).toEqual([...spellings].sort());
});

test("the longest unit at the start is taken", () => {
  const cases: readonly [text: string, name: string | undefined, length: number | undefined][] = [
    ["万元（含税）", "万元", 2],
    ["元", "元", 1],
    ["千万元", "千万元", 3],
    ["万", "万元", 1],
    ["个百分点", "个百分点", 4],
    ["个工作日内", "工作日", 4],
    ["台/个/套", "台/个/套", 5],
    ["人次", "人次", 2],
    ["预算", undefined, undefined],
    ["", undefined, undefined],
  ];
  for (const [text, name, length] of cases) {
    const found = leadingUnit(text);
    expect([text, found?.unit.name, found?.length]).toEqual([text, name, length]);
  }
});

test("spaces in a unit do not matter; other words are no units", () => {
  expect(unitOf(" 万 元 ")?.name).toBe("万元");
  expect(unitOf("m ²")?.name).toBe("平方米");
  expect(unitOf("预算")).toBeUndefined();
});

test("dimensions", () => {
  expect(["万元", "%", "个百分点", "人", null, "光年"].map(dimensionOf)).toEqual([
    "money",
    "ratio",
    "points",
    "count",
    null,
    null,
  ]);
});

test("factors are positive decimals; money counts in yuan", () => {
  for (const { factor } of UNITS) expect(factor).toMatch(/^[1-9]\d*(?:\.\d+)?$/);
  const money = UNITS.filter(({ dimension }) => dimension === "money");
  expect(Object.fromEntries(money.map(({ name, factor }) => [name, factor]))).toEqual({
    元: "1",
    千元: "1000",
    万元: "10000",
    百万元: "1000000",
    千万元: "10000000",
    亿元: "100000000",
  });
});

test("a score is counted in 分, not what begins like it", () => {
  expect(leadingUnit("分（其中")?.unit.name).toBe("分");
  expect(leadingUnit("分钟")?.unit.name).toBe("分钟");
  expect(leadingUnit("分之一")).toBeUndefined();
  expect(leadingUnit("分别为")).toBeUndefined();
});
