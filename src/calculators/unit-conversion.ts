import { Decimal } from "decimal.js";
import { convert, printNumber, type Quantity, quantity, round } from "../kernel/quantity.js";
import type { Computation } from "./types.js";

/**
 * The same amount in another unit, with the factor shown ("714.40 × 10000"). Exact unless
 * `decimals` asks for rounding; a longer exact result keeps its digits without trailing zeros.
 */
export function unitConversion(
  amount: Quantity,
  unit: string,
  decimals: number | null,
): Computation {
  const exact = convert(amount, unit);
  const one = convert(quantity("1", amount.unit), unit);
  const [sign, factor] = one.value.greaterThanOrEqualTo(1)
    ? ["×", one.value]
    : ["÷", new Decimal(1).dividedBy(one.value)];
  return {
    value: decimals === null ? exact : round(exact, decimals),
    formula: `${printNumber(amount)} ${sign} ${printNumber({ value: factor, scale: 0, unit: null })}`,
  };
}
