import {
  compare,
  convert,
  divide,
  printNumber,
  type Quantity,
  round,
  times,
} from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Computation } from "./types.js";

/** Part of a whole in %, half-up to two decimals; undefined when the whole is zero. */
export function share(part: Quantity, whole: Quantity, decimals = 2): Computation | undefined {
  const same = convert(whole, part.unit);
  const ratio = divide(part, same, null);
  if (!ratio) return undefined;
  return {
    value: round(times(ratio, "100", "%"), decimals),
    formula: `${printNumber(part)} ÷ ${printNumber(same)} × 100`,
  };
}

/** Can `part` be a part of `whole`? Vehicles are no part of an amount of money. */
export function isPart(part: Quantity, whole: Quantity): boolean {
  return dimensionOf(part.unit) === dimensionOf(whole.unit) && compare(part, whole) <= 0;
}
