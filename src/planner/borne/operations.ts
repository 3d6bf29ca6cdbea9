import type { Question } from "../../answers/question.js";
import type { Step } from "../../model/plan.js";
import { meant } from "../../questions/linking/types.js";
import { asks } from "../../questions/linking/understand.js";
import type { Spoken } from "../walk.js";
import { DONE_BY, NOT_OF_AMOUNTS, ON_SEVERAL, PLAIN, TELLING } from "./operations.data.js";

/** A shorter stretch that linking could not place asks for nothing. */
const LEAST = 2;
const HAN = /\p{Script=Han}/u;

/**
 * Does the question ask for what the steps do, and do they do all it asks? Where linking found no
 * operation at all, one may be done on several things named, which a stretch it could not place
 * then asks for; else only what needs none.
 */
export function bearsOperations(
  { u, intent }: Question,
  steps: readonly Step[],
  spoken: Spoken,
): boolean {
  if (asks(u, ...NOT_OF_AMOUNTS)) return false;
  const asked = [...new Set(meant(u.spans, "operation").map(({ operation }) => operation))];
  const telling = asked.filter((one) => TELLING.includes(one));
  const done = steps.flatMap(({ operation }) => DONE_BY[operation] ?? []);
  const isOpen = asked.length === 0 && isAsking(u) && spoken.selectors.length > 1;
  const isAsked = ({ operation }: Step): boolean =>
    PLAIN.includes(operation) ||
    operation === intent.kind ||
    (isOpen && ON_SEVERAL.includes(operation)) ||
    (DONE_BY[operation] ?? []).some((one) => asked.includes(one));
  return telling.every((one) => done.includes(one)) && steps.every(isAsked);
}

function isAsking({ gaps }: Question["u"]): boolean {
  return gaps.some(({ text }) => text.length >= LEAST && HAN.test(text));
}
