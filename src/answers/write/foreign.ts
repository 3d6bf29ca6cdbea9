import { divide, printNumber, quantity, round } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { IN_TEN_THOUSANDS } from "../../questions/intent/foreign.data.js";
import type { Foreign } from "../../questions/intent/foreign.js";
import type { Composer } from "../composer.js";
import type { Segment, Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { working } from "./value.js";

const DECIMALS = 2;

/**
 * The amount of an answer in another currency, at the rate the person gives. Documents print no rate:
 * where none is given that is said ahead of the amount in yuan.
 */
export function writeForeign(composer: Composer, { unit, rate }: Foreign): void {
  const first = composer.partLines.flat().find(isMoney);
  if (!first) return;
  const worked = rate === undefined ? undefined : exchanged(first, rate, unit);
  if (!worked || rate === undefined) {
    composer.lead(TEXTS.noExchangeRate);
    return;
  }
  composer.lead(TEXTS.exchanged, { ...working(worked), echo: { kind: "echo", text: rate } });
  composer.asked(unit, worked.value, { origin: "computed", formula: worked.formula, inputs: [] });
}

type Amount = Extract<Segment, { kind: "figure" | "computed" }>;

function isMoney(segment: Segment): segment is Amount {
  const unit =
    segment.kind === "figure"
      ? segment.figure.value === null
        ? null
        : segment.figure.unit
      : segment.kind === "computed"
        ? segment.worked.value.unit
        : null;
  return dimensionOf(unit) === "money";
}

/** Ten thousands of yuan by the rate give ten thousands of the currency. */
function exchanged(amount: Amount, rate: string, unit: string): Worked | undefined {
  const own =
    amount.kind === "figure"
      ? quantity(amount.figure.value ?? "0", amount.figure.unit)
      : amount.worked.value;
  if (own.unit !== IN_TEN_THOUSANDS) return undefined;
  const value = divide(own, quantity(rate, null), unit);
  if (!value) return undefined;
  return {
    value: round(value, DECIMALS),
    formula: `${printNumber(own)} ÷ ${rate}`,
    operands: amount.kind === "figure" ? [amount.figure] : [],
    from: amount.kind === "computed" ? [amount.worked] : [],
    given: [rate],
  };
}
