import { perUnit } from "../../calculators/index.js";
import { foldLabel } from "../../kernel/fold.js";
import { SINGLE_UNIT } from "../../kernel/mask.data.js";
import {
  convert,
  divide,
  printNumber,
  type Quantity,
  quantity,
  round,
} from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { perIn } from "../../narrative/rates.js";
import { COUNT_UNITS, YEAR_MONTHS } from "../../narrative/words/rates.data.js";
import { comparisonOf } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { leafOf } from "../../questions/projects/match-target.js";
import {
  CAP_ASKED,
  PER_MONTH,
  WORKED_QUOTIENT,
} from "../../questions/projects/product-question.data.js";
import { pieceUnits, rateAsked } from "../../questions/projects/product-question.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { type Office, officeSets } from "../offices.js";
import { targetsOf, withTargets } from "../targets/targets-of.js";
import { type Share, standingOf, writePerPiece } from "../write/per-piece.js";
import { noteYears, writeStanding } from "../write/standing.js";
import { type Place, quantitiesOf } from "./product-sources.js";
import { amountIn, projectIn } from "./project-of.js";

const DECIMALS = 2;

interface Count {
  readonly number: string;
  readonly unit: string;
  readonly place: Place;
}

/**
 * Divides a project's money (or its cost target, where that is said) by the people or things its
 * targets or texts count, in every office asked. False where one of them gives no such number.
 */
export async function answerPerPiece(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const units = pieceUnits(u.text) ?? (intent.kind === "per_unit" ? intent.counted : []);
  if (intent.divisor || units.length === 0) return false;
  // A line item or measure named in full is no project described by its words.
  const other = intent.targets.some(
    ({ end, options }) => end > 0 && options.every(({ project }) => project === null),
  );
  if (other) return false;
  // A rate is quoted where the document sets one; only an average is worked out.
  if (rateAsked(u) && !WORKED_QUOTIENT.test(u.text)) return false;
  const results: Share[][] = [];
  for (const set of await officeSets(slots, sources)) {
    const shares: Share[] = [];
    for (const office of set) {
      const one = await shareIn(office, u, { intent, units, held: set.length > 1 }, sources);
      if (one) shares.push(one);
    }
    if (shares.length === set.length) results.push(shares);
  }
  const [only, ...others] = results;
  if (!only || others.length > 0) return false;
  for (const one of only) writePerPiece(draft.composer, one);
  const held = comparisonOf(u);
  const sides = only.map((one) => standingOf(draft.composer, one));
  if (held) writeStanding(draft.composer, sides, held);
  else noteYears(draft.composer, sides);
  draft.complete = true;
  return true;
}

interface Wanted {
  readonly intent: Intent;
  readonly units: readonly string[];
  /** Several offices are asked about. */
  readonly held: boolean;
}

async function shareIn(
  office: Office,
  u: Understanding,
  { intent, units, held }: Wanted,
  sources: Built,
): Promise<Share | undefined> {
  const project = await projectIn(office, u, intent, sources);
  // Offices are compared by the same quotient, though one of them sets a rate.
  const worked = held || WORKED_QUOTIENT.test(u.text);
  if (project === undefined || (!worked && setsRate(office, project))) return undefined;
  const amount = CAP_ASKED.test(u.text)
    ? capOf(office, project, u.text)
    : await amountIn(office, project);
  const count = await countOf(office, project, u.text, units, sources);
  if (!amount || amount.value === null || !count) return undefined;
  const money = quantity(amount.value, amount.unit);
  const wanted = intent.unit === null ? money : convert(money, intent.unit);
  const monthly = PER_MONTH.test(u.text);
  const quotient = quotientOf(wanted, count, monthly, intent.decimals ?? DECIMALS);
  const open = intent.unit === null && intent.decimals === null && wanted.unit !== SINGLE_UNIT;
  const small =
    open && quotient?.value.value.lessThan(1) === true
      ? quotientOf(convert(money, SINGLE_UNIT), count, monthly, DECIMALS)
      : undefined;
  return quotient && { office, project, amount, count, monthly, quotient, small };
}

/** Where the document sets an amount per head or thing, that is the answer, no quotient. */
function setsRate(office: Office, project: string): boolean {
  return targetsOf(office, withTargets({ ...office, project }).project).some(
    (figure) => dimensionOf(figure.unit) === "money" && perIn(leafOf(figure)).includes("person"),
  );
}

function quotientOf(money: Quantity, { number, unit }: Count, monthly: boolean, decimals: number) {
  const by = quantity(number, unit);
  const per = perUnit(money, by, decimals);
  if (!per || !monthly) return per;
  const each = divide(money, by, money.unit);
  const month = each && divide(each, quantity(YEAR_MONTHS, null), money.unit);
  return (
    month && {
      value: round(month, decimals),
      formula: `${printNumber(money)} ÷ ${number} ÷ ${YEAR_MONTHS}`,
    }
  );
}

/** The one target of a project that bounds money, by the words the question shares with it. */
function capOf(office: Office, project: string, text: string): Figure | undefined {
  const own = targetsOf(office, withTargets({ ...office, project }).project).filter(
    ({ unit, value }) => value !== null && dimensionOf(unit) === "money",
  );
  return nearest(own, leafOf, text);
}

async function countOf(
  office: Office,
  project: string,
  text: string,
  units: readonly string[],
  sources: Built,
): Promise<Count | undefined> {
  const named = withTargets({ ...office, project });
  const targets = targetsOf(office, named.project).filter(
    ({ unit, value }) => value !== null && units.includes(unit ?? ""),
  );
  const figure = nearest(targets, leafOf, text);
  if (figure?.value != null) {
    return { number: figure.value, unit: figure.unit ?? "", place: { figure } };
  }
  if (targets.length > 0) return undefined;
  const kind = COUNT_UNITS.find(({ words }) => units.some((unit) => words.test(unit)))?.of;
  const { counts } = await quantitiesOf({ ...office, project }, sources);
  const told = counts.filter(({ it }) => it.of === kind);
  const numbers = new Set(told.map(({ it }) => it.number));
  const [first] = told;
  return first && numbers.size === 1
    ? { number: first.it.number, unit: first.it.unit, place: first.place }
    : undefined;
}

/** The only one, or the one whose name the question repeats most. */
function nearest(
  figures: readonly Figure[],
  nameOf: (figure: Figure) => string,
  text: string,
): Figure | undefined {
  if (figures.length < 2) return figures[0];
  const said = new Set(bigrams(foldLabel(text)).keys());
  const scored = figures
    .map((figure) => ({
      figure,
      shared: [...bigrams(foldLabel(nameOf(figure))).keys()].filter((pair) => said.has(pair))
        .length,
    }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = scored;
  return first && first.shared > (second?.shared ?? 0) ? first.figure : undefined;
}
