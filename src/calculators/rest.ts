import { add, convert, printNumber, type Quantity, subtract } from "../kernel/quantity.js";
import type { Computation } from "./types.js";

/** `whole` less each of `parts`, in the unit of the whole; negative when they are larger together. */
export function rest(whole: Quantity, parts: readonly Quantity[]): Computation {
  const terms = parts.map((part) => convert(part, whole.unit));
  const formula = [whole, ...terms].map(printNumber).join(" − ");
  return { value: subtract(whole, add(terms)), formula };
}
