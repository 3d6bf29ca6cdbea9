import { sum } from "../../calculators/index.js";
import type { Question } from "../question.js";
import type { Outcome } from "../run/outcome.js";
import { TEXTS } from "../texts.text.js";
import { citesOf, inputsOf, workedOf } from "../write/compare.js";
import { working } from "../write/value.js";

/** "一分不差的有几个？合计多少": what the picked members come to in the year asked; false unless that is asked. */
export function writeMovesSum({ intent, draft }: Question, outcomes: readonly Outcome[]): boolean {
  const [only, ...others] = outcomes;
  if (only?.kind !== "moves" || others.length > 0 || !intent.summed) return false;
  const sides = only.picked.map(({ later }) => later);
  const amounts = sides.flatMap(({ amount }) => amount ?? []);
  if (amounts.length < 2 || amounts.length !== sides.length) return false;
  const { composer } = draft;
  const worked = workedOf(sum(amounts), sides);
  composer.line(TEXTS.sum, { ...working(worked), cites: citesOf(composer, sides) });
  composer.asked(TEXTS.sumLabel[composer.language], worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: inputsOf(composer, sides),
  });
  return true;
}
