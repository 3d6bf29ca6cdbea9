import { describe, expect, test } from "vitest";
import { evaluate, operandsOf } from "../../src/kernel/formula.js";

describe("evaluate", () => {
  const values: readonly [formula: string, value: string][] = [
    ["714.40", "714.4"],
    ["0.1 + 0.2", "0.3"],
    ["1.50 ÷ 714.40 × 100", "0.20996640537513997760358342665173572228443449048152"],
    ["2 + 3 × 4", "14"],
    ["2 × 3 + 4", "10"],
    ["10 − 2 − 3", "5"],
    ["100 ÷ 10 ÷ 5", "2"],
    ["(2 + 3) × 4", "20"],
    ["((1))", "1"],
    ["866.01 − 104.04", "761.97"],
    ["1 − 2", "-1"],
    ["33.41+12.69", "46.1"],
  ];
  test.each(values)("%s", (formula, value) => {
    expect(evaluate(formula)?.toSignificantDigits(50).toFixed()).toBe(value);
  });

  test.each([
    ["", "nothing"],
    ["abc", "words"],
    ["1 +", "a missing operand"],
    ["+ 1", "a sign"],
    ["−1", "a sign"],
    ["1 2", "two numbers without an operation"],
    ["(1 + 2", "an open bracket"],
    ["1 + 2)", "a bracket too many"],
    ["1 ÷ 0", "a zero denominator"],
    ["1 ÷ 0.00", "a zero denominator"],
    ["1 ÷ (2 − 2)", "a denominator that works out to zero"],
    ["1 * 2", "another sign for times"],
    ["1 / 2", "another sign for divided by"],
    ["1 - 2", "a hyphen for minus"],
    ["1 + 2 万元", "a unit"],
    ["1,000 + 1", "a separator"],
    ["１ + 1", "full width"],
    ["()", "empty brackets"],
  ])("%j has no value: %s", (formula) => {
    expect(evaluate(formula)).toBeUndefined();
  });
});

test("operands are the numbers as printed, and whether they only multiply or divide", () => {
  expect(operandsOf("(245.23 − 267.06) ÷ 245.23 × 100")).toEqual([
    { number: "245.23", factor: false },
    { number: "267.06", factor: false },
    { number: "245.23", factor: true },
    { number: "100", factor: true },
  ]);
  expect(operandsOf("abc")).toEqual([]);
});
