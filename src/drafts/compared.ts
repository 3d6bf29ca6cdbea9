import { show } from "../answers/seal.js";
import type { Segment } from "../answers/segments.js";
import { difference, share, sum } from "../calculators/index.js";
import { equal, type Quantity, quantity } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import { type Amount, type Asked, amountOf, type Earlier, earlierOf } from "./facts.js";
import { type Reason, reasonOf, reasonSlot, statedChanges, statedRate } from "./reasons.js";
import { type Moved, movedSlots } from "./slots.js";
import { CHANGES } from "./texts.text.js";
import type { Piece } from "./types.js";
import type { Writer } from "./writer.js";

/** How an amount stands to last year's: what goes into the sentence, and the sentence of its reason. */
export interface Compared {
  /** "减少 151.61 万元，下降 17.51%", "保持一致", or a blank. */
  readonly change: readonly Piece[];
  readonly direction: "up" | "down" | "same" | "unknown";
  /** "主要原因是：…。"; empty where there is nothing to explain. */
  readonly because: readonly Piece[];
}

/**
 * Compares an amount with last year's. Last year's own document comes first, then a column of this
 * year's tables, then what this year's prose states; with none of them a person has to tell.
 */
export function compared(w: Writer, asked: Asked, name: string, own?: Amount): Compared {
  const { facts } = w;
  const later = own ?? amountOf(facts, asked);
  const stated = statedChanges(facts, asked);
  const earlier: Earlier =
    later && !later.value.value.isNegative() ? earlierOf(facts, asked) : { kind: "none" };
  if (later && earlier.kind === "amount") {
    const moved = movedSlots(earlier.amount, later);
    const told = stated.filter((figure) => agrees(figure, moved));
    return written(w, moved, name, reasonOf(facts, told));
  }
  const [first] = stated;
  if (first && earlier.kind === "none") {
    return written(w, statedMove(w, first, later), name, reasonOf(facts, stated));
  }
  const what = earlier.kind === "conflict" ? CHANGES.conflict : CHANGES.unknown;
  const told = earlier.kind === "conflict" ? earlier.figures : [];
  const gap = w.gap(what.replace("{name}", name).replace("{base}", `${facts.baseYear}`), told);
  return { change: [gap], direction: "unknown", because: [] };
}

function written(w: Writer, moved: Moved, name: string, reason: Reason | undefined): Compared {
  const { direction } = moved;
  const change = changeText(w, moved);
  if (direction === "same") return { change, direction, because: [] };
  const because = reason
    ? w.say(reason.passage.restated ? CHANGES.retold : CHANGES.because, {
        reason: reasonSlot(reason),
      })
    : w.say(CHANGES.missing, {
        reason: w.gap(CHANGES.reason[direction].replace("{name}", name)),
      });
  return { change, direction, because };
}

/** "减少 151.61 万元，下降 17.51%": how an amount moved, without the reason. */
export function changeText(w: Writer, { direction, amount, rate }: Moved): Piece[] {
  if (direction === "same") return w.say(CHANGES.same, { basis: basesOf(amount) });
  return rate
    ? w.say(CHANGES[direction], { amount, rate })
    : w.say(CHANGES.withoutRate[direction], { amount });
}

/** What shows that nothing changed, for a sentence without a number. */
function basesOf(amount: Segment): Piece[] {
  const figures =
    amount.kind === "cell"
      ? [amount.figure]
      : amount.kind === "computed"
        ? amount.worked.operands
        : [];
  return figures.map((figure) => ({ kind: "basis", of: figure }));
}

function agrees(figure: Figure, { amount }: Moved): boolean {
  if (figure.value === null || amount.kind !== "computed") return false;
  const told = quantity(figure.value.replace("-", ""), figure.unit);
  const same = (value: Quantity): boolean => value.unit === told.unit && equal(value, told);
  return same(amount.worked.value) || (amount.worked.from ?? []).some(({ value }) => same(value));
}

/** A change as the prose states it; its rate is worked out anew where this year's amount is known. */
function statedMove(w: Writer, figure: Figure, later: Amount | undefined): Moved {
  const value = figure.value ?? "0";
  const size = quantity(value.replace("-", ""), figure.unit);
  const amount: Segment = { kind: "cell", text: figure.raw, figure };
  if (size.value.isZero()) return { direction: "same", amount, rate: undefined };
  const direction = value.startsWith("-") ? "down" : "up";
  const printed = statedRate(w.facts, figure);
  const told: Segment | undefined = printed && { kind: "cell", text: printed.raw, figure: printed };
  return {
    direction,
    amount,
    rate: later ? (rateOf(figure, size, direction, later) ?? told) : told,
  };
}

function rateOf(
  figure: Figure,
  size: Quantity,
  direction: "up" | "down",
  later: Amount,
): Segment | undefined {
  const [cell] = later.figures;
  if (!cell || later.blank || later.parts.length > 1) return undefined;
  const base = {
    ...(direction === "down" ? sum([later.value, size]) : difference(later.value, size)),
    operands: [cell, figure],
  };
  const rate = share(size, base.value);
  if (!rate) return undefined;
  const worked = { ...rate, operands: [figure, cell], from: [base] };
  return { kind: "computed", text: show(worked.value), worked };
}
