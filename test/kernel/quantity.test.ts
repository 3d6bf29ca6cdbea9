import { describe, expect, test } from "vitest";
import { BadQuantity, UnitMismatch } from "../../src/kernel/errors.js";
import {
  add,
  compare,
  convert,
  divide,
  equal,
  printNumber,
  type Quantity,
  quantity,
  round,
  saysSame,
  subtract,
  times,
} from "../../src/kernel/quantity.js";
import { UNITS } from "../../src/kernel/units.data.js";

/** "714.40 万元" as a quantity; "12" has no unit. */
function q(text: string): Quantity {
  const [number = "", unit = null] = text.split(" ");
  return quantity(number, unit);
}

describe("quantity", () => {
  const notPlain = [
    "",
    " ",
    "abc",
    "1,740.2",
    "1.",
    ".5",
    "1e5",
    "+1",
    "－1",
    "−1",
    "１２",
    "1 000",
  ];
  test.each([...notPlain, "0x10", "NaN", "Infinity", "--1", "1.2.3", "12万", "1\n"])(
    "%j is no plain decimal",
    (text) => {
      expect(() => quantity(text, null)).toThrow(BadQuantity);
    },
  );

  test.each(["0", "-0.5", "714.40", "1740.2", "0.00", "007", "12345678901234567890.123456789"])(
    "%s keeps its printed scale",
    (text) => {
      expect(quantity(text, "万元").scale).toBe(text.split(".")[1]?.length ?? 0);
      expect(printNumber(quantity(text, "万元"))).toBe(text.replace(/^0+(?=\d)/, ""));
    },
  );

  test("a number too long for a float stays exact", () => {
    const long = "99999999999999999999999999.99";
    expect(printNumber(add([q(`${long} 元`), q("0.01 元")]))).toBe(
      "100000000000000000000000000.00",
    );
  });
});

describe("convert", () => {
  const pairs: readonly [from: string, to: string, expected: string][] = [
    ["714.40 万元", "元", "7144000"],
    ["714.40 万元", "亿元", "0.07144"],
    ["7144000 元", "万元", "714.4"],
    ["1 亿元", "元", "100000000"],
    ["1 元", "亿元", "0.00000001"],
    ["3 百万元", "千元", "3000"],
    ["-12.5 万元", "元", "-125000"],
    ["2 小时", "分钟", "120"],
    ["1.5 公里", "米", "1500"],
  ];
  test.each(pairs)("%s in %s is %s", (from, to, expected) => {
    const there = convert(q(from), to);
    expect({ number: printNumber(there), unit: there.unit }).toEqual({
      number: expected,
      unit: to,
    });
  });

  test.each(pairs)("%s in %s and back loses nothing", (from, to) => {
    const amount = q(from);
    const back = convert(convert(amount, to), amount.unit);
    expect(back.unit).toBe(amount.unit);
    expect(back.value.equals(amount.value)).toBe(true);
  });

  test("the same unit keeps the scale", () => {
    expect(printNumber(convert(q("714.40 万元"), "万元"))).toBe("714.40");
  });

  test("a counted thing never becomes another counted thing", () => {
    const counted = UNITS.filter(({ dimension }) => dimension === "count").map(({ name }) => name);
    expect(counted.length).toBeGreaterThan(20);
    for (const from of counted) {
      for (const to of counted) {
        if (from === to) continue;
        expect(() => convert(quantity("1", from), to)).toThrow(UnitMismatch);
        expect(equal(quantity("1", from), quantity("1", to))).toBe(false);
      }
    }
  });

  const apart: readonly [string, string | null][] = [
    ["1 万元", "%"],
    ["1 万元", "人"],
    ["1 %", "个百分点"],
    ["1 万元", null],
    ["1", "万元"],
    ["1 光年", "米"],
    ["1 米", "平方米"],
  ];
  test.each(apart)("%s does not convert to %s", (from, to) => {
    expect(() => convert(q(from), to)).toThrow(UnitMismatch);
    expect(() => compare(q(from), quantity("1", to))).toThrow(UnitMismatch);
    expect(() => add([q(from), quantity("1", to)])).toThrow(UnitMismatch);
  });
});

describe("round", () => {
  const cases: readonly [text: string, decimals: number, expected: string][] = [
    ["37.3850", 2, "37.39"],
    ["37.3849", 2, "37.38"],
    ["0.005", 2, "0.01"],
    ["0.0049999999999999999999", 2, "0.00"],
    ["2.5", 0, "3"],
    ["3.5", 0, "4"],
    ["1.005", 2, "1.01"],
    ["-0.005", 2, "-0.01"],
    ["99.995", 2, "100.00"],
    ["28", 2, "28.00"],
  ];
  test.each(cases)("%s to %d decimals is %s", (text, decimals, expected) => {
    expect(printNumber(round(quantity(text, "%"), decimals))).toBe(expected);
  });
});

describe("equal and compare", () => {
  const same: readonly [string, string][] = [
    ["1.50 万元", "15000 元"],
    ["1.5 万元", "1.50 万元"],
    ["866.01 万元", "0.086601 亿元"],
    ["0 万元", "0.00 元"],
    ["12", "12.0"],
    ["100 %", "100 ％"],
  ];
  test.each(same)("%s and %s are one amount", (a, b) => {
    expect(equal(q(a), q(b))).toBe(true);
    expect(equal(q(b), q(a))).toBe(true);
  });

  const different: readonly [string, string][] = [
    ["1.50 万元", "1.50 元"],
    ["1.50 万元", "1.51 万元"],
    ["1 %", "1 个百分点"],
    ["1 人", "1 名"],
    ["1 万元", "1"],
    ["0.1 元", "0.10000000000000000001 元"],
  ];
  test.each(different)("%s and %s are two", (a, b) => {
    expect(equal(q(a), q(b))).toBe(false);
    expect(equal(q(b), q(a))).toBe(false);
  });

  test("order is by amount, not by number", () => {
    expect(compare(q("1 万元"), q("9999 元"))).toBe(1);
    expect(compare(q("1 万元"), q("10000 元"))).toBe(0);
    expect(compare(q("-1 万元"), q("0 元"))).toBe(-1);
  });
});

describe("arithmetic", () => {
  test("0.1 + 0.2 is 0.3", () => {
    expect(printNumber(add([q("0.1 元"), q("0.2 元")]))).toBe("0.3");
  });

  test("a sum has the unit of its first term and the longest scale", () => {
    const sum = add([q("1.50 万元"), q("1 元")]);
    expect({ number: printNumber(sum), unit: sum.unit }).toEqual({
      number: "1.5001",
      unit: "万元",
    });
  });

  test("no terms, no sum", () => {
    expect(() => add([])).toThrow(BadQuantity);
  });

  test("a difference may be negative and keeps both scales", () => {
    expect(printNumber(subtract(q("1.5 万元"), q("1.50 万元")))).toBe("0.00");
    expect(printNumber(subtract(q("1 万元"), q("15000 元")))).toBe("-0.5");
  });

  test("nothing is divided by zero, whatever its scale", () => {
    expect(divide(q("1 元"), q("0.00 元"), null)).toBeUndefined();
    expect(divide(q("0 元"), q("3 元"), null)?.value.isZero()).toBe(true);
  });

  test("a factor is exact", () => {
    expect(printNumber(times(q("0.0021"), "100", "%"))).toBe("0.21");
  });
});

describe("two prints of one amount", () => {
  test.each([
    ["31214205.80 元", "3121.42 万元", true],
    ["31214205.80 元", "3121.43 万元", false],
    ["3121.42 万元", "0.31 亿元", true],
    ["447.37 万元", "447.34 万元", false],
    ["1.5 万元", "1.50 万元", true],
    ["2 辆", "2 套", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(saysSame(q(a), q(b))).toBe(same);
    expect(saysSame(q(b), q(a))).toBe(same);
  });
});
