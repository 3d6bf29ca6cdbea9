import { CHINESE_NUMERAL, chineseInteger } from "../kernel/chinese-number.js";
import { type Printed, readPrinted } from "../kernel/printed.js";
import { COMPARATORS, MORE_THAN, RANGE_SIGNS } from "../kernel/units.data.js";
import { dimensionOf, leadingUnit } from "../kernel/units.js";
import {
  MINUS_SIGNS,
  NEARLY_WORDS,
  ORDINAL_MARK,
  PERCENT_LEAD,
  PERCENT_SIGN,
  THRESHOLD_WORDS,
} from "./words/numbers.data.js";
import { STOPS } from "./words/punctuation.data.js";

/** A number of the text with what stands around it. */
export interface Numeral {
  readonly printed: Printed;
  /** The digits as printed, and the unit after them. */
  readonly start: number;
  readonly end: number;
  /** A limit in a name ("50万元以上设备"), an ordinal, or a number without unit: no figure. */
  readonly bare: boolean;
}

const WORDED = new RegExp(CHINESE_NUMERAL, "y");
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

function numberAt(text: string, start: number): number | undefined {
  NUMBER.lastIndex = start;
  const length = NUMBER.exec(text)?.[0].length;
  return length === undefined ? undefined : start + length;
}

function wordAt(text: string, start: number, words: readonly string[]): string {
  return (
    [...words].sort((a, b) => b.length - a.length).find((w) => text.startsWith(w, start)) ?? ""
  );
}

/** The end of a number with "and more" and unit. */
function withUnit(text: string, end: number): { end: number; unit: boolean } {
  const more = end + wordAt(text, end, MORE_THAN).length;
  const unit = leadingUnit(text.slice(more, more + 8));
  if (unit) return { end: more + unit.length, unit: true };
  return { end, unit: false };
}

/** A second number that closes a range ("3至5万元"). */
function rangeEnd(text: string, end: number): number | undefined {
  const joint = wordAt(text, end, RANGE_SIGNS);
  if (joint === "") return undefined;
  const second = numberAt(text, end + joint.length);
  if (second === undefined) return undefined;
  const last = withUnit(text, second);
  return last.unit ? last.end : undefined;
}

function signBefore(text: string, start: number): string {
  const words = COMPARATORS.flatMap(({ words: all }) => all);
  return (
    words
      .filter((word) => text.slice(0, start).endsWith(word))
      .sort((a, b) => b.length - a.length)
      .at(0) ?? ""
  );
}

function isLimit(text: string, end: number): boolean {
  const word = wordAt(text, end, THRESHOLD_WORDS);
  const next = text.charAt(end + word.length);
  return word !== "" && next !== "" && !Object.values<string>(STOPS).includes(next);
}

/** "百分之六十", "百分之40". */
function percentAt(text: string, start: number): Numeral | undefined {
  if (!text.startsWith(PERCENT_LEAD, start)) return undefined;
  const from = start + PERCENT_LEAD.length;
  const digits = numberAt(text, from);
  WORDED.lastIndex = from;
  const word = digits === undefined ? WORDED.exec(text)?.[0] : undefined;
  const value = digits === undefined ? chineseInteger(word ?? "") : text.slice(from, digits);
  if (value === undefined) return undefined;
  const printed: Printed = { value: String(value), comparator: "=", unit: PERCENT_SIGN };
  return { printed, start, end: digits ?? from + (word?.length ?? 0), bare: false };
}

/** "增加-7.00万元": a sign right after a word, not the joint of a range or a bullet. */
function negativeAt(text: string, start: number): Numeral | undefined {
  const signed = MINUS_SIGNS.includes(text.charAt(start));
  if (!signed || !/\p{Script=Han}/u.test(text.charAt(start - 1))) return undefined;
  const plain = numeralAt(text, start + 1);
  const { value, valueTo } = plain?.printed ?? {};
  if (!plain || value == null || valueTo !== undefined) return undefined;
  if (!["money", "ratio"].includes(dimensionOf(plain.printed.unit) ?? "")) return undefined;
  return { ...plain, start, printed: { ...plain.printed, value: `-${value}` } };
}

/** The number that starts at a place of the reading view, if one does. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  return percentAt(text, start) ?? negativeAt(text, start) ?? digitsAt(text, start);
}

function digitsAt(text: string, start: number): Numeral | undefined {
  const digits = numberAt(text, start);
  if (digits === undefined || /[\da-z.]/.test(text.charAt(start - 1))) return undefined;
  const first = withUnit(text, digits);
  const range = rangeEnd(text, first.end);
  const end = range ?? first.end;
  const near = wordAt(text, end, NEARLY_WORDS);
  const sign = signBefore(text, start);
  const printed = readPrinted(sign + text.slice(start, end), null);
  return {
    printed: near === "" ? printed : { ...printed, comparator: "≈" },
    start,
    end,
    bare:
      printed.value === null ||
      dimensionOf(printed.unit) === null ||
      text.charAt(start - 1) === ORDINAL_MARK ||
      isLimit(text, end),
  };
}
