import { add, convert, printNumber, type Quantity } from "../kernel/quantity.js";
import type { Computation } from "./types.js";

/** Sum of the terms in the unit of the first one. At least one term. */
export function sum(terms: readonly Quantity[]): Computation {
  const unit = terms[0]?.unit ?? null;
  return {
    value: add(terms),
    formula: terms.map((term) => printNumber(convert(term, unit))).join(" + "),
  };
}
