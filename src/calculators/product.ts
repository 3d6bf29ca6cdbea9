import { Decimal } from "decimal.js";
import { convert, printNumber, type Quantity, quantity, round } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Computation } from "./types.js";

/**
 * An amount of money times plain counts ("200 × 270 × 12"), in `unit` (the amount's own when null),
 * half-up to `decimals` where that is asked. Undefined unless exactly one factor is money.
 */
export function product(
  factors: readonly Quantity[],
  unit: string | null,
  decimals: number | null,
): Computation | undefined {
  const money = factors.filter((factor) => dimensionOf(factor.unit) === "money");
  const [rate] = money;
  if (!rate || money.length !== 1 || factors.length < 2) return undefined;
  const value = factors.reduce((result, factor) => result.times(factor.value), new Decimal(1));
  const own: Quantity = { value, scale: value.decimalPlaces(), unit: rate.unit };
  const exact = convert(own, unit ?? rate.unit);
  const one = convert(quantity("1", rate.unit), unit ?? rate.unit).value;
  const step = one.equals(1)
    ? ""
    : one.lessThan(1)
      ? ` ÷ ${plain(new Decimal(1).dividedBy(one))}`
      : ` × ${plain(one)}`;
  return {
    value: decimals === null ? exact : round(exact, decimals),
    formula: `${factors.map(printNumber).join(" × ")}${step}`,
  };
}

function plain(factor: Decimal): string {
  return printNumber({ value: factor, scale: 0, unit: null });
}
