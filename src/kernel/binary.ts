import { Decimal } from "decimal.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
/** Spreadsheets keep 15 digits; what differs by less than this came from adding binary fractions. */
const NOISE = "1e-13";
const MOST_PLACES = 15;
/** Digits of a binary fraction that a spreadsheet takes as typed. */
const DIGITS = 15;

/**
 * The decimal a spreadsheet's binary number stands for: 0.1 + 0.2 is "0.3", and no digit of an
 * amount is dropped ("123456789.12").
 */
export function decimalOfBinary(value: number): string {
  const exact = new Exact(value);
  const noise = exact.abs().times(NOISE);
  for (let places = 0; places < MOST_PLACES; places++) {
    const rounded = exact.toDecimalPlaces(places);
    if (rounded.minus(exact).abs().lessThanOrEqualTo(noise)) return rounded.toFixed();
  }
  return exact.toDecimalPlaces(MOST_PLACES).toFixed();
}

/**
 * The binary number next to `value` rounded half up to `places` decimals as decimals are rounded:
 * 1.005 gives 1.01, although its binary fraction lies below the half.
 */
export function roundedBinary(value: number, places: number): number {
  return new Exact(value).toSignificantDigits(DIGITS).toDecimalPlaces(places).toNumber();
}
