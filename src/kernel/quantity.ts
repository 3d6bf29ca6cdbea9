import { Decimal } from "decimal.js";
import { BadQuantity, UnitMismatch } from "./errors.js";
import { unitOf } from "./units.js";

/** An exact number with its unit and the number of decimals it is printed with. */
export interface Quantity {
  readonly value: Decimal;
  readonly scale: number;
  readonly unit: string | null;
}

const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

/**
 * Makes a quantity from decimal text without separators ("714.40"), keeping the printed scale.
 * @throws BadQuantity when the text is not a plain decimal.
 */
export function quantity(text: string, unit: string | null): Quantity {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new BadQuantity(text);
  return { value: new Exact(text), scale: text.split(".")[1]?.length ?? 0, unit };
}

/** The number as decimal text at its scale: no separators, no exponent. */
export function printNumber(q: Quantity): string {
  return q.value.toFixed(q.scale, Decimal.ROUND_HALF_UP);
}

/** The same amount in another unit of the same dimension; exact, so the scale may grow. */
export function convert(q: Quantity, unit: string | null): Quantity {
  if (q.unit === unit) return q;
  const from = q.unit === null ? undefined : unitOf(q.unit);
  const to = unit === null ? undefined : unitOf(unit);
  if (!from || !to || from.dimension !== to.dimension || from.dimension === "count") {
    throw new UnitMismatch(q.unit, unit);
  }
  const value = q.value.times(from.factor).dividedBy(to.factor);
  return { value, scale: value.decimalPlaces(), unit: to.name };
}

/** Half-up rounding to `scale` decimals. */
export function round(q: Quantity, scale: number): Quantity {
  return { ...q, value: q.value.toDecimalPlaces(scale, Decimal.ROUND_HALF_UP), scale };
}

/** Sum in the unit of the first term; the scale is the largest of the terms'. */
export function add(terms: readonly Quantity[]): Quantity {
  const [first, ...rest] = terms;
  if (!first) throw new BadQuantity("");
  return rest.reduce((sum, term) => {
    const same = convert(term, sum.unit);
    return {
      value: sum.value.plus(same.value),
      scale: Math.max(sum.scale, same.scale),
      unit: sum.unit,
    };
  }, first);
}

/** `a − b` in the unit of `a`. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  const same = convert(b, a.unit);
  return { value: a.value.minus(same.value), scale: Math.max(a.scale, same.scale), unit: a.unit };
}

/** `a ÷ b`, unrounded, of whatever unit the caller says; undefined when `b` is zero. */
export function divide(a: Quantity, b: Quantity, unit: string | null): Quantity | undefined {
  if (b.value.isZero()) return undefined;
  const value = a.value.dividedBy(b.value);
  return { value, scale: value.decimalPlaces(), unit };
}

/** `q × n` for a plain factor such as "100"; exact. */
export function times(
  q: Quantity,
  factor: string | Decimal,
  unit: string | null = q.unit,
): Quantity {
  const value = q.value.times(factor);
  return { value, scale: value.decimalPlaces(), unit };
}

/** -1, 0 or 1 after conversion to one unit. */
export function compare(a: Quantity, b: Quantity): number {
  return a.value.comparedTo(convert(b, a.unit).value);
}

/** Does `amount` stand to `bound` as the sign says, after conversion to one unit? */
export function satisfies(
  amount: Quantity,
  sign: "=" | "≥" | "≤" | ">" | "<",
  bound: Quantity,
): boolean {
  const order = compare(amount, bound);
  switch (sign) {
    case "=":
      return order === 0;
    case "≥":
      return order >= 0;
    case "≤":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
  }
}

/** True when both are the same amount, whatever unit and scale they are printed in. */
export function equal(a: Quantity, b: Quantity): boolean {
  const [x, y] = [
    a.unit === null ? undefined : unitOf(a.unit),
    b.unit === null ? undefined : unitOf(b.unit),
  ];
  if (x?.name !== y?.name && (x?.dimension !== y?.dimension || x?.dimension === "count"))
    return false;
  return a.value.equals(x?.name === y?.name ? b.value : convert(b, a.unit).value);
}

/**
 * True when two prints say the same amount: equal, or the one in the larger unit is the other rounded
 * to its own digits ("31214205.80 元" and "3121.42 万元").
 */
export function saysSame(a: Quantity, b: Quantity): boolean {
  if (equal(a, b)) return true;
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  const [x, y] = [unitOf(a.unit), unitOf(b.unit)];
  if (x?.dimension !== y?.dimension || x?.dimension === "count") return false;
  const isRounded = (coarse: Quantity, fine: Quantity): boolean =>
    equal(round(convert(fine, coarse.unit), coarse.scale), coarse);
  const larger = convert(quantity("1", a.unit), b.unit).value.greaterThan(1);
  return larger ? isRounded(a, b) : isRounded(b, a);
}
