import { add, compare, divide, type Quantity, round, subtract, times } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import { absolute, amountOf, halfDigit, show } from "./amounts.js";
import { MESSAGES } from "./messages.text.js";
import { placeOf, say } from "./say.js";
import type { Finding, Said } from "./types.js";

/** `part ÷ whole` in per cent, exact. */
export function percent(part: Quantity, whole: Quantity): Quantity | undefined {
  const share = divide(part, whole, "%");
  return share && times(share, "100");
}

/**
 * A printed percentage against the amounts it is of. It holds when the true value rounds to it; it is
 * a rounding slip when the amounts, themselves rounded, leave it possible or it misses by one last digit.
 */
export function percentFinding(
  printed: Figure,
  operands: readonly [part: Figure, whole: Figure],
  exact: { readonly value: Quantity; readonly low: Quantity; readonly high: Quantity },
  words: { readonly formula: string; readonly fails: Said },
): Finding | undefined {
  const stated = amountOf(printed);
  if (stated === undefined || stated === "blank") return undefined;
  const off = subtract(stated, round(exact.value, stated.scale));
  const holds = off.value.isZero();
  const slots = {
    place: placeOf(printed),
    found: show(stated),
    expected: show(round(exact.value, Math.max(stated.scale, 2))),
    formula: words.formula,
    difference: show(absolute(off)),
  };
  return {
    outcome: holds ? "pass" : "fail",
    severity: holds || !isRounding(stated, exact, off) ? "error" : "rounding",
    table: printed.table,
    expected: show(round(exact.value, stated.scale)),
    found: show(stated),
    difference: holds ? null : show(off),
    message: say(holds ? MESSAGES.percentHolds : words.fails, slots),
    figures: [printed, ...operands],
  };
}

function isRounding(
  stated: Quantity,
  { low, high }: { readonly low: Quantity; readonly high: Quantity },
  off: Quantity,
): boolean {
  const half = halfDigit(stated);
  const possible =
    compare(low, add([stated, half])) <= 0 && compare(high, subtract(stated, half)) >= 0;
  return possible || compare(absolute(off), times(half, "2")) <= 0;
}

/** The least and the most an amount can be before it was rounded to its print. */
export function bounds(q: Quantity): readonly [Quantity, Quantity] {
  const half = halfDigit(q);
  return [subtract(q, half), add([q, half])];
}
