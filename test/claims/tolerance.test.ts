import { expect, test } from "vitest";
import { findStated } from "../../src/claims/numbers.js";
import { admits } from "../../src/claims/tolerance.js";
import { quantity } from "../../src/kernel/quantity.js";

const CASES: readonly (readonly [text: string, value: string, unit: string, right: boolean])[] = [
  ["714万元", "714.40", "万元", true],
  ["713万元", "714.40", "万元", false],
  ["7144000元", "714.40", "万元", true],
  ["0.07亿元", "714.40", "万元", true],
  ["741.4万元", "714.40", "万元", false],
  ["约715万元", "714.40", "万元", true],
  ["约800万元", "714.40", "万元", false],
  ["近四成", "38.94", "%", true],
  ["近四成", "43.1", "%", false],
  ["四成", "38.94", "%", true],
  ["超过四成", "38.94", "%", false],
  ["不到140万元", "149.62", "万元", false],
  ["三分之二", "67.78", "%", true],
  ["三分之二", "60", "%", false],
  ["过半", "50.01", "%", true],
  ["1700多万元", "1740.2", "万元", true],
  ["1600多万元", "1740.2", "万元", false],
  ["47%", "46.96", "%", true],
  ["5万元", "4.50", "万元", false],
  ["约5万元", "4.50", "万元", false],
  ["约5万元", "4.80", "万元", true],
  ["约2万元", "1.50", "万元", false],
  ["大约500万元", "540.82", "万元", false],
  ["大约550万元", "540.82", "万元", true],
  ["近600万元", "540.82", "万元", false],
  ["近560万元", "540.82", "万元", true],
  ["500多万元", "540.82", "万元", true],
  ["约0%", "0.21", "%", false],
  ["约0%", "0", "%", true],
  ["约2%", "1.6", "%", true],
  ["约九成", "89.49", "%", true],
  ["2亿元", "16252.11", "万元", false],
  ["1.6亿元", "16252.11", "万元", true],
  ["3倍", "2.53", "倍", false],
  ["两倍半", "2.53", "倍", true],
  ["两倍半还多一点", "2.53", "倍", true],
  ["三倍半还多", "2.53", "倍", false],
  ["12名", "12", "人", true],
  ["12辆", "12", "人", false],
];

test.each(CASES)("%s of %s %s: %s", (text, value, unit, right) => {
  const [stated] = findStated(text);
  expect(stated && admits(stated, quantity(value, unit))).toBe(right);
});
