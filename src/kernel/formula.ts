import { Decimal } from "decimal.js";

const TOKEN = /\d+(?:\.\d+)?|[()+\u2212×÷^]/gu;

/**
 * The exact value of a formula as answers print it: decimals, + − × ÷ ^ and brackets
 * ("(245.23 − 267.06) ÷ 245.23 × 100"). Undefined for text that is no such formula.
 */
export function evaluate(formula: string): Decimal | undefined {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join("") !== formula.replace(/\s+/g, "") || tokens.length === 0) return undefined;
  const Exact = Decimal.clone({ precision: 60 });
  let at = 0;
  const primary = (): Decimal | undefined => {
    const token = tokens[at++];
    if (token === "(") {
      const inner = sum();
      return tokens[at++] === ")" ? inner : undefined;
    }
    return token !== undefined && /^\d/.test(token) ? new Exact(token) : undefined;
  };
  const power = (): Decimal | undefined => {
    const base = primary();
    if (tokens[at] !== "^") return base;
    at++;
    const exponent = primary();
    return base && exponent && !base.isNegative() ? base.pow(exponent) : undefined;
  };
  const product = (): Decimal | undefined => {
    let left = power();
    while (left && (tokens[at] === "×" || tokens[at] === "÷")) {
      const times = tokens[at++] === "×";
      const right = power();
      if (!right || (!times && right.isZero())) return undefined;
      left = times ? left.times(right) : left.dividedBy(right);
    }
    return left;
  };
  const sum = (): Decimal | undefined => {
    let left = product();
    while (left && (tokens[at] === "+" || tokens[at] === "−")) {
      const plus = tokens[at++] === "+";
      const right = product();
      if (!right) return undefined;
      left = plus ? left.plus(right) : left.minus(right);
    }
    return left;
  };
  const value = sum();
  return at === tokens.length ? value : undefined;
}

/** A number that stands in a formula, as printed there. */
export interface Operand {
  readonly number: string;
  /** Multiplies or divides what stands before it; it adds nothing of its own. */
  readonly factor: boolean;
}

/** The numbers that stand in a formula, in order. */
export function operandsOf(formula: string): Operand[] {
  return [...formula.matchAll(/([×÷]?)\s*(\d+(?:\.\d+)?)/gu)].map(([, sign = "", number = ""]) => ({
    number,
    factor: sign !== "",
  }));
}
