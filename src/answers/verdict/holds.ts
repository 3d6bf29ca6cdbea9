import {
  compare,
  convert,
  equal,
  printNumber,
  type Quantity,
  quantity,
  round,
  satisfies,
  saysSame,
} from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { COUNTED_ALIKE } from "../../questions/claimed/claimed.data.js";
import type { Told } from "../../questions/claimed/told-amounts.js";

const TOLD_DIGITS = 3;
/** How far a roughly told amount may lie from the right one, as a part of it. */
const ROUGHLY = "0.05";
/** How much of itself a figure may lose by rounding. */
const COARSELY = "0.1";
/** Somewhat more than a fraction is less than a tenth more. */
const SOMEWHAT = "0.1";

/** Can a figure be what was told? Of one dimension, and things of one unit. */
export function comparable(figure: Quantity, { amount }: Told): boolean {
  if (amount.unit === null) return false;
  const wanted = dimensionOf(amount.unit);
  return (
    wanted !== null &&
    dimensionOf(figure.unit) === wanted &&
    (wanted !== "count" || counted(figure.unit) === counted(amount.unit))
  );
}

/** People, and things of no unit of their own, are counted in several words. */
function counted(unit: string | null): string | null {
  return unit === null ? null : (COUNTED_ALIKE[unit] ?? unit);
}

/** Is the figure what was told, as it was told? */
export function holds({ manner, amount }: Told, figure: Quantity): boolean {
  const one = { ...figure, unit: figure.unit };
  const told = inUnit(amount, one.unit);
  switch (manner) {
    case "about":
      return roundsTo(one, amount) || isNear(one, told);
    case "more":
      return isSomewhatMore(one, amount);
    case "=":
      return (
        satisfies(one, "=", told) ||
        (amount.unit === "%" && roundsTo(one, amount)) ||
        (one.unit !== amount.unit && isTold(amount) && saysSame(one, amount))
      );
    default:
      return satisfies(one, manner, told);
  }
}

/** A told whole number that the figure rounds to: right but for its decimals ("714万" of 714.40). */
export function isRounded({ manner, amount }: Told, figure: Quantity): boolean {
  return manner === "=" && isTold(amount) && sameAtScale(inOther(figure, amount), amount);
}

/** Counts never convert: two that count alike are taken as one unit. */
function inUnit(amount: Quantity, unit: string | null): Quantity {
  return dimensionOf(amount.unit) === "count" ? { ...amount, unit } : amount;
}

function inOther(figure: Quantity, amount: Quantity): Quantity {
  return dimensionOf(amount.unit) === "count"
    ? { ...figure, unit: amount.unit }
    : convert(figure, amount.unit);
}

/** Digits enough that a rounded number still names its amount ("1960 万" for 19604064 元). */
export function isTold({ value }: Quantity): boolean {
  return value.precision() >= TOLD_DIGITS;
}

/** Rounded as it is told, and not so coarsely that another amount is meant: 0.21% is no "0%". */
function roundsTo(figure: Quantity, amount: Quantity): boolean {
  const same = inOther(figure, amount);
  const gap = same.value.minus(amount.value).abs();
  return sameAtScale(figure, amount) && gap.lessThanOrEqualTo(same.value.abs().times(COARSELY));
}

function sameAtScale(figure: Quantity, amount: Quantity): boolean {
  return equal(round(inOther(figure, amount), amount.scale), amount);
}

function isNear(figure: Quantity, told: Quantity): boolean {
  const gap = figure.value.minus(convert(told, figure.unit).value).abs();
  return gap.lessThanOrEqualTo(figure.value.abs().times(ROUGHLY));
}

/** "90多万" lies under 100万, "六成多" under 七成: one more of the last place told that is not nil. */
function isSomewhatMore(figure: Quantity, amount: Quantity): boolean {
  const same = inOther(figure, amount);
  const place = lastPlace(printNumber(amount));
  const tenth = amount.value.times(SOMEWHAT);
  // A fraction ("三分之二多") has no last place worth the name.
  const step = amount.scale > 0 && tenth.greaterThan(place) ? tenth : place;
  const above = { ...amount, value: amount.value.plus(step) };
  return compare(same, amount) >= 0 && compare(same, above) < 0;
}

/** The size of the last place of a number that is not nil: 100 of 2800, 0.1 of 0.20. */
function lastPlace(number: string): Quantity["value"] {
  const [whole = "0", decimals = ""] = number.split(".");
  const kept = decimals.replace(/0+$/u, "");
  if (kept !== "") return quantity(`0.${"0".repeat(kept.length - 1)}1`, null).value;
  const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
  return quantity(`1${"0".repeat(Math.min(zeros, whole.length - 1))}`, null).value;
}
