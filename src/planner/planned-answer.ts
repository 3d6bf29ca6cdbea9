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
import { namedAside } from "./borne/rows.js";
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

/** Does it account for the question as any other reading must? */
async function isAnswer(
  question: Question,
  feasible: readonly Feasible[],
  steps: Plan["steps"],
): Promise<boolean> {
  const { u, intent } = question;
  return leftAside(u, intent, steps) === null && (await explained(question, feasible));
}

/** How well an answer's figures account for the question. */
export interface Explained {
  /** Characters of the question that nothing in them explains, or that name a row they lack. */
  readonly rest: number;
  /** Is that too much for an answer one can be sure of? */
  readonly unsure: boolean;
}

/** What is left of the question beside the figures behind an answer; nothing where it has no plan of figures. */
export async function explainedBy(question: Question, draft: Draft): Promise<Explained> {
  const { u, sources } = question;
  const figures = await figuresBehind(question, draft);
  if (figures.length === 0) return { rest: 0, unsure: false };
  const vocabularies = await sources.built.vocabularies();
  const aside = namedAside(question, spokenIn(draft.plan?.steps ?? []));
  return {
    rest: unexplained(u, figures, vocabularies).join("").length + aside,
    unsure: aside > 0 || (await ignoresTooMuch(u, figures, vocabularies, true)),
  };
}

async function figuresBehind(question: Question, { plan }: Draft): Promise<Figure[]> {
  const reading = { issuers: [], years: [], steps: plan?.steps ?? [], rank: 0, several: false };
  const feasible = await feasibleReadings([reading], documentsFor(question));
  return feasible.flatMap(({ outcomes }) => outcomes.flatMap(figuresOf));
}
