import { POINT } from "../kernel/chinese-number.data.js";
import { CHINESE_NUMERAL, chineseInteger } from "../kernel/chinese-number.js";
import { plainDecimal } from "../kernel/printed.js";
import { printNumber, type Quantity, quantity, times } from "../kernel/quantity.js";
import { RANGE_SIGNS } from "../kernel/units.data.js";
import { dimensionOf, leadingUnit } from "../kernel/units.js";
import {
  AFTER_WORDS,
  ALSO_COUNTED,
  BEFORE_WORDS,
  BETWEEN_SIGN,
  BILLION,
  BOUND_OF_THINGS,
  COUNT_WORDS,
  COUNTED_BEFORE,
  COUNTED_NOUN,
  DATE_UNITS,
  DOUBLED,
  EMPTY_COUNTED,
  ENGLISH_SIZES,
  type Exactness,
  FOREIGN_MONEY,
  FOREIGN_SIGN,
  FRACTION_MARK,
  HALF,
  HALF_SAYS,
  HALF_TENTH,
  HALVED,
  HUNDREDTH,
  LONE_SIZE,
  LOOSE_UNITS,
  MORE_INSIDE,
  NAME_AFTER,
  NO_TAIL,
  NOUGHT,
  NUMBER_START,
  ORDINAL_BEFORE,
  PERCENT,
  PERMILLE,
  SIGN_IN_WORD,
  SIZE_END,
  TEN_THOUSANDTH,
  TENTHS,
  THOUSANDTH,
  TIMES_UNIT,
  YUAN,
  YUAN_SIGN,
} from "./numbers.data.js";

/** A number stated in the text, in the units of the kernel. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  /** Where the number itself starts, behind its word of comparison. */
  readonly numberStart: number;
  readonly amount: Quantity;
  /** The high end of a range. */
  readonly to?: Quantity;
  readonly says: Exactness;
  /** The word of comparison as written. */
  readonly sign: string;
  /** Half of this either way is still the number as rounded: a decimal text in the unit. */
  readonly step: string;
  /** The same for the last digit that is not nought ("1700" → "100"). */
  readonly roundStep: string;
  /** Money of another country: never in these documents. */
  readonly foreign: boolean;
  /** "翻番" and the like: how many times the year before. */
  readonly timesBefore?: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const WORDED = new RegExp(`${CHINESE_NUMERAL}`, "y");
const SIGNS = BEFORE_WORDS.flatMap(({ says, words }) => words.map((word) => ({ says, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const TAILS = AFTER_WORDS.flatMap(({ says, words }) => words.map((word) => ({ says, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
/** How far before a number its word of comparison is looked for. */
const SIGN_REACH = 14;

/** Every number the text claims something with, in order. `bareUnit` is that of numbers without one. */
export function findStated(text: string, bareUnit: string | null = null): Stated[] {
  const found: Stated[] = [...wordedShares(text)];
  let at = 0;
  while (at < text.length) {
    const inside = found.find(({ start, end }) => at >= start && at < end);
    if (inside) {
      at = inside.end;
      continue;
    }
    const one = NUMBER_START.test(text.charAt(at)) ? numberAt(text, at, bareUnit) : undefined;
    if (one === undefined) at += 1;
    else {
      if (one.stated) found.push(one.stated);
      at = Math.max(one.end, at + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Halves, doublings and halvings, which hold no numeral of their own. */
function wordedShares(text: string): Stated[] {
  const halves = [...text.matchAll(HALF)].map((match) => {
    const says = HALF_SAYS.find(({ in: words }) => words.test(match[0]))?.says ?? "exact";
    return worded(match.index, match[0], quantity("50", PERCENT), says, "10");
  });
  const doubled = DOUBLED.flatMap(({ words, times: factor }) =>
    [...text.matchAll(words)].map((match) => ({
      ...worded(match.index, match[0], quantity(factor, TIMES_UNIT), doublingSays(match[0]), "0.2"),
      timesBefore: true,
    })),
  );
  const halved = [...text.matchAll(HALVED)].map((match) => ({
    ...worded(match.index, match[0], quantity("0.5", TIMES_UNIT), "exact", "0.1"),
    timesBefore: true,
  }));
  const noughts = [...text.matchAll(NOUGHT)].map((match) =>
    worded(match.index, match[0], quantity("0", YUAN), "exact", "0.01"),
  );
  const all = [...doubled, ...halved, ...halves, ...noughts];
  return all.filter(
    (one, i) => !all.slice(0, i).some((other) => one.start < other.end && other.start < one.end),
  );
}

function doublingSays(text: string): Exactness {
  return SIGNS.find(({ word }) => text.includes(word) && word.length > 1)?.says ?? "exact";
}

function worded(
  start: number,
  text: string,
  amount: Quantity,
  says: Exactness,
  step: string,
): Stated {
  return {
    start,
    end: start + text.length,
    numberStart: start,
    amount,
    says,
    sign: text,
    step,
    roundStep: step,
    foreign: false,
  };
}

interface Met {
  readonly end: number;
  readonly stated: Stated | undefined;
}

/** The number that starts here; `stated` is left out where it claims nothing (a date, a code). */
function numberAt(text: string, at: number, bareUnit: string | null): Met | undefined {
  ARABIC.lastIndex = at;
  const digits = ARABIC.exec(text)?.[0];
  if (digits !== undefined) return arabic(text, at, digits, bareUnit);
  WORDED.lastIndex = at;
  const word = WORDED.exec(text)?.[0];
  return word === undefined ? undefined : chinese(text, at, word);
}

interface Measured {
  readonly amount: Quantity;
  readonly end: number;
  readonly step: string;
  readonly roundStep: string;
  readonly more: boolean;
  readonly foreign: boolean;
}

function arabic(text: string, at: number, digits: string, bareUnit: string | null): Met {
  const after = at + digits.length;
  const skip: Met = { end: after, stated: undefined };
  if (/[\da-z.\-/]/.test(text.charAt(at - 1)) && !/^[-]$/.test(text.charAt(at - 1))) {
    if (/[a-z./\d]/.test(text.charAt(at - 1))) return skip;
  }
  const plain = plainDecimal(digits);
  const fraction = fractionAt(text, at, plain, after);
  if (fraction) return closed(text, at, fraction);
  const tenth = tenthAt(text, at);
  if (tenth) return closed(text, at, tenth);
  const joined = rangeAt(text, at, after, plain);
  if (joined) return joined;
  const measured =
    measure(text, at, after, plain, lastDigit(plain)) ?? bare(plain, after, bareUnit);
  return measured === undefined ? skip : closed(text, at, measured);
}

/** "3至5万元", "20%-30%". */
function rangeAt(text: string, at: number, after: number, plain: string): Met | undefined {
  const first = measure(text, at, after, plain, lastDigit(plain));
  const from = first?.end ?? after;
  const joint = RANGE_SIGNS.find((sign) => text.startsWith(sign, from));
  if (joint === undefined) return undefined;
  ARABIC.lastIndex = from + joint.length;
  const digits = ARABIC.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const start = from + joint.length;
  const second = plainDecimal(digits);
  const last = measure(text, start, start + digits.length, second, lastDigit(second));
  if (!last || (first && first.amount.unit !== last.amount.unit)) return undefined;
  const low = quantity(plain, last.amount.unit);
  const stated = stateOf(text, at, { ...last, amount: low });
  return { end: last.end, stated: { ...stated, end: last.end, to: last.amount, says: "exact" } };
}

function chinese(text: string, at: number, word: string): Met | undefined {
  const after = at + word.length;
  const fraction = fractionAt(text, at, undefined, after);
  if (fraction) return closed(text, at, fraction);
  const tenth = tenthAt(text, at);
  if (tenth) return closed(text, at, tenth);
  const spelled = spelledDecimal(word);
  if (spelled === undefined) return { end: after, stated: undefined };
  const measured = measure(text, at, after, spelled.value, spelled.round);
  if (!measured) return { end: after, stated: undefined };
  if (!isCounted(text, at, measured, spelled.value))
    return { end: measured.end, stated: undefined };
  return closed(text, at, measured);
}

/** "一个单位" and "两项合计" count nothing that could be wrong. */
function isCounted(text: string, at: number, { amount, end }: Measured, value: string): boolean {
  const unit = amount.unit ?? "";
  if (dimensionOf(unit) !== "count") return true;
  const before = text.slice(0, at);
  if (LOOSE_UNITS.has(unit) && (value === "1" || value === "2" || value === "3")) {
    return COUNTED_BEFORE.test(before) && (value !== "1" || COUNTED_NOUN.test(text.slice(end)));
  }
  return true;
}

/** The value of a Chinese numeral as decimal text, with the place of its last digit. */
function spelledDecimal(word: string): { value: string; round: string } | undefined {
  const [whole = "", part] = word.split(POINT);
  if (LONE_SIZE.test(whole)) return undefined;
  // 万 and 亿 at the end belong to the unit: 三百五十万元.
  const bare = whole.replace(SIZE_END, "");
  const integer = chineseInteger(part === undefined ? bare || whole : whole);
  if (integer === undefined) return undefined;
  if (part !== undefined) {
    const decimals = [...part].map((c) => chineseInteger(c) ?? "").join("");
    return { value: `${integer}.${decimals}`, round: lastDigit(`${integer}.${decimals}`) };
  }
  const value = `${integer}`;
  return { value, round: lastDigit(value) };
}

function lastDigit(plain: string): string {
  const [, decimals] = plain.split(".");
  if (decimals !== undefined && decimals !== "") return `0.${"0".repeat(decimals.length - 1)}1`;
  const noughts = /0*$/.exec(plain)?.[0].length ?? 0;
  return `1${"0".repeat(plain === "0" ? 0 : noughts)}`;
}

/** The unit behind a number; undefined where none makes it a claim. */
function measure(
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
  if (NAME_AFTER.test(tight)) return undefined;
  const unit = leadingUnit(tight);
  if (!unit) return undefined;
  const spelling = tight.slice(0, unit.length);
  if (DATE_UNITS.has(spelling)) return undefined;
  const countable = unit.unit.dimension !== "count" || COUNT_WORDS.includes(spelling);
  const rest2 = tight.slice(unit.length);
  if (unit.unit.dimension === "count" && EMPTY_COUNTED.test(rest2)) {
    if (!COUNTED_NOUN.test(rest2)) return undefined;
  }
  if (!countable && !ALSO_COUNTED.has(unit.unit.name)) return undefined;
  if (BOUND_OF_THINGS.test(rest2)) return undefined;
  return { ...base, amount: quantity(value, unit.unit.name), end: from + unit.length };
}

/** A number of a table row, which has the unit of the table's caption. */
function bare(value: string, end: number, unit: string | null): Measured | undefined {
  if (unit === null) return undefined;
  const round = lastDigit(value);
  const amount = quantity(value, unit);
  return { amount, end, step: scaleStep(value), roundStep: round, more: false, foreign: false };
}

function shift(step: string): string {
  return printNumber(times(quantity(step, null), "0.1"));
}

/** The place of the last digit as printed: "817.2" → "0.1". */
function scaleStep(value: string): string {
  const decimals = value.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
}

const PARTS: Readonly<Record<string, string>> = {
  [HUNDREDTH]: "1",
  [THOUSANDTH]: "0.1",
  [TEN_THOUSANDTH]: "0.01",
};

/** "三分之二", "百分之四十七点五", "百分之47". */
function fractionAt(
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
function tenthAt(text: string, at: number): Measured | undefined {
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

function closed(text: string, at: number, measured: Measured): Met {
  const stated = stateOf(text, at, measured);
  return { end: stated.end, stated };
}

/** Adds the words of comparison around a number. */
function stateOf(text: string, at: number, measured: Measured): Stated {
  const { amount, step, roundStep, foreign } = measured;
  const before = text.slice(Math.max(0, at - SIGN_REACH), at);
  const sign = signBefore(before);
  const tail = sign && sign.says !== "about" ? undefined : tailAfter(text, measured.end);
  const noun =
    dimensionOf(amount.unit) === "count" ? COUNTED_NOUN.exec(text.slice(measured.end)) : null;
  const end = measured.end + (tail?.word.length ?? noun?.[0].length ?? 0);
  const inner: Exactness = measured.more ? "more" : "exact";
  const start = at - (sign?.length ?? 0);
  return {
    start,
    end,
    numberStart: at,
    amount,
    says: sign?.says === "about" && tail ? tail.says : (sign?.says ?? tail?.says ?? inner),
    sign: sign ? before.slice(before.length - sign.length) : (tail?.word ?? ""),
    step,
    roundStep,
    foreign,
  };
}

/** The word of comparison at the end of a text. */
export function signAtEnd(
  text: string,
): { says: Exactness; word: string; length: number } | undefined {
  const found = signBefore(text);
  return found && { ...found, word: text.slice(text.length - found.length) };
}

/** The word of comparison that a text ends with, and how much of the text it takes. */
function signBefore(before: string): { says: Exactness; length: number } | undefined {
  const joint = BETWEEN_SIGN.exec(before)?.[0].length ?? 0;
  for (const cut of joint > 0 ? [0, joint] : [0]) {
    const head = before.slice(0, before.length - cut).replace(/ $/, "");
    const found = SIGNS.find(
      ({ word }) =>
        head.endsWith(word) && standsAlone(head, word) && (cut === 0 || word.length > 1),
    );
    if (found) return { says: found.says, length: before.length - head.length + found.word.length };
  }
  return undefined;
}

const LATIN_END = /[a-z]$/;

function standsAlone(head: string, word: string): boolean {
  if (LATIN_END.test(word)) return !/[a-z]/.test(head.charAt(head.length - word.length - 1));
  return word.length > 1 || !SIGN_IN_WORD.test(head);
}

function tailAfter(text: string, end: number): { says: Exactness; word: string } | undefined {
  const found = TAILS.find(({ word }) => text.startsWith(word, end));
  return found && !NO_TAIL.test(text.slice(end + found.word.length)) ? found : undefined;
}
