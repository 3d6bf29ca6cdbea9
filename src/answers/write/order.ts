import { difference } from "../../calculators/index.js";
import { equal, type Quantity } from "../../kernel/quantity.js";
import { POINTS } from "../../kernel/units.data.js";
import type { Composer } from "../composer.js";
import type { Outcome, Placed } from "../run/outcome.js";
import { type Segment, words } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { citesOf, inputsOf, workedOf, writeRatio, writeShareLine } from "./compare.js";
import { nameOf, plainName, subjectOf, subjectWith } from "./names.js";
import { working, writeValue } from "./value.js";

const PLAIN = { unit: null, decimals: null };

/** Things in order, the asked end first; of things picked by a condition, how many meet it. */
export function writeOrder(
  composer: Composer,
  { ranked, step, missing }: Extract<Outcome, { kind: "order" }>,
): void {
  const ordered = step.order === "smallest" ? [...ranked].reverse() : ranked;
  if (step.conditions.length > 0) writeMatching(composer, ranked);
  else if (ranked.length > 1) writeEnds(composer, ordered, step);
  for (const one of ordered) {
    writeValue(composer, one, PLAIN);
    if (one.share) writeShareLine(composer, one, one.share.whole, one.share.of);
  }
  const years = new Set(ranked.map(({ resolution: { selector } }) => selector.year));
  const issuers = new Set(ranked.map(({ resolution: { selector } }) => selector.issuer));
  if (years.size > 1 && issuers.size > 1) composer.note(TEXTS.yearsMixed);
  for (const selector of missing) {
    const like = ranked.find(({ resolution }) => resolution.selector.code === selector.code);
    const what = nameOf(composer, selector, like?.figures[0]);
    composer.note(TEXTS.missing, { subject: subjectWith(composer, selector, what) });
  }
}

function writeMatching(composer: Composer, ranked: readonly Placed[]): void {
  composer.line(ranked.length === 0 ? TEXTS.noneMeets : TEXTS.someMeet, {
    count: { kind: "count", text: `${ranked.length}`, of: ranked },
  });
}

function writeEnds(
  composer: Composer,
  ordered: readonly Placed[],
  { order, gap, ratio }: Extract<Outcome, { kind: "order" }>["step"],
): void {
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return;
  const smallest = order === "smallest";
  const level = ordered.filter((one) => isLevel(one, first));
  if (level.length === ordered.length) {
    composer.line(TEXTS.levelAll, { subject: namesOf(composer, level) });
    return;
  }
  composer.line(smallest ? TEXTS.smallestOf : TEXTS.largestOf, {
    subject: namesOf(composer, level),
  });
  if (order === "both" || gap)
    composer.line(smallest ? TEXTS.largestOf : TEXTS.smallestOf, {
      subject: namesOf(
        composer,
        ordered.filter((one) => isLevel(one, last)),
      ),
    });
  const [top, bottom] = smallest ? [last, first] : [first, last];
  if (gap) writeGap(composer, top, bottom);
  if (ratio) writeRatio(composer, top, bottom);
}

/** Is there nothing between them, in what they are ordered by? */
function isLevel(one: Placed, other: Placed): boolean {
  if (one.share && other.share) return equal(one.share.of.value, other.share.of.value);
  return one.amount !== null && other.amount !== null && equal(one.amount, other.amount);
}

/** Several that are level, one after the other. */
function namesOf(composer: Composer, level: readonly Placed[]): Segment[] {
  return level.flatMap((one, at) => [
    ...(at === 0 ? [] : [words(TEXTS.and[composer.language])]),
    ...subjectOf(composer, one),
  ]);
}

/** By how many percentage points one share is above another. */
function writePoints(composer: Composer, top: Placed, bottom: Placed): void {
  if (!top.share || !bottom.share) return;
  const from = [top, bottom].flatMap((one) =>
    one.share ? [workedOf(one.share.of, [one, one.share.whole])] : [],
  );
  const points = (value: Quantity): Quantity => ({ ...value, unit: POINTS });
  const gap = difference(points(top.share.of.value), points(bottom.share.of.value));
  const sides = [top, top.share.whole, bottom, bottom.share.whole];
  composer.line(TEXTS.pointsAbove, {
    left: subjectOf(composer, top),
    right: subjectOf(composer, bottom),
    ...working({ ...workedOf(gap, sides), from }),
    cites: citesOf(composer, sides),
  });
  composer.asked(plainName(top.resolution.selector, top.figures[0]), gap.value, {
    origin: "computed",
    formula: gap.formula,
    inputs: inputsOf(composer, sides),
  });
}

/** By how much one answered thing is above another. */
function writeGap(composer: Composer, top: Placed, bottom: Placed): void {
  if (top.share && bottom.share) {
    writePoints(composer, top, bottom);
    return;
  }
  if (!top.amount || !bottom.amount) return;
  const sides = [top, bottom];
  const gap = difference(top.amount, bottom.amount);
  composer.line(TEXTS.more, {
    left: subjectOf(composer, top),
    right: subjectOf(composer, bottom),
    ...working(workedOf(gap, sides)),
    cites: citesOf(composer, sides),
  });
  composer.asked(plainName(top.resolution.selector, top.figures[0]), gap.value, {
    origin: "computed",
    formula: gap.formula,
    inputs: inputsOf(composer, sides),
  });
}
