// Results that are worked on further: exact values, and formulas a reader can work out again.
import { expect, test } from "vitest";
import {
  gapTerm,
  inUnit,
  lessTerm,
  meanTerm,
  percentTerm,
  shareTerm,
  sumTerm,
  termOf,
  yearlyTerm,
} from "../../src/calculators/index.js";
import { evaluate } from "../../src/kernel/formula.js";
import { quantity } from "../../src/kernel/quantity.js";

const wan = (text: string) => termOf(quantity(text, "万元"));

test("a result keeps its formula when it is an operand", () => {
  const [a, b] = [
    shareTerm(wan("60"), wan("80")),
    shareTerm(sumTerm([wan("10"), wan("5")]), wan("60")),
  ];
  if (!a || !b) throw new Error("no share");
  const apart = gapTerm(a, b);
  expect(apart.formula).toBe("60 ÷ 80 × 100 − (10 + 5) ÷ 60 × 100");
  expect(apart.value.value.toString()).toBe("50");
  expect(evaluate(apart.formula)?.toString()).toBe("50");
});

test("what is taken away is bracketed where it is a sum", () => {
  const left = lessTerm([wan("100"), sumTerm([wan("20"), wan("30")])]);
  expect(left.formula).toBe("100 − (20 + 30)");
  expect(left.value.value.toString()).toBe("50");
});

test("means, parts and units", () => {
  expect(meanTerm([wan("1"), wan("2"), wan("6")]).formula).toBe("(1 + 2 + 6) ÷ 3");
  const part = percentTerm(wan("200"), termOf(quantity("15", "%")), "minus");
  expect([part.formula, part.value.value.toString()]).toEqual(["200 × (100 − 15) ÷ 100", "170"]);
  expect(inUnit(sumTerm([wan("1"), wan("2")]), "元").formula).toBe("(1 + 2) × 10000");
});

test("growth per year is compound, and plain over one year", () => {
  const twice = yearlyTerm(wan("100"), wan("121"), 2);
  expect(twice?.formula).toBe("((121 ÷ 100) ^ (1 ÷ 2) − 1) × 100");
  expect(twice?.value.value.toFixed(6)).toBe("10.000000");
  expect(evaluate(twice?.formula ?? "")?.toFixed(6)).toBe("10.000000");
  expect(yearlyTerm(wan("100"), wan("110"), 1)?.formula).toBe("(110 − 100) ÷ 100 × 100");
});
