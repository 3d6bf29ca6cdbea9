import {
  compare,
  convert,
  divide,
  printNumber,
  type Quantity,
  round,
  times,
} from "../kernel/quantity.js";
import { difference } from "./difference.js";
import type { Computation } from "./types.js";

/** How an amount moved between two years: direction, size, and size in % of the earlier one. */
export interface Change {
  readonly direction: "up" | "down" | "same";
  /** Never negative. */
  readonly amount: Computation;
  /** Never negative, half-up; undefined when the earlier amount is zero. */
  readonly rate: Computation | undefined;
}

/** The change from `earlier` to `later`, in the unit of `later`. */
export function change(earlier: Quantity, later: Quantity, decimals = 2): Change {
  const base = convert(earlier, later.unit);
  const order = compare(later, base);
  const [large, small] = order >= 0 ? [later, base] : [base, later];
  const amount = difference(large, small);
  const ratio = divide(amount.value, base, null);
  return {
    direction: order > 0 ? "up" : order < 0 ? "down" : "same",
    amount,
    rate: ratio && {
      value: round(times(ratio, "100", "%"), decimals),
      formula: `(${printNumber(large)} − ${printNumber(small)}) ÷ ${printNumber(base)} × 100`,
    },
  };
}
