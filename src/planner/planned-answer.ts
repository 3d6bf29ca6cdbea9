import { writeAmounts } from "../answers/amounts/answer-amounts.js";
import { ignoresTooMuch, unexplained } from "../answers/amounts/confidence.js";
import { leftAside } from "../answers/amounts/left-aside.js";
import { type Feasible, feasibleReadings, figuresOf } from "../answers/amounts/readings.js";
import { explained } from "../answers/by-readings.js";
import type { Draft, Written } from "../answers/draft.js";
import { documentsFor, type Question } from "../answers/question.js";
import { BadQuantity, UnitMismatch } from "../kernel/errors.js";
import type { Figure } from "../model/figure.js";
import type { Plan } from "../model/plan.js";
import { spokenIn } from "./walk.js";

/** Why a plan that the question bears was not answered with. */
export type Unanswered = "nothing there" | "left aside";

/** Runs a plan as a reading of the question, by the executor and the checks of any other reading. */
export async function answerByPlan(
  question: Question,
  { steps }: Plan,
): Promise<Written | Unanswered> {
  const { issuers } = question.sources.built;
  const { selectors, domains } = spokenIn(steps);
  const spoken = [...selectors, ...domains].map(({ value }) => value);
  const reading = {
    issuers: issuers.filter(({ name }) => spoken.some(({ issuer }) => issuer === name)),
    years: [...new Set(spoken.map(({ year }) => year))].sort(),
    steps,
    rank: 0,
    several: false,
  };
  try {
    const feasible = await feasibleReadings([reading], documentsFor(question));
    if (feasible.length === 0) return "nothing there";
    if (!(await isAnswer(question, feasible, steps))) return "left aside";
    const memory = await writeAmounts(question, feasible, false);
    return { draft: question.draft, memory };
  } catch (error) {
    if (error instanceof UnitMismatch || error instanceof BadQuantity) return "nothing there";
    throw error;
  }
}

/** Does it account for the whole question, as strictly as where nothing is named? */
async function isAnswer(
  question: Question,
  feasible: readonly Feasible[],
  steps: Plan["steps"],
): Promise<boolean> {
  const { u, intent, sources } = question;
  if (leftAside(u, intent, steps) !== null) return false;
  if (!(await explained(question, feasible))) return false;
  const figures = feasible.flatMap(({ outcomes }) => outcomes.flatMap(figuresOf));
  return !(await ignoresTooMuch(u, figures, await sources.built.vocabularies(), true));
}

/** The characters of the question that an answer's figures do not explain. */
export async function unexplainedIn(question: Question, draft: Draft): Promise<number> {
  const figures = await figuresBehind(question, draft);
  const vocabularies = await question.sources.built.vocabularies();
  return unexplained(question.u, figures, vocabularies).join("").length;
}

async function figuresBehind(question: Question, { plan }: Draft): Promise<Figure[]> {
  const reading = { issuers: [], years: [], steps: plan?.steps ?? [], rank: 0, several: false };
  const feasible = await feasibleReadings([reading], documentsFor(question));
  return feasible.flatMap(({ outcomes }) => outcomes.flatMap(figuresOf));
}
