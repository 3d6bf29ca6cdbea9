import { COMPLETION, type Phase } from "../linking/phases.data.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import type { Target, TargetOption } from "./target.js";

/** The phases a question names, in order, each once. */
export function phasesOf(u: Understanding): readonly Phase[] {
  const named = meant(u.spans, "phase").map(({ phase }) => phase);
  return named.filter((phase, at) => named.indexOf(phase) === at);
}

function inPhase(target: Target, phases: readonly Phase[]): Target {
  const options = phases.flatMap(({ stage, indicator }) =>
    target.options.map((one): TargetOption => ({ ...one, stage, indicator })),
  );
  return { ...target, options };
}

/** Each target once for each phase asked for; a thing that is no amount of a budget stays as it is. */
export function withPhases(
  targets: readonly Target[],
  phases: readonly Phase[],
): readonly Target[] {
  const plain = targets.every(({ options }) =>
    options.every(({ indicator }) => indicator === null),
  );
  if (phases.length === 0 || !plain) return targets;
  return targets.flatMap((target) => phases.map((phase) => inPhase(target, [phase])));
}

/** Outturn over budget of one target, for its completion rate. */
export function completionOf(target: Target): { readonly part: Target; readonly whole: Target } {
  return { part: inPhase(target, [COMPLETION.of]), whole: inPhase(target, COMPLETION.by) };
}

/** The budget asked for and what was spent of it, for what is left. */
export function remainsOf(target: Target, phases: readonly Phase[]): readonly Target[] {
  const budget = phases.filter(({ stage }) => stage !== COMPLETION.of.stage);
  return [inPhase(target, budget.slice(0, 1)), inPhase(target, [COMPLETION.of])];
}
