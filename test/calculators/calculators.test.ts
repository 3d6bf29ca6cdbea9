import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as calculators from "../../src/calculators/index.js";
import type { Computation } from "../../src/calculators/types.js";
import { UnitMismatch } from "../../src/kernel/errors.js";
import { evaluate, operandsOf } from "../../src/kernel/formula.js";
import { convert, printNumber, type Quantity, quantity } from "../../src/kernel/quantity.js";
import { CASES, type CalculatorCase } from "./cases.data.js";

function q(text: string): Quantity {
  const [number = "", unit = null] = text.split(" ");
  return quantity(number, unit);
}

/** Every calculator behind one call: operands in, a computation (or nothing) out. */
const RUN: Readonly<
  Record<
    CalculatorCase["calculator"],
    (of: readonly Quantity[], one: CalculatorCase) => Computation | undefined
  >
> = {
  sum: (of) => calculators.sum(of),
  difference: (of) => calculators.difference(at(of, 0), at(of, 1)),
  share: (of, { decimals }) => calculators.share(at(of, 0), at(of, 1), decimals),
  perUnit: (of, { decimals }) => calculators.perUnit(at(of, 0), at(of, 1), decimals),
  rest: (of) => calculators.rest(at(of, 0), of.slice(1)),
  ratio: (of, { decimals }) => calculators.ratio(at(of, 0), at(of, 1), decimals),
  product: (of, { to, decimals }) => calculators.product(of, to ?? null, decimals ?? null),
  unitConversion: (of, { to = "", decimals }) =>
    calculators.unitConversion(at(of, 0), to, decimals ?? null),
  changeAmount: (of) => calculators.change(at(of, 0), at(of, 1)).amount,
  changeRate: (of, { decimals }) => calculators.change(at(of, 0), at(of, 1), decimals).rate,
};

function at(of: readonly Quantity[], index: number): Quantity {
  const operand = of[index];
  if (operand === undefined) throw new Error(`the case has no operand ${index}`);
  return operand;
}

/** The ways an operand may be printed in a formula: as it is, or in the unit of another operand. */
function spellings(operands: readonly Quantity[]): string[] {
  return operands.flatMap((one) =>
    operands.flatMap((other) => {
      try {
        return [printNumber(convert(one, other.unit))];
      } catch (error) {
        if (error instanceof UnitMismatch) return [];
        throw error;
      }
    }),
  );
}

const CONSTANTS = ["1", "100", "1000", "10000", "100000000"];

/** What every calculator owes for every case. */
describe.each(CASES.map((one) => [one.calculator, one.why, one] as const))(
  "%s: %s",
  (calculator, _, one) => {
    const operands = one.of.map(q);
    const result = RUN[calculator](operands, one);

    test("gives the value", () => {
      const value = result && `${printNumber(result.value)} ${result.value.unit}`;
      expect(value ?? null).toBe(one.value);
      expect(result?.formula).toBe(one.formula);
    });

    test("a pocket calculator gets the same from the formula", () => {
      if (result === undefined) return;
      const exact = evaluate(result.formula);
      const shown = exact?.toDecimalPlaces(result.value.scale, 4);
      expect(shown?.toFixed(result.value.scale)).toBe(printNumber(result.value));
    });

    test("its formula holds the operands and nothing else", () => {
      if (result === undefined) return;
      const printed = operandsOf(result.formula).map(({ number }) => number);
      const allowed = spellings(operands);
      for (const number of printed) expect([...allowed, ...CONSTANTS]).toContain(number);
      for (const operand of operands) {
        const shown = spellings([operand, ...operands]).some((text) => printed.includes(text));
        expect(shown).toBe(true);
      }
    });

    test("is pure: the same again, and its operands are untouched", () => {
      const before = one.of.map(q);
      expect(RUN[calculator](operands, one)).toEqual(result);
      expect(operands).toEqual(before);
      const frozen = Object.freeze(operands.map((operand) => Object.freeze({ ...operand })));
      expect(RUN[calculator](frozen, one)).toEqual(result);
    });
  },
);

test("every calculator of the folder is in the suite", () => {
  const folder = new URL("../../src/calculators/", import.meta.url);
  // Terms are operations over results; terms.test.ts tries them.
  const apart = ["index.ts", "types.ts", "terms.ts"];
  const files = readdirSync(folder).filter((name) => !apart.includes(name));
  const tested = [
    "sum",
    "difference",
    "share",
    "per-unit",
    "product",
    "unit-conversion",
    "change",
    "rank",
    "ratio",
    "rest",
  ];
  expect(files.sort()).toEqual(tested.map((name) => `${name}.ts`).sort());
});

test("every calculator has a case with nothing to work out, or none can have one", () => {
  const nothing = CASES.filter(({ value }) => value === null).map(({ calculator }) => calculator);
  expect([...new Set(nothing)].sort()).toEqual([
    "changeRate",
    "perUnit",
    "product",
    "ratio",
    "share",
  ]);
});

test("a number of things is no part of an amount", () => {
  expect(calculators.isPart(q("1 辆"), q("6.1 万元"))).toBe(false);
  expect(calculators.isPart(q("4.6 万元"), q("61000 元"))).toBe(true);
});

describe("amounts that cannot be put together are refused", () => {
  const money = q("1 万元");
  const heads = q("3 人");
  test.each([
    ["sum", () => calculators.sum([money, heads])],
    ["difference", () => calculators.difference(money, heads)],
    ["share", () => calculators.share(money, heads)],
    ["change", () => calculators.change(money, q("1 %"))],
    ["unitConversion", () => calculators.unitConversion(money, "人", null)],
    ["rank", () => calculators.rank([{ quantity: money }, { quantity: heads }], "largest")],
  ])("%s", (_, run) => {
    expect(run).toThrow(UnitMismatch);
  });
});

describe("change", () => {
  test.each([
    ["866.01 万元", "714.40 万元", "down"],
    ["1.2 万元", "1.50 万元", "up"],
    ["1.50 万元", "15000 元", "same"],
    ["0 万元", "0 万元", "same"],
    ["-1 万元", "1 万元", "up"],
  ])("from %s to %s is %s", (earlier, later, direction) => {
    expect(calculators.change(q(earlier), q(later)).direction).toBe(direction);
  });
});

describe("share", () => {
  test("a part is not larger than its whole, whatever the units", () => {
    expect(calculators.isPart(q("15000 元"), q("1.50 万元"))).toBe(true);
    expect(calculators.isPart(q("15001 元"), q("1.50 万元"))).toBe(false);
  });
});

describe("rank", () => {
  const items = [
    { name: "甲", quantity: q("45.00 万元") },
    { name: "乙", quantity: q("9000 元") },
    { name: "丙", quantity: q("45 万元") },
    { name: "丁", quantity: q("0.01 亿元") },
  ];
  const names = (order: "largest" | "smallest"): string =>
    calculators
      .rank(items, order)
      .map(({ name }) => name)
      .join("");

  test("ties keep their printed order both ways", () => {
    expect(names("largest")).toBe("丁甲丙乙");
    expect(names("smallest")).toBe("乙甲丙丁");
  });

  test("the list itself is untouched, and nothing stays nothing", () => {
    calculators.rank(items, "smallest");
    expect(items.map(({ name }) => name).join("")).toBe("甲乙丙丁");
    expect(calculators.rank([], "largest")).toEqual([]);
  });
});
