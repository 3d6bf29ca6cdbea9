import { comparisonOf } from "../../questions/intent/comparison.js";
import type { Question } from "../question.js";
import type { Outcome } from "../run/outcome.js";
import { workedOf } from "../write/compare.js";
import { plainName, subjectOf } from "../write/names.js";
import { type Standing, writeStanding } from "../write/standing.js";

type Changed = Extract<Outcome, { kind: "change" }>;

/**
 * Holds how fast several offices rose (or fell) against each other; false unless that is asked and
 * all of them moved the same way.
 */
export function writeRatesHeld({ u, draft }: Question, outcomes: readonly Outcome[]): boolean {
  const asked = comparisonOf(u);
  const changes = outcomes.filter((one): one is Changed => one.kind === "change");
  const offices = new Set(changes.map(({ step }) => step.later.issuer));
  if (!asked || offices.size < 2 || changes.length !== outcomes.length) return false;
  if (offices.size !== changes.length) return false;
  const directions = new Set(changes.map(({ change }) => change?.direction));
  if (directions.size > 1 || !changes.every(({ change }) => change?.rate)) return false;
  const sides = changes.flatMap((one) => sideOf(draft.composer, one));
  writeStanding(draft.composer, sides, asked);
  return true;
}

function sideOf(
  composer: Question["draft"]["composer"],
  { later, earlier, change }: Changed,
): Standing[] {
  if (!later || !earlier || !change?.rate) return [];
  const worked = workedOf(change.rate, [later, earlier]);
  const { selector } = later.resolution;
  return [
    {
      subject: subjectOf(composer, later),
      name: plainName(selector, later.figures[0]),
      value: change.rate.value,
      year: selector.year,
      comparator: null,
      basis: { operands: worked.operands, from: [worked] },
    },
  ];
}
