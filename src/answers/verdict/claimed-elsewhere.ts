import { equal, type Quantity, quantity, saysSame } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Selector, Step } from "../../model/plan.js";
import { asksVerdict } from "../../questions/claimed/asked.js";
import { type Told, toldAmounts } from "../../questions/claimed/told-amounts.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { AGREES, EITHER } from "../../questions/linking/words.data.js";
import type { Composer } from "../composer.js";
import type { Outcome } from "../run/outcome.js";
import { TEXTS } from "../texts.text.js";
import { nameOf, plainName } from "../write/names.js";
import { comparable, isTold } from "./holds.js";

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

function isSame(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a.unit) === dimensionOf(b.unit) && equal(a, b);
}

/** Amounts of money told in the question that are not what was answered. */
export function otherClaims(composer: Composer, u: Understanding): Told[] {
  if (!asksVerdict(u) && !EITHER.test(u.text)) return [];
  return toldAmounts(u).filter((told) => {
    const { manner, amount } = told;
    const figures = composer.partFigures
      .map(({ value, unit }) => quantity(value, unit))
      .filter((figure) => comparable(figure, told));
    const money = dimensionOf(amount.unit) === "money" && isTold(amount);
    const other = figures.length > 0 && !figures.some((figure) => saysSame(figure, amount));
    return manner === "=" && money && other;
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
