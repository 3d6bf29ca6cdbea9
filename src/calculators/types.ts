import type { Quantity } from "../kernel/quantity.js";

/**
 * The outcome of a calculation: the value, rounded as shown, and the formula over the operands as
 * printed ("1.50 ÷ 714.40 × 100"). A reader with a pocket calculator gets the same value.
 */
export interface Computation {
  readonly value: Quantity;
  readonly formula: string;
}
