import type { Computation } from "../../calculators/index.js";
import { printNumber } from "../../kernel/quantity.js";
import type { Composer } from "../composer.js";
import type { Answered, OfficeValue, OfficeWithout, Outcome } from "../run/outcome.js";
import { label, type Segment, words, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writePrintedRate } from "./change.js";
import { citesOf, inputsOf, workedOf, writePrintedShare, writeShareLine } from "./compare.js";
import { nameOf, plainName, subjectOf, subjectWith } from "./names.js";
import { working, writeValue } from "./value.js";

type Of = Extract<Outcome, { kind: "offices" }>;
const PLAIN = { unit: null, decimals: null };

/** Offices held against each other: who is ahead, which meet the condition, or the place of one. */
export function writeOffices(composer: Composer, outcome: Of): void {
  const { step, all, kept, without } = outcome;
  const ordered = step.order === "smallest" ? [...kept].reverse() : kept;
  if (step.place !== null) writePlaceOf(composer, outcome, step.place);
  else if (step.conditions.length > 0) writeKept(composer, kept);
  else if (step.order !== null && all.length > 1) writeAhead(composer, step, ordered);
  // Where none meets the condition, the values show it.
  for (const one of ordered.length > 0 ? ordered : all) writeOffice(composer, step, one);
  for (const one of without) writeWithout(composer, step, one);
  const years = new Set(all.map(({ of }) => of.resolution.selector.year));
  if (years.size > 1) composer.note(TEXTS.yearsMixed);
  if (new Set(all.map(({ of }) => of.resolution.measure)).size > 1)
    composer.note(TEXTS.scopesMixed);
}

function writeKept(composer: Composer, kept: readonly OfficeValue[]): void {
  composer.line(kept.length === 0 ? TEXTS.noOffice : TEXTS.officesMeet, {
    count: { kind: "count", text: `${kept.length}`, of: kept },
  });
}

function writeAhead(
  composer: Composer,
  { by, order }: Of["step"],
  ordered: readonly OfficeValue[],
): void {
  const [first] = ordered;
  if (!first) return;
  const level = ordered.filter((one) => one.measure.value.equals(first.measure.value));
  const moves = order === "smallest" ? TEXTS.fellMost : TEXTS.grewMost;
  const amounts = order === "smallest" ? TEXTS.smallestOf : TEXTS.largestOf;
  composer.line(by === "change" ? moves : amounts, { subject: namesOf(composer, level) });
}

function namesOf(composer: Composer, level: readonly OfficeValue[]): Segment[] {
  return level.flatMap(({ of }, at) => [
    ...(at === 0 ? [] : [words(TEXTS.and[composer.language])]),
    ...subjectOf(composer, of),
  ]);
}

/** In which place an office is, counted from the end asked; those level share a place. */
function writePlaceOf(composer: Composer, { step, all }: Of, office: string): void {
  const own = all.find(({ of }) => of.resolution.selector.issuer === office);
  if (!own) return;
  const down = step.order === "smallest";
  const before = all.filter(({ measure }) =>
    down ? measure.value.lessThan(own.measure.value) : measure.value.greaterThan(own.measure.value),
  );
  const upTo = [...before, own];
  composer.line(down ? TEXTS.officePlaceUp : TEXTS.officePlace, {
    subject: subjectOf(composer, own.of),
    count: { kind: "count", text: `${upTo.length}`, of: upTo },
    all: { kind: "count", text: `${all.length}`, of: all },
  });
}

function writeOffice(composer: Composer, step: Of["step"], one: OfficeValue): void {
  const { of, with: other, worked, change } = one;
  if (step.by === "amount" || !other || !worked) writeValue(composer, of, PLAIN);
  else if (step.by === "share") {
    writeValue(composer, of, PLAIN);
    writeShareLine(composer, of, other, worked);
    writePrintedShare(composer, one.printed, workedOf(worked, [of, other]));
  } else if (change) writeMoved(composer, of, other, one);
  else writeEach(composer, of, other, worked);
}

/** How one office's amount moved against the year before. */
function writeMoved(
  composer: Composer,
  of: Answered,
  other: Answered,
  { change, printed }: OfficeValue,
): void {
  if (!change?.rate) return;
  const sides = [of, other] as const;
  const rate = workedOf(change.rate, sides);
  const { value: percent, formula: how } = working(rate);
  composer.line(TEXTS[MOVED[change.direction]], {
    subject: subjectOf(composer, of),
    earlier: year(other.resolution.selector.year),
    ...working(workedOf(change.amount, sides)),
    rate: percent,
    how,
    cites: citesOf(composer, sides),
  });
  list(composer, sides, change.rate, {});
  list(composer, sides, change.amount, {});
  writePrintedRate(composer, printed, rate);
}

const MOVED = { up: "officeUp", down: "officeDown", same: "officeSame" } as const;

/** One office's amount for each thing counted. */
function writeEach(composer: Composer, of: Answered, other: Answered, worked: Computation): void {
  const sides = [of, other] as const;
  const unit = other.amount?.unit ?? "";
  composer.line(TEXTS.officeEach, {
    subject: subjectOf(composer, of),
    ...working(workedOf(worked, sides)),
    unit: label(unit),
    cites: citesOf(composer, sides),
  });
  list(composer, sides, worked, { per: unit });
}

/** Puts a result among the figures of the answer. */
function list(
  composer: Composer,
  sides: readonly [Answered, Answered],
  { value, formula }: Computation,
  per: { per?: string },
): void {
  const [{ resolution, figures }] = sides;
  composer.figures.push({
    label: plainName(resolution.selector, figures[0]),
    value: printNumber(value),
    unit: value.unit,
    ...per,
    origin: "computed",
    formula,
    inputs: inputsOf(composer, sides),
  });
}

/** An office without a value to compare, and why. */
function writeWithout(composer: Composer, step: Of["step"], one: OfficeWithout): void {
  const subject = one.of
    ? subjectOf(composer, one.of)
    : subjectWith(composer, one.selector, nameOf(composer, one.selector));
  const none = one.with?.figures[0];
  if (one.of && step.by === "each" && none) {
    composer.line(TEXTS.noneCounted, {
      subject,
      number: composer.printed(none),
      cites: composer.cite([none]),
    });
  } else if (one.of && step.by === "change") composer.line(TEXTS.noYearBefore, { subject });
  else composer.line(TEXTS.missing, { subject });
}
