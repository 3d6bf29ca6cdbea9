import { show } from "../answers/seal.js";
import type { Segment, Worked } from "../answers/segments.js";
import { change, share, sum, unitConversion } from "../calculators/index.js";
import { type Quantity, quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Amount } from "./facts.js";
import { DRAFT_DECIMALS, DRAFT_UNIT } from "./words.data.js";

/** An amount as a slot of the text: its cell, or what was worked out of several. */
export function slotOf(amount: Amount): Segment {
  const worked = workedOf(amount);
  if (worked) return inDraftUnit(worked);
  const [figure] = amount.figures;
  if (!figure) throw new TypeError("an amount without a cell");
  if (!isConverted(amount.value.unit)) {
    return { kind: "figure", text: show(amount.value), figure };
  }
  const converted = unitConversion(amount.value, DRAFT_UNIT, DRAFT_DECIMALS);
  return computed({ ...converted, operands: [figure] });
}

/** Explanations are written in one unit, whatever the tables count in. */
function isConverted(unit: string | null): boolean {
  return dimensionOf(unit) === "money" && unit !== DRAFT_UNIT;
}

/** An amount as the text shows it, for the length of a bar. */
export function shownValue(amount: Amount): Quantity {
  if (!isConverted(amount.value.unit)) return amount.value;
  return unitConversion(amount.value, DRAFT_UNIT, DRAFT_DECIMALS).value;
}

function inDraftUnit(worked: Worked): Segment {
  if (!isConverted(worked.value.unit)) return computed(worked);
  const converted = unitConversion(worked.value, DRAFT_UNIT, DRAFT_DECIMALS);
  return computed({ ...converted, operands: worked.operands, from: [worked] });
}

function computed(worked: Worked): Segment {
  return { kind: "computed", text: show(worked.value), worked };
}

/** How an amount was worked out; undefined for one that a cell prints. */
function workedOf({ value, figures, parts, blank }: Amount): Worked | undefined {
  if (blank) return { value, formula: "0", operands: figures };
  if (parts.length < 2) return undefined;
  const terms = parts.flatMap((part) =>
    part.value === null ? [] : [quantity(part.value, part.unit)],
  );
  return { value, formula: sum(terms).formula, operands: parts };
}

function leaning(...amounts: readonly Amount[]): Pick<Worked, "operands" | "from"> {
  return {
    operands: amounts.flatMap(({ figures, parts }) =>
      parts.length > 0 ? parts : figures.slice(0, 1),
    ),
    from: amounts.flatMap((amount) => workedOf(amount) ?? []),
  };
}

/** "37.38%", worked out anew; undefined of a whole that is nothing. */
export function shareSlot(part: Amount, whole: Amount): Segment | undefined {
  if (part.value.value.isNegative() || whole.value.value.isNegative()) return undefined;
  const worked = share(part.value, whole.value);
  return worked && computed({ ...worked, ...leaning(part, whole) });
}

/** How an amount moved: direction, by how much, and by how many per cent. */
export interface Moved {
  readonly direction: "up" | "down" | "same";
  readonly amount: Segment;
  readonly rate: Segment | undefined;
}

export function movedSlots(earlier: Amount, later: Amount): Moved {
  const { direction, amount, rate } = change(earlier.value, later.value);
  const own = leaning(earlier, later);
  return {
    direction,
    amount: inDraftUnit({ ...amount, ...own }),
    rate: rate && computed({ ...rate, ...own }),
  };
}
