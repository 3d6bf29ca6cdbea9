import {
  equal,
  type Quantity,
  quantity,
  round,
  satisfies,
  saysSame,
} from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Selector, Step } from "../../model/plan.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { AGREES, APPROXIMATE, EITHER, MISPRINT } from "../../questions/linking/words.data.js";
import type { Composer } from "../composer.js";
import type { Outcome } from "../run/outcome.js";
import type { Segment } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { nameOf, plainName } from "../write/names.js";

const TOLD_DIGITS = 3;

/** What the person claims about the answer: a number, alone or with a word of comparison. */
interface Claim {
  readonly sign: "=" | "≥" | "≤" | ">" | "<";
  readonly amount: Quantity;
  readonly text: string;
}

/** Puts "the same" or "not the same" in front of two amounts held against each other. */
export function writeAgreement(
  composer: Composer,
  u: Understanding,
  outcomes: readonly Outcome[],
): void {
  const [only] = outcomes;
  if (outcomes.length !== 1 || only?.kind !== "difference" || !AGREES.test(u.text)) return;
  composer.lead(only.larger === "equal" ? TEXTS.agree : TEXTS.disagree);
}

/** Puts yes or no in front of an answer to "…是 N 吧？"; silent when no number is claimed. */
export function writeVerdict(composer: Composer, u: Understanding): void {
  // "是不是写错了" asks of the print, not whether the number is the printed one.
  if (!asks(u, "verify") || MISPRINT.test(u.text)) return;
  const about = claims(u).filter(({ amount }) => figuresFor(composer, amount).length > 0);
  const loose = APPROXIMATE.some((word) => u.text.includes(word));
  // Of several told numbers the first one that does not hold decides.
  const claim = about.find((one) => !isHeld(composer, one, loose)) ?? about[0];
  if (!claim) return;
  const echo: Segment = { kind: "echo", text: claim.text };
  const printed =
    claim.sign === "=" && composer.alsoPrinted.some((one) => isSame(one, claim.amount));
  const template = isHeld(composer, claim, loose)
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

/** The answered figures a claim can be about, in order: those of its dimension. */
function figuresFor(composer: Composer, amount: Quantity): Quantity[] {
  const wanted = dimensionOf(amount.unit);
  if (wanted === null) return [];
  return composer.partFigures
    .filter(
      ({ unit }) => dimensionOf(unit) === wanted && (wanted !== "count" || unit === amount.unit),
    )
    .map(({ value, unit }) => quantity(value, unit));
}

/** A told amount is any figure of the answer; one told with a comparison the first of its kind. */
function isHeld(composer: Composer, claim: Claim, loose: boolean): boolean {
  const figures = figuresFor(composer, claim.amount);
  return (claim.sign === "=" ? figures : figures.slice(0, 1)).some((figure) =>
    holds(claim, figure, loose),
  );
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

/** Amounts of money told in the question that are not what was answered. */
export function otherClaims(composer: Composer, u: Understanding): Claim[] {
  if (!asks(u, "verify") && !EITHER.test(u.text)) return [];
  return claims(u).filter(({ sign, amount }) => {
    const figures = figuresFor(composer, amount);
    const money = dimensionOf(amount.unit) === "money" && isTold(amount);
    const other = figures.length > 0 && !figures.some((figure) => saysSame(figure, amount));
    return sign === "=" && money && other;
  });
}

/** The selectors a step leans on, the first one first. */
export function selectorsOf(step: Step): readonly Selector[] {
  switch (step.operation) {
    case "lookup":
      return step.of;
    case "share":
      return [step.part];
    case "change":
      return [step.later];
    case "difference":
      return [step.left];
    default:
      return [];
  }
}

/** Says what of the office the document prints with just the told amount. */
export function writePrintedClaim(
  composer: Composer,
  loaded: readonly DocumentFigures[],
  { selector, amount, text }: { selector: Selector; amount: Quantity; text: string },
): void {
  const printed = loaded
    .flatMap(({ figures }) => figures)
    .find(
      ({ value, unit, year, key, certainty }) =>
        value !== null &&
        year === selector.year &&
        key?.aspect === "value" &&
        certainty === "certain" &&
        isSame(quantity(value, unit), amount),
    );
  if (!printed?.key) return;
  const { measure, code, project, indicator } = printed.key;
  const what = nameOf(composer, { ...selector, measure, code, project, indicator }, printed);
  composer.line(TEXTS.claimedElsewhere, {
    echo: { kind: "echo", text },
    value: composer.printed(printed),
    what,
    cites: composer.cite([printed]),
  });
  composer.asked(plainName({ ...selector, measure, code, project, indicator }, printed), amount, {
    origin: "printed",
    citation: composer.citationOf(printed),
  });
}
