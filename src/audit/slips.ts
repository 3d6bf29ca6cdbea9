import { convert, type Quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";

/** Factors by which an amount is off when its unit was mistaken: 元, 千元, 万元, 百万元, 亿元. */
const UNIT_FACTORS = ["1000", "10000", "100000", "100000000"];

/** Are two amounts the same digits under another unit (714.40 元 for 714.40 万元)? */
export function isUnitSlip(a: Quantity, b: Quantity): boolean {
  if (a.value.isZero() || b.value.isZero()) return false;
  if (dimensionOf(a.unit) !== "money" || dimensionOf(b.unit) !== "money") return false;
  const ratio = a.value.dividedBy(convert(b, a.unit).value);
  return UNIT_FACTORS.some((factor) => ratio.equals(factor) || ratio.times(factor).equals(1));
}
