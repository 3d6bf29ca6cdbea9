import { Decimal } from "decimal.js";
import {
  add,
  compare,
  convert,
  divide,
  printNumber,
  type Quantity,
  quantity,
  subtract,
  times,
} from "../kernel/quantity.js";
import { TIMES } from "../kernel/units.data.js";

/**
 * A value that is worked on further: not rounded, with the formula it came from. `binds` tells how
 * tightly the formula holds together: 1 for sums, 2 for products, 3 for a single number.
 */
export interface Term {
  readonly value: Quantity;
  readonly formula: string;
  readonly binds: 1 | 2 | 3;
}

const HUNDRED = "100";

/** A number as it stands in a formula. */
export function termOf(value: Quantity): Term {
  return { value, formula: printNumber(value), binds: 3 };
}

/** The same term in another unit of its kind; a single number is printed in it, a result multiplied. */
export function inUnit(term: Term, unit: string | null): Term {
  if (term.value.unit === unit) return term;
  const value = convert(term.value, unit);
  if (term.binds === 3) return termOf(value);
  const one = convert(quantity("1", term.value.unit), unit).value;
  const grows = one.greaterThanOrEqualTo(1);
  const factor = grows ? one : new Decimal(1).dividedBy(one);
  const sign = grows ? "×" : "÷";
  return {
    value,
    formula: `${held(term, 2)} ${sign} ${printNumber({ value: factor, scale: 0, unit: null })}`,
    binds: 2,
  };
}

function held({ formula, binds }: Term, least: 1 | 2 | 3): string {
  return binds < least ? `(${formula})` : formula;
}

function same(terms: readonly Term[]): Term[] {
  const unit = terms[0]?.value.unit ?? null;
  return terms.map((term) => inUnit(term, unit));
}

/** All terms added up. */
export function sumTerm(terms: readonly Term[]): Term {
  const all = same(terms);
  const formula = all.map(({ formula: one }) => one).join(" + ");
  return { value: add(all.map(({ value }) => value)), formula, binds: all.length > 1 ? 1 : 3 };
}

/** The mean of the terms; how many there are stands in the formula. */
export function meanTerm(terms: readonly Term[]): Term {
  const whole = sumTerm(terms);
  const count = quantity(`${terms.length}`, null);
  const value = divide(whole.value, count, whole.value.unit) ?? whole.value;
  return { value, formula: `${held(whole, 2)} ÷ ${terms.length}`, binds: 2 };
}

/** The first term less the others. */
export function lessTerm(terms: readonly Term[]): Term {
  const [first, ...rest] = same(terms);
  if (!first) return sumTerm(terms);
  const value = rest.reduce((left, one) => subtract(left, one.value), first.value);
  const formula = [first.formula, ...rest.map((one) => held(one, 2))].join(" − ");
  return { value, formula, binds: 1 };
}

/** The larger of two less the smaller. */
export function gapTerm(a: Term, b: Term): Term {
  const [x, y] = same([a, b]);
  if (!x || !y) return lessTerm([a, b]);
  return compare(x.value, y.value) >= 0 ? lessTerm([x, y]) : lessTerm([y, x]);
}

/** `a ÷ b` in `unit`, for amounts of one kind; undefined when `b` is zero. */
function quotient(a: Term, b: Term, unit: string | null): Term | undefined {
  const value = divide(a.value, b.value, unit);
  return value && { value, formula: `${held(a, 2)} ÷ ${held(b, 3)}`, binds: 2 };
}

/** How many times `b` the amount `a` is. */
export function timesTerm(a: Term, b: Term): Term | undefined {
  const [x, y] = same([a, b]);
  return x && y && quotient(x, y, TIMES);
}

/** An amount per counted thing. */
export function perTerm(amount: Term, by: Term): Term | undefined {
  return quotient(amount, by, amount.value.unit);
}

/** `a` in % of `b`. */
export function shareTerm(a: Term, b: Term): Term | undefined {
  const [x, y] = same([a, b]);
  const ratio = x && y && quotient(x, y, null);
  return (
    ratio && {
      value: times(ratio.value, HUNDRED, "%"),
      formula: `${ratio.formula} × ${HUNDRED}`,
      binds: 2,
    }
  );
}

/** By how many % `later` is above `earlier`; negative where it is below. */
export function rateTerm(later: Term, earlier: Term): Term | undefined {
  const [x, y] = same([later, earlier]);
  return x && y && shareTerm(lessTerm([x, y]), y);
}

/** The growth per year that leads from `first` to `last` in so many years, in %. */
export function yearlyTerm(first: Term, last: Term, years: number): Term | undefined {
  const [x, y] = same([first, last]);
  const ratio = x && y && quotient(y, x, null);
  if (!ratio || years < 1 || ratio.value.value.isNegative()) return undefined;
  if (years === 1) return rateTerm(last, first);
  const exact = ratio.value.value.pow(new (exactDecimal())(1).dividedBy(years));
  const value = exact.minus(1).times(HUNDRED);
  return {
    value: { value, scale: value.decimalPlaces(), unit: "%" },
    formula: `((${ratio.formula}) ^ (1 ÷ ${years}) − 1) × ${HUNDRED}`,
    binds: 2,
  };
}

function exactDecimal(): typeof Decimal {
  return Decimal.clone({ precision: 60 });
}

/** So many % of a term; `sign` adds them to it or takes them off. */
export function percentTerm(of: Term, percent: Term, sign: "of" | "plus" | "minus"): Term {
  const full = quantity(HUNDRED, null);
  const own = { ...percent.value, unit: null };
  const factor = sign === "of" ? own : sign === "plus" ? add([full, own]) : subtract(full, own);
  const value = times(of.value, factor.value.dividedBy(HUNDRED));
  const written =
    sign === "of"
      ? percent.formula
      : `(${HUNDRED} ${sign === "plus" ? "+" : "−"} ${percent.formula})`;
  return { value, formula: `${held(of, 2)} × ${written} ÷ ${HUNDRED}`, binds: 2 };
}

/** A term taken so many times. */
export function multipleTerm(of: Term, factor: Term): Term {
  const value = times(of.value, factor.value.value);
  return { value, formula: `${held(of, 2)} × ${factor.formula}`, binds: 2 };
}

/** How much of `part` there is for each `size` of `whole`, in `unit`. */
export function eachTerm(part: Term, whole: Term, size: Term): Term | undefined {
  const [x, y] = same([part, whole]);
  const ratio = x && y && quotient(x, y, null);
  return (
    ratio && {
      value: times(ratio.value, size.value.value, size.value.unit),
      formula: `${ratio.formula} × ${size.formula}`,
      binds: 2,
    }
  );
}
