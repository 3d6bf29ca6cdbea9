import { expect, test } from "vitest";
import { CHINESE_NUMERAL, chineseInteger } from "../../src/kernel/chinese-number.js";

const numbers: readonly [text: string, value: number][] = [
  ["零", 0],
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十一", 21],
  ["一百零五", 105],
  ["一百五十", 150],
  ["一千零一", 1001],
  ["三千五百万", 35_000_000],
  ["一亿", 100_000_000],
  ["一亿二千万", 120_000_000],
  ["三亿零五万六千", 300_056_000],
  ["一万亿", 1_000_000_000_000],
  ["二万亿三千万", 2_000_030_000_000],
  ["二〇二三", 2023],
  ["二零二二", 2022],
  ["一二三四五", 12345],
  ["贰拾叁", 23],
  ["壹佰", 100],
  ["百", 100],
];

test.each(numbers)("%s is %d", (text, value) => {
  expect(chineseInteger(text)).toBe(value);
});

test.each(["", "元", "三成", "二点五", "12", "一 二", "三公", "第三"])(
  "%j is no whole number",
  (text) => {
    expect(chineseInteger(text)).toBeUndefined();
  },
);

test("the expression finds a numeral in a sentence, with its decimals", () => {
  const found = "共三千五百万，约二点五倍".match(new RegExp(CHINESE_NUMERAL, "gu"));
  expect(found).toEqual(["三千五百万", "二点五"]);
});
