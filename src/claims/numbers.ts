import { plainDecimal } from "../kernel/printed.js";
import { type Quantity, quantity } from "../kernel/quantity.js";
import { RANGE_SIGNS } from "../kernel/units.data.js";
import { dimensionOf } from "../kernel/units.js";
import { fractionAt, tenthAt } from "./fractions.js";
import {
  ARABIC,
  bare,
  lastDigit,
  type Measured,
  measure,
  spelledDecimal,
  WORDED,
} from "./measure.js";
import {
  COUNTED_BEFORE,
  COUNTED_BOUND,
  COUNTED_NOUN,
  type Exactness,
  LOOSE_UNITS,
  NUMBER_START,
  ONE_MORE,
} from "./numbers.data.js";
import { SIGN_REACH, signBefore, tailAfter } from "./signs.js";
import { wordedShares } from "./worded.js";

type Cell = { readonly unit: string; readonly from: number };

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

/**
 * Every number the text claims something with, in order. In a cell of a table, which starts at `from`,
 * a bare number has the unit of its column.
 */
export function findStated(text: string, cell: Cell | null = null): Stated[] {
  const found: Stated[] = [...wordedShares(text)];
  let at = 0;
  while (at < text.length) {
    const inside = found.find(({ start, end }) => at >= start && at < end);
    if (inside) {
      at = inside.end;
      continue;
    }
    const one = NUMBER_START.test(text.charAt(at))
      ? numberAt(text, at, cell && at >= cell.from ? cell.unit : null)
      : undefined;
    if (one === undefined) at += 1;
    else {
      if (one.stated) found.push(one.stated);
      at = Math.max(one.end, at + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
    if (COUNTED_BOUND.test(text.slice(end))) return true;
    return (
      COUNTED_BEFORE.test(before) &&
      (value !== "1" || ONE_MORE.test(before) || COUNTED_NOUN.test(text.slice(end)))
    );
  }
  return true;
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
