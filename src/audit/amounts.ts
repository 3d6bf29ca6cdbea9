import {
  add,
  compare,
  convert,
  printNumber,
  type Quantity,
  quantity,
  subtract,
  times,
} from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Severity } from "../model/audit.js";
import type { Figure } from "../model/figure.js";
import { isBlank } from "../tables/amounts.js";

/** The quantity of a cell; "blank" for an empty one; undefined where it cannot be reckoned with. */
export function amountOf(figure: Figure): Quantity | "blank" | undefined {
  if (figure.certainty === "uncertain" || figure.comparator !== "=") return undefined;
  if (figure.value !== null) return quantity(figure.value, figure.unit);
  return isBlank(figure.raw) ? "blank" : undefined;
}

/** What is printed, without the blank ones; undefined when one of them cannot be reckoned with. */
export function amountsOf(figures: readonly Figure[]): Quantity[] | undefined {
  const amounts = figures.map(amountOf);
  if (amounts.includes(undefined)) return undefined;
  return amounts.filter((one) => one !== undefined && one !== "blank") as Quantity[];
}

/** A total against the sum of its parts. */
export interface SumCheck {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Null where the total is left empty. */
  readonly printed: Quantity | null;
  readonly sum: Quantity;
  /** Total less sum; null where the total is left empty. */
  readonly difference: Quantity | null;
  readonly verdict: "holds" | "rounding" | "differs" | "empty";
}

/**
 * Compares a total with the sum of its parts, exactly. Undefined where nothing can be said: an
 * operand is uncertain or in words, units do not meet, or nothing is printed.
 */
export function checkSum(total: Figure, parts: readonly Figure[]): SumCheck | undefined {
  const printed = amountOf(total);
  const amounts = amountsOf(parts);
  if (printed === undefined || amounts === undefined) return undefined;
  if (!sameDimension([total, ...parts])) return undefined;
  const unit = total.unit;
  const zero = quantity("0", unit);
  const sum = add([zero, ...amounts]);
  if (printed === "blank") {
    if (sum.value.isZero()) return undefined;
    return { total, parts, printed: null, sum, difference: null, verdict: "empty" };
  }
  if (amounts.length === 0) return undefined;
  const difference = subtract(printed, sum);
  const verdict = verdictOf(difference, [printed, ...amounts]);
  return { total, parts, printed, sum, difference, verdict };
}

/** Half a last digit of each printed amount, in the unit of the difference. */
function verdictOf(difference: Quantity, operands: readonly Quantity[]): SumCheck["verdict"] {
  if (difference.value.isZero()) return "holds";
  // Money is printed rounded; heads, cars and pieces are counted.
  if (dimensionOf(difference.unit) !== "money") return "differs";
  const slack = add(operands.map((one) => convert(halfDigit(one), difference.unit)));
  const off = { ...difference, value: difference.value.abs() };
  if (compare(off, slack) > 0) return "differs";
  // Across units the finer amount is rounded to the coarser print: that is no slip.
  return new Set(operands.map(({ unit }) => unit)).size > 1 ? "holds" : "rounding";
}

/** Half of the last digit a quantity is printed with. */
export function halfDigit(q: Quantity): Quantity {
  return times(quantity(`0.${"0".repeat(q.scale)}5`, q.unit), "1");
}

function sameDimension(figures: readonly Figure[]): boolean {
  return figures.every(
    (figure) => dimensionOf(figure.unit) === dimensionOf(figures[0]?.unit ?? null),
  );
}

/** The severity of a failed sum. */
export function severityOf({ verdict }: SumCheck): Severity {
  if (verdict === "rounding") return "rounding";
  return verdict === "empty" ? "notice" : "error";
}

/** "714.40 万元". */
export function show(q: Quantity): string {
  return `${printNumber(q)}${q.unit === null ? "" : q.unit === "%" ? "%" : ` ${q.unit}`}`;
}

/** A figure's amount as shown; an empty cell as "0". */
export function showFigure(figure: Figure): string {
  const amount = amountOf(figure);
  if (amount === undefined) return figure.raw;
  return amount === "blank" ? "0" : show(amount);
}

/** The amount of a difference without its sign. */
export function absolute(q: Quantity): Quantity {
  return { ...q, value: q.value.abs() };
}
