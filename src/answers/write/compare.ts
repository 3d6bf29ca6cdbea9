import {
  type Computation,
  change,
  difference,
  isPart,
  perUnit,
  ratio,
  share,
  unitConversion,
} from "../../calculators/index.js";
import { SINGLE_UNIT, SPOKEN_UNIT } from "../../kernel/mask.data.js";
import type { Quantity } from "../../kernel/quantity.js";
import { compare, convert, equal, printNumber, quantity, round } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { MONTH_UNIT } from "../../questions/intent/intent.data.js";
import type { Composer } from "../composer.js";
import type { Answered, Outcome } from "../run/outcome.js";
import { label, type Segment, type Worked, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { measureName, plainName, subjectOf, whatOf } from "./names.js";
import { computed, working, writeValue } from "./value.js";

type Of<K extends Outcome["kind"]> = Extract<Outcome, { kind: K }>;
/** From so many yuan on an amount is spoken of in ten thousands. */
const LARGE = 10_000;
const PLAIN = { unit: null, decimals: null };

export function citesOf(composer: Composer, sides: readonly Answered[]): Segment[] {
  return composer.cite(sides.flatMap(({ figures, resolution }) => leads(figures, resolution)));
}

/** The figures a computation leans on: the first witness, or all rows of a line in parts. */
function leads(figures: readonly Figure[], resolution: Answered["resolution"]): readonly Figure[] {
  const parts = resolution.values[0]?.parts ?? [];
  return parts.length > 0 ? parts : figures.slice(0, 1);
}

export function inputsOf(composer: Composer, sides: readonly Answered[]): number[] {
  const figures = sides.flatMap(({ figures, resolution }) => leads(figures, resolution));
  return [...new Set(figures.map((figure) => composer.citationOf(figure)))];
}

/** A worked value over answered sides; a line in parts, or worked out itself, is an earlier result. */
export function workedOf(
  computation: { value: Quantity; formula: string },
  sides: readonly Answered[],
): Worked {
  return {
    ...computation,
    operands: sides.flatMap(({ figures }) => figures),
    from: sides.flatMap(earlier),
  };
}

function earlier({ amount, figures, resolution, worked }: Answered): Worked[] {
  if (worked) return [{ ...worked, operands: figures }];
  const parts = resolution.values[0]?.parts ?? [];
  if (!amount || parts.length === 0) return [];
  const formula = parts.map(({ value }) => value ?? "0").join(" + ");
  return [{ value: amount, formula, operands: parts }];
}

export function writeShare(composer: Composer, outcome: Of<"share">): void {
  const { part, whole, share, printed, step } = outcome;
  // The share has no unit; its amount is told in the one asked for.
  writeValue(composer, part, { unit: step.unit, decimals: null });
  const worked = workedOf(share, [part, whole]);
  writeShareLine(composer, part, whole, share);
  const wholeValue = whole.resolution.values[0];
  const wholeFigure = wholeValue?.figures[0];
  if (wholeValue && wholeFigure) {
    composer.asked(plainName(whole.resolution.selector, wholeFigure), wholeValue.value, {
      origin: "printed",
      citation: composer.citationOf(wholeFigure),
    });
  }
  writePrintedShare(composer, printed, worked);
}

/** The working of a share, which is what was asked for. */
export function writeShareLine(
  composer: Composer,
  part: Answered,
  whole: Answered,
  share: Computation,
): void {
  const sides = [part, whole];
  composer.line(TEXTS.share, {
    whole: whatOf(composer, whole),
    ...working(workedOf(share, sides)),
    cites: citesOf(composer, sides),
  });
  composer.headline({
    label: `${plainName(part.resolution.selector, part.figures[0])} / ${measureName(whole.resolution.measure)}`,
    value: printNumber(share.value),
    unit: "%",
    origin: "computed",
    formula: share.formula,
    inputs: inputsOf(composer, sides),
  });
}

/** The share the document prints itself, where it is another or a shorter one. */
export function writePrintedShare(
  composer: Composer,
  printed: readonly Figure[],
  worked: Worked,
): void {
  const figure = printed[0];
  if (!figure || figure.value === null) return;
  const stated = quantity(figure.value, "%");
  composer.alsoPrinted.push(stated);
  const same = equal(round(worked.value, Math.min(stated.scale, worked.value.scale)), stated);
  const slots = { printed: composer.printed(figure), cites: composer.cite([figure]) };
  if (same) {
    if (stated.scale < worked.value.scale) composer.note(TEXTS.printedAsWell, slots);
    return;
  }
  composer.note(TEXTS.sharePrinted, { ...slots, value: computed(worked) });
  composer.asked(`${figure.issuer} ${figure.year}`, stated, {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}

export function writeDifference(composer: Composer, outcome: Of<"difference">): void {
  const { left, right, larger, difference, step } = outcome;
  const sides = larger === "right" ? [right, left] : [left, right];
  const worked = workedOf(difference, sides);
  const template = larger === "left" ? TEXTS.more : larger === "right" ? TEXTS.less : TEXTS.equal;
  composer.line(template, {
    left: subjectOf(composer, left),
    right: subjectOf(composer, right),
    ...working(worked),
    cites: citesOf(composer, sides),
  });
  composer.asked(
    `${plainName(step.left, left.figures[0])} − ${plainName(step.right, right.figures[0])}`,
    difference.value,
    { origin: "computed", formula: difference.formula, inputs: inputsOf(composer, sides) },
  );
  writeInUnit(composer, worked, step);
  if (step.ratio) writeRatio(composer, left, right);
  if (step.rate) writeRate(composer, left, right);
  if (step.left.year !== step.right.year) {
    composer.line(TEXTS.yearsDiffer, { left: year(step.left.year), right: year(step.right.year) });
  }
  for (const side of [left, right]) writeValue(composer, side, PLAIN);
}

/** By how many percent of the second the first is above or below it. */
function writeRate(composer: Composer, first: Answered, second: Answered): void {
  const moved = first.amount && second.amount ? change(second.amount, first.amount) : undefined;
  if (!moved?.rate || moved.direction === "same") return;
  const sides = [first, second];
  const template = moved.direction === "up" ? TEXTS.rateAbove : TEXTS.rateBelow;
  composer.line(template, {
    right: subjectOf(composer, second),
    ...working(workedOf(moved.rate, sides)),
    cites: citesOf(composer, sides),
  });
  composer.asked(plainName(first.resolution.selector, first.figures[0]), moved.rate.value, {
    origin: "computed",
    formula: moved.rate.formula,
    inputs: inputsOf(composer, sides),
  });
}

/** How many times the second the first is. */
export function writeRatio(composer: Composer, first: Answered, second: Answered): void {
  const quotient = first.amount && second.amount ? ratio(first.amount, second.amount) : undefined;
  if (!quotient) return;
  const sides = [first, second];
  const worked = workedOf(quotient, sides);
  composer.line(TEXTS.ratio, {
    left: subjectOf(composer, first),
    right: subjectOf(composer, second),
    ...working(worked),
    cites: citesOf(composer, sides),
  });
  writePercentOf(composer, first, second);
  composer.asked(plainName(first.resolution.selector, first.figures[0]), quotient.value, {
    origin: "computed",
    formula: quotient.formula,
    inputs: inputsOf(composer, sides),
  });
}

/** The smaller of two told in percent of the other. */
function writePercentOf(composer: Composer, first: Answered, second: Answered): void {
  const fits = first.amount && second.amount && isPart(first.amount, second.amount);
  const percent = fits && first.amount && second.amount && share(first.amount, second.amount);
  if (!percent) return;
  const sides = [first, second];
  composer.line(TEXTS.percentOf, {
    ...working(workedOf(percent, sides)),
    cites: citesOf(composer, sides),
  });
  composer.asked(plainName(first.resolution.selector, first.figures[0]), percent.value, {
    origin: "computed",
    formula: percent.formula,
    inputs: inputsOf(composer, sides),
  });
}

/** A result in the unit asked for, where it came out in another one. */
function writeInUnit(
  composer: Composer,
  result: Worked,
  { unit, decimals }: { unit: string | null; decimals: number | null },
): void {
  const money = unit !== null && dimensionOf(unit) === "money";
  if (!money || unit === result.value.unit || dimensionOf(result.value.unit) !== "money") return;
  const converted = unitConversion(result.value, unit, decimals);
  const worked: Worked = { ...converted, operands: result.operands, from: [result] };
  const cites = composer.cite(result.operands.slice(0, 1));
  composer.line(TEXTS.inUnit, { ...working(worked), cites });
  composer.asked(unit, converted.value, {
    origin: "computed",
    formula: converted.formula,
    inputs: result.operands.map((figure) => composer.citationOf(figure)),
  });
}

/** A large amount in yuan told in ten thousands too, as people speak of money. */
export function writeInWan(composer: Composer, { amount, figures, worked }: Answered): void {
  const large = amount?.unit === SINGLE_UNIT && !amount.value.abs().lessThan(LARGE);
  if (!amount || !large || worked || dimensionOf(amount.unit) !== "money") return;
  const result: Worked = { value: amount, formula: printNumber(amount), operands: figures };
  writeInUnit(composer, result, { unit: SPOKEN_UNIT, decimals: 2 });
}

export function writeSum(composer: Composer, outcome: Of<"sum">): void {
  const worked = workedOf(outcome.sum, outcome.terms);
  composer.line(TEXTS.sum, { ...working(worked), cites: citesOf(composer, outcome.terms) });
  composer.asked(
    outcome.terms.map((term) => plainName(term.resolution.selector, term.figures[0])).join(" + "),
    outcome.sum.value,
    { origin: "computed", formula: outcome.sum.formula, inputs: inputsOf(composer, outcome.terms) },
  );
  writeInUnit(composer, worked, outcome.step);
  if (outcome.total) writeTotal(composer, outcome.total, worked);
  if (outcome.whole) writeShareOfSum(composer, outcome.whole, worked, outcome.terms);
  if (outcome.step.average) writeAverage(composer, worked, outcome.terms);
  for (const term of outcome.terms) writeValue(composer, term, PLAIN);
}

/** What is left of a whole, with its share where one is asked. */
export function writeRest(composer: Composer, outcome: Of<"rest">): void {
  const { whole, less, rest, shareOf, step } = outcome;
  const sides = [whole, ...less];
  const worked = workedOf(rest, sides);
  composer.line(TEXTS.restOf, {
    subject: subjectOf(composer, whole),
    ...working(worked),
    cites: citesOf(composer, sides),
  });
  composer.asked(plainName(step.whole, whole.figures[0]), rest.value, {
    origin: "computed",
    formula: rest.formula,
    inputs: inputsOf(composer, sides),
  });
  writeInUnit(composer, worked, step);
  if (shareOf) writeShareOfSum(composer, shareOf, worked, sides);
  for (const side of sides) writeValue(composer, side, PLAIN);
}

function writeShareOfSum(
  composer: Composer,
  whole: Answered,
  total: Worked,
  terms: readonly Answered[],
): void {
  const part =
    whole.amount && isPart(total.value, whole.amount)
      ? share(total.value, whole.amount)
      : undefined;
  if (!part) return;
  const worked: Worked = {
    ...part,
    operands: [...total.operands, ...whole.figures],
    from: [total],
  };
  composer.line(TEXTS.share, {
    whole: whatOf(composer, whole),
    ...working(worked),
    cites: citesOf(composer, [whole]),
  });
  composer.asked(measureName(whole.resolution.measure), part.value, {
    origin: "computed",
    formula: part.formula,
    inputs: inputsOf(composer, [...terms, whole]),
  });
}

function writeAverage(composer: Composer, total: Worked, terms: readonly Answered[]): void {
  const count = `${terms.length}`;
  const quotient = perUnit(total.value, quantity(count, null));
  if (!quotient) return;
  const worked: Worked = {
    value: quotient.value,
    formula: `(${total.formula}) ÷ ${count}`,
    operands: total.operands,
    ...(total.from ? { from: total.from } : {}),
    counted: terms.length,
  };
  composer.line(TEXTS.average, { ...working(worked), cites: citesOf(composer, terms) });
  composer.asked(TEXTS.averageLabel[composer.language], worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: inputsOf(composer, terms),
  });
}

/** Holds a sum against the total the document prints. */
function writeTotal(composer: Composer, total: Answered, sum: Worked): void {
  const figure = total.figures[0];
  if (!figure || !total.amount) return;
  const slots = { printed: composer.printed(figure), cites: composer.cite([figure]) };
  if (equal(total.amount, sum.value)) composer.line(TEXTS.partsAgree, slots);
  else {
    const order = compare(total.amount, sum.value);
    const [large, small] = order > 0 ? [total.amount, sum.value] : [sum.value, total.amount];
    const gap = difference(large, small);
    const worked: Worked = { ...gap, operands: [...sum.operands, figure], from: [sum] };
    const { value, formula } = working(worked);
    composer.asked(plainName(total.resolution.selector, figure), gap.value, {
      origin: "computed",
      formula: gap.formula,
      inputs: [composer.citationOf(figure)],
    });
    composer.line(TEXTS.partsDiffer, { ...slots, value: computed(sum), gap: value, formula });
  }
  composer.asked(plainName(total.resolution.selector, figure), total.amount, {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}

export function writePerUnit(composer: Composer, outcome: Of<"per_unit">): void {
  const { of, by, divisor, quotient, step } = outcome;
  const unit = divisor.unit ?? "";
  const sides = by ? [of, by] : [of];
  const monthly = "given" in step.by && step.by.unit === MONTH_UNIT;
  const given = by || monthly ? [] : [printNumber(divisor)];
  const worked: Worked = { ...workedOf(quotient, sides), given };
  const template = by ? TEXTS.perUnit : monthly ? TEXTS.perMonth : TEXTS.perGiven;
  composer.line(template, {
    unit: label(unit),
    ...working(worked),
    given: { kind: "echo", text: printNumber(divisor) },
    cites: citesOf(composer, sides),
  });
  composer.figures.push({
    label: plainName(of.resolution.selector, of.figures[0]),
    value: printNumber(quotient.value),
    unit: quotient.value.unit,
    per: unit,
    origin: "computed",
    formula: quotient.formula,
    inputs: inputsOf(composer, sides),
  });
  writeSmall(composer, outcome, sides, given);
  for (const side of sides) writeValue(composer, side, PLAIN);
}

/** An amount per thing of less than one unit is told to the cent in yuan too. */
function writeSmall(
  composer: Composer,
  { of, divisor, quotient, step }: Of<"per_unit">,
  sides: readonly Answered[],
  given: readonly string[],
): void {
  const { value, unit } = quotient.value;
  const small = !value.isZero() && value.lessThan(1);
  if (!of.amount || !small || unit === SINGLE_UNIT || step.unit !== null || step.decimals !== null)
    return;
  const exact = perUnit(convert(of.amount, SINGLE_UNIT), divisor);
  if (!exact) return;
  const worked: Worked = { ...workedOf(exact, sides), given };
  composer.line(TEXTS.perSmall, { ...working(worked), cites: citesOf(composer, sides) });
  composer.asked(plainName(of.resolution.selector, of.figures[0]), exact.value, {
    origin: "computed",
    formula: exact.formula,
    inputs: inputsOf(composer, sides),
  });
}
