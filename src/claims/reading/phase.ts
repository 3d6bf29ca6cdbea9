import { PHASE_WORDS } from "../../questions/linking/phases.data.js";
import type { Place } from "../places.js";
import type { Thing } from "../sentence-reading.js";
import { CLOSED } from "../words.data.js";

/** Things and place in the phase of the budget that the words before the number name. */
export function inPhase(
  before: string,
  things: readonly Thing[],
  place: Place,
): { things: readonly Thing[]; place: Place } {
  const told = PHASE_WORDS.flatMap(({ phase, words }) =>
    words.map((word) => ({ phase, at: before.lastIndexOf(word), length: word.length })),
  ).filter(({ at }) => at >= 0);
  const last = told.toSorted((a, b) => b.at + b.length - a.at - a.length || a.at - b.at)[0]?.phase;
  const plain = things.every(({ options }) =>
    options.every(({ project, indicator }) => project === null && indicator === null),
  );
  if (!last || !plain || (last.indicator === null && place.stage !== CLOSED)) {
    return { things, place };
  }
  const { stage, indicator } = last;
  const phased = things.map((thing) => ({
    ...thing,
    options: thing.options.map((option) => ({ ...option, stage, indicator })),
  }));
  return { things: phased, place: { ...place, stage: null } };
}
