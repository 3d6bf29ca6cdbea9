import type { Question } from "../../answers/question.js";
import type { Step } from "../../model/plan.js";
import { meant } from "../../questions/linking/types.js";
import { asks } from "../../questions/linking/understand.js";
import { DONE_BY, NOT_OF_AMOUNTS, PLAIN, TELLING } from "./operations.data.js";

/**
 * Does the question ask for what the steps do, and do they do all it asks? Where linking found no
 * operation at all, only what needs none may be done.
 */
export function bearsOperations({ u, intent }: Question, steps: readonly Step[]): boolean {
  if (asks(u, ...NOT_OF_AMOUNTS)) return false;
  const asked = [...new Set(meant(u.spans, "operation").map(({ operation }) => operation))];
  const telling = asked.filter((one) => TELLING.includes(one));
  const done = steps.flatMap(({ operation }) => DONE_BY[operation] ?? []);
  const isAsked = ({ operation }: Step): boolean =>
    PLAIN.includes(operation) ||
    operation === intent.kind ||
    (DONE_BY[operation] ?? []).some((one) => asked.includes(one));
  return telling.every((one) => done.includes(one)) && steps.every(isAsked);
}
