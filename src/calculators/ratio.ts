import { convert, divide, printNumber, type Quantity, round } from "../kernel/quantity.js";
import { TIMES } from "../kernel/units.data.js";
import type { Computation } from "./types.js";

/** How many times `b` the amount `a` is, half-up to two decimals; undefined when `b` is zero. */
export function ratio(a: Quantity, b: Quantity, decimals = 2): Computation | undefined {
  const same = convert(b, a.unit);
  const quotient = divide(a, same, TIMES);
  if (!quotient) return undefined;
  return { value: round(quotient, decimals), formula: `${printNumber(a)} ÷ ${printNumber(same)}` };
}
