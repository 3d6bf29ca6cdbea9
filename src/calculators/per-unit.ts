import { divide, printNumber, type Quantity, round } from "../kernel/quantity.js";
import type { Computation } from "./types.js";

/** An amount per counted thing, half-up to two decimals; undefined when there are none. */
export function perUnit(amount: Quantity, by: Quantity, decimals = 2): Computation | undefined {
  const ratio = divide(amount, by, amount.unit);
  if (!ratio) return undefined;
  return {
    value: round(ratio, decimals),
    formula: `${printNumber(amount)} ÷ ${printNumber(by)}`,
  };
}
