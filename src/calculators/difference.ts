import { convert, printNumber, type Quantity, subtract } from "../kernel/quantity.js";
import type { Computation } from "./types.js";

/** `a − b` in the unit of `a`; negative when `b` is larger. */
export function difference(a: Quantity, b: Quantity): Computation {
  return {
    value: subtract(a, b),
    formula: `${printNumber(a)} − ${printNumber(convert(b, a.unit))}`,
  };
}
