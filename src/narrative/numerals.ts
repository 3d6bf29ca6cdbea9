import { type Printed, readPrinted } from "../kernel/printed.js";
import { COMPARATORS, MORE_THAN, RANGE_SIGNS } from "../kernel/units.data.js";
import { dimensionOf, leadingUnit } from "../kernel/units.js";
import { NEARLY_WORDS, ORDINAL_MARK, STOPS, THRESHOLD_WORDS } from "./words.data.js";

/** A number of the text with what stands around it. */
export interface Numeral {
  readonly printed: Printed;
  /** The digits as printed, and the unit after them. */
  readonly start: number;
  readonly end: number;
  /** A limit in a name ("50万元以上设备"), an ordinal, or a number without unit: no figure. */
  readonly bare: boolean;
}

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

/** The number that starts at a place of the reading view, if one does. */
export function numeralAt(text: string, start: number): Numeral | undefined {
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
