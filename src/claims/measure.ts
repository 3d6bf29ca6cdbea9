import { POINT } from "../kernel/chinese-number.data.js";
import { CHINESE_NUMERAL, chineseInteger } from "../kernel/chinese-number.js";
import { printNumber, type Quantity, quantity, times } from "../kernel/quantity.js";
import { leadingUnit } from "../kernel/units.js";
import {
  ALSO_COUNTED,
  BILLION,
  BOUND_OF_THINGS,
  COUNT_SIZE,
  COUNT_WORDS,
  COUNTED_NOUN,
  DATE_UNITS,
  EMPTY_COUNTED,
  ENGLISH_SIZES,
  FOREIGN_MONEY,
  FOREIGN_SIGN,
  HALF_DIGIT,
  HALF_MORE,
  HALF_STEP,
  LEAST_PRICE,
  LONE_SIZE,
  MORE_INSIDE,
  NAME_AFTER,
  NEXT_SIZE,
  ONE,
  ORDINAL_BEFORE,
  PEOPLE_COUNTED,
  PERCENT,
  PERMILLE,
  PERSON_UNIT,
  PRICE_AFTER,
  PRICE_BEFORE,
  SCORE_BEFORE,
  SCORE_UNIT,
  SHORTENED,
  SIZE_END,
  SPOKEN_MONEY,
  SPOKEN_MORE,
  TIMES_UNIT,
  YUAN,
  YUAN_SIGN,
} from "./numbers.data.js";
import { SIGN_REACH } from "./signs.js";

export const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

export const WORDED = new RegExp(`${CHINESE_NUMERAL}`, "y");

export interface Measured {
  readonly amount: Quantity;
  readonly end: number;
  readonly step: string;
  readonly roundStep: string;
  readonly more: boolean;
  readonly foreign: boolean;
}

/** The unit behind a number; undefined where none makes it a claim. */
export function measure(
  text: string,
  at: number,
  after: number,
  value: string,
  round: string,
): Measured | undefined {
  if (ORDINAL_BEFORE.test(text.slice(Math.max(0, at - SIGN_REACH), at))) return undefined;
  let end = after;
  // A spelled numeral keeps its 万 for the unit.
  const spelled = SIZE_END.exec(text.slice(at, after))?.[0] ?? "";
  if (spelled !== "" && !/\d/.test(text.charAt(at))) end -= spelled.length;
  const inside = MORE_INSIDE.exec(text.slice(end))?.[0] ?? "";
  const rest = text.slice(end + inside.length, end + inside.length + 24);
  const tight = rest.replace(/^ /, "");
  const gap = rest.length - tight.length;
  const base = {
    step: scaleStep(value),
    roundStep: round,
    more: inside !== "",
    foreign: false,
  };
  const from = end + inside.length + gap;
  if (FOREIGN_SIGN.test(text.slice(0, at)) && !YUAN_SIGN.test(text.slice(0, at))) {
    return { ...base, amount: quantity(value, null), end, foreign: true };
  }
  const foreign = FOREIGN_MONEY.exec(tight);
  if (foreign) {
    return { ...base, amount: quantity(value, null), end: from + foreign[0].length, foreign: true };
  }
  if (PERMILLE.test(tight)) {
    const amount = times(quantity(value, PERCENT), "0.1");
    return { ...base, amount, end: from + 1, step: shift(base.step), roundStep: shift(round) };
  }
  const english = ENGLISH_SIZES.find(({ words }) => words.test(rest));
  if (english && /^ ?[a-z\d]/.test(rest)) {
    const length = english.words.exec(rest)?.[0].length ?? 0;
    const unit = english.unit === BILLION.unit ? BILLION.as : english.unit;
    const by = english.unit === BILLION.unit ? BILLION.times : "1";
    const amount = times(quantity(value, unit), by);
    const ends = end + inside.length + length;
    return {
      ...base,
      amount,
      end: ends,
      step: printNumber(times(quantity(base.step, null), by)),
      roundStep: printNumber(times(quantity(round, null), by)),
    };
  }
  if (YUAN_SIGN.test(text.slice(0, at)) && !leadingUnit(tight)) {
    return { ...base, amount: quantity(value, YUAN), end };
  }
  const spoken = SPOKEN_MONEY.find(({ words }) => words.test(tight));
  if (spoken) {
    const length = spoken.words.exec(tight)?.[0].length ?? 0;
    const by = (step: string): string => printNumber(times(quantity(step, null), spoken.times));
    const amount = times(quantity(value, spoken.unit), spoken.times);
    const more = base.more || SPOKEN_MORE.test(tight);
    return { ...base, amount, end: from + length, step: by(base.step), roundStep: by(round), more };
  }
  if (tight.startsWith(SCORE_UNIT) && SCORE_BEFORE.test(text.slice(0, at))) {
    return { ...base, amount: quantity(value, SCORE_UNIT), end: from + SCORE_UNIT.length };
  }
  if (NAME_AFTER.test(tight)) return undefined;
  if (PEOPLE_COUNTED.test(tight)) {
    const length = PEOPLE_COUNTED.exec(tight)?.[0].length ?? 0;
    return { ...base, amount: quantity(value, PERSON_UNIT), end: from + length };
  }
  const size = COUNT_SIZE.exec(tight)?.[1];
  const sized = size === undefined ? undefined : leadingUnit(tight.slice(size.length));
  if (size !== undefined && sized?.unit.dimension === "count") {
    const by = `${chineseInteger(`${ONE}${size}`) ?? 1}`;
    const big = (step: string): string => printNumber(times(quantity(step, null), by));
    const amount = times(quantity(value, sized.unit.name), by);
    const ends = from + size.length + sized.length;
    return { ...base, amount, end: ends, step: big(base.step), roundStep: big(round) };
  }
  const unit = leadingUnit(tight);
  if (!unit) return priced(text, at, value, { ...base, end, rest: text.slice(end) });
  const spelling = tight.slice(0, unit.length);
  if (DATE_UNITS.has(spelling)) return undefined;
  const countable = unit.unit.dimension !== "count" || COUNT_WORDS.includes(spelling);
  const rest2 = tight.slice(unit.length);
  if (unit.unit.dimension === "count" && EMPTY_COUNTED.test(rest2)) {
    if (!COUNTED_NOUN.test(rest2)) return undefined;
  }
  if (!countable && !ALSO_COUNTED.has(unit.unit.name)) return undefined;
  if (BOUND_OF_THINGS.test(rest2)) return undefined;
  // Things are counted whole.
  if (unit.unit.dimension === "count" && unit.unit.name !== TIMES_UNIT && value.includes(".")) {
    return undefined;
  }
  const half = unit.unit.name === TIMES_UNIT && HALF_MORE.exec(rest2);
  if (half) {
    const amount = quantity(`${value}.${HALF_DIGIT}`, TIMES_UNIT);
    const step = HALF_STEP;
    return { ...base, amount, end: from + unit.length + 1, step, roundStep: step };
  }
  return { ...base, amount: quantity(value, unit.unit.name), end: from + unit.length };
}

type Unpriced = Pick<Measured, "step" | "roundStep" | "more" | "foreign" | "end"> & {
  readonly rest: string;
};

/** "每人每月三千出头": money by what it is told for each of, though no unit is said. */
function priced(text: string, at: number, value: string, told: Unpriced): Measured | undefined {
  const { rest, ...base } = told;
  if (!PRICE_BEFORE.test(text.slice(0, at)) || !PRICE_AFTER.test(rest)) return undefined;
  const amount = quantity(value, YUAN);
  return amount.value.lt(LEAST_PRICE) ? undefined : { ...base, amount };
}

/** A number of a table, which has the unit of its column or of the table's caption. */
export function bare(value: string, end: number, unit: string | null): Measured | undefined {
  if (unit === null || unit === "") return undefined;
  const round = lastDigit(value);
  const amount = quantity(value, unit);
  return { amount, end, step: scaleStep(value), roundStep: round, more: false, foreign: false };
}

function shift(step: string): string {
  return printNumber(times(quantity(step, null), "0.1"));
}

/** The place of the last digit as printed: "817.2" → "0.1". */
export function scaleStep(value: string): string {
  const decimals = value.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
}

export function lastDigit(plain: string): string {
  const [, decimals] = plain.split(".");
  if (decimals !== undefined && decimals !== "") return `0.${"0".repeat(decimals.length - 1)}1`;
  const noughts = /0*$/.exec(plain)?.[0].length ?? 0;
  return `1${"0".repeat(plain === "0" ? 0 : noughts)}`;
}

/** "两千五" is short for 两千五百. */
function unshortened(word: string): string {
  const [, size = ""] = SHORTENED.exec(word) ?? [];
  return `${word}${NEXT_SIZE[size] ?? ""}`;
}

/** The value of a Chinese numeral as decimal text, with the place of its last digit. */
export function spelledDecimal(word: string): { value: string; round: string } | undefined {
  const [whole = "", part] = word.split(POINT);
  if (LONE_SIZE.test(whole)) return undefined;
  // 万 and 亿 at the end belong to the unit: 三百五十万元.
  const bare = whole.replace(SIZE_END, "");
  const integer = chineseInteger(part === undefined ? unshortened(bare || whole) : whole);
  if (integer === undefined) return undefined;
  if (part !== undefined) {
    const decimals = [...part].map((c) => chineseInteger(c) ?? "").join("");
    return { value: `${integer}.${decimals}`, round: lastDigit(`${integer}.${decimals}`) };
  }
  const value = `${integer}`;
  return { value, round: lastDigit(value) };
}
