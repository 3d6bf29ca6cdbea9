import { chineseInteger } from "../kernel/chinese-number.js";
import { plainDecimal } from "../kernel/printed.js";
import { printNumber, type Quantity, quantity, times } from "../kernel/quantity.js";
import { ARABIC, type Measured, scaleStep, spelledDecimal, WORDED } from "./measure.js";
import {
  FRACTION_MARK,
  HALF_TENTH,
  HUNDREDTH,
  PERCENT,
  TEN_THOUSANDTH,
  TENTHS,
  THOUSANDTH,
} from "./numbers.data.js";

const PARTS: Readonly<Record<string, string>> = {
  [HUNDREDTH]: "1",
  [THOUSANDTH]: "0.1",
  [TEN_THOUSANDTH]: "0.01",
};

/** "三分之二", "百分之四十七点五", "百分之47". */
export function fractionAt(
  text: string,
  at: number,
  digits: string | undefined,
  after: number,
): Measured | undefined {
  const mark = text.startsWith(FRACTION_MARK, after)
    ? after
    : digits === undefined
      ? text.indexOf(FRACTION_MARK, at)
      : -1;
  if (mark < 0 || mark > after) return undefined;
  const below = text.slice(at, mark);
  const from = mark + FRACTION_MARK.length;
  ARABIC.lastIndex = from;
  WORDED.lastIndex = from;
  const above = ARABIC.exec(text)?.[0] ?? WORDED.exec(text)?.[0];
  if (above === undefined) return undefined;
  const top = /^\d/.test(above) ? plainDecimal(above) : spelledDecimal(above)?.value;
  if (top === undefined) return undefined;
  const end = from + above.length;
  const none = { more: false, foreign: false, end };
  const factor = PARTS[below];
  if (factor !== undefined) {
    const amount = times(quantity(top, PERCENT), factor);
    const step = printNumber(times(quantity(scaleStep(top), null), factor));
    return { ...none, amount, step, roundStep: step };
  }
  const bottom = digits === undefined ? chineseInteger(below) : Number.parseInt(digits, 10);
  if (bottom === undefined || bottom < 2 || bottom > 100) return undefined;
  const hundred = quantity(top, PERCENT).value.times(100).dividedBy(bottom);
  const amount: Quantity = { value: hundred, scale: hundred.decimalPlaces(), unit: PERCENT };
  const step = printNumber({ value: hundred.times("0.1"), scale: 4, unit: null });
  return { ...none, amount, step, roundStep: step };
}

/** "四成", "七成五", "三成半". */
export function tenthAt(text: string, at: number): Measured | undefined {
  const match = TENTHS.exec(text.slice(at, at + 8));
  if (!match) return undefined;
  const [whole, first = "", second] = match;
  const tens = /\d/.test(first) ? first : `${chineseInteger(first) ?? 0}`;
  const units =
    second === undefined ? "0" : second === HALF_TENTH ? "5" : `${chineseInteger(second) ?? 0}`;
  const value = quantity(tens, PERCENT).value.times(10).plus(units);
  // People cut tenths off rather than round them: "一成七" may be 17.5.
  const step = second === undefined && !first.includes(".") ? "10" : "2";
  return {
    amount: { value, scale: 0, unit: PERCENT },
    end: at + whole.length,
    step,
    roundStep: step,
    more: false,
    foreign: false,
  };
}
