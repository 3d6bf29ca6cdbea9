import { equal, type Quantity, quantity, round, satisfies, saysSame } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import { meant } from "../questions/types.js";
import { asks, type Understanding } from "../questions/understand.js";
import { APPROXIMATE } from "../questions/words.data.js";
import type { Composer } from "./composer.js";
import type { Segment } from "./segments.js";
import { TEXTS } from "./texts.text.js";

const TOLD_DIGITS = 3;

/** What the person claims about the answer: a number, alone or with a word of comparison. */
interface Claim {
  readonly sign: "=" | "≥" | "≤" | ">" | "<";
  readonly amount: Quantity;
  readonly text: string;
}

/** Puts yes or no in front of an answer to "…是 N 吧？"; silent when no number is claimed. */
export function writeVerdict(composer: Composer, u: Understanding): void {
  if (!asks(u, "verify")) return;
  const claim = claims(u).find(({ amount }) => figureFor(composer, amount) !== undefined);
  const figure = claim && figureFor(composer, claim.amount);
  if (!claim || !figure) return;
  const echo: Segment = { kind: "echo", text: claim.text };
  const loose = APPROXIMATE.some((word) => u.text.includes(word));
  const printed =
    claim.sign === "=" && composer.alsoPrinted.some((one) => isSame(one, claim.amount));
  const template = holds(claim, figure, loose)
    ? TEXTS.verdictYes
    : printed
      ? TEXTS.verdictPrinted
      : TEXTS.verdictNo;
  composer.lead(template, { echo });
}

function claims(u: Understanding): Claim[] {
  const bare = meant(u.spans, "quantity").map((one) => ({ ...one, sign: "=" as const }));
  return [...bare, ...meant(u.spans, "threshold")].map(({ value, unit, sign, span }) => ({
    sign,
    amount: quantity(value, unit),
    text: sign === "=" ? span.text.replace(/^\D+/u, "") : span.text,
  }));
}

/** The answered figure a claim is about: the first of its dimension. */
function figureFor(composer: Composer, amount: Quantity): Quantity | undefined {
  const wanted = dimensionOf(amount.unit);
  if (wanted === null) return undefined;
  const found = composer.partFigures.find(
    ({ unit }) => dimensionOf(unit) === wanted && (wanted !== "count" || unit === amount.unit),
  );
  return found && quantity(found.value, found.unit);
}

function holds({ sign, amount }: Claim, figure: Quantity, loose: boolean): boolean {
  return (
    satisfies(figure, sign, amount) ||
    (sign === "=" && (loose || amount.unit === "%") && sameAtScale(figure, amount)) ||
    (sign === "=" && figure.unit !== amount.unit && isTold(amount) && saysSame(figure, amount))
  );
}

/** Digits enough that a rounded number still names its amount ("1960 万" for 19604064 元). */
function isTold({ value }: Quantity): boolean {
  return value.precision() >= TOLD_DIGITS;
}

function isSame(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a.unit) === dimensionOf(b.unit) && equal(a, b);
}

/** 约: a figure told with fewer decimals is right when it rounds to what was told. */
function sameAtScale(figure: Quantity, amount: Quantity): boolean {
  return amount.unit === figure.unit && equal(round(figure, amount.scale), amount);
}
