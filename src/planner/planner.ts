import { finish, prepared } from "../answers/attempt.js";
import type { Draft, Planned, Sources, Written } from "../answers/draft.js";
import type { Question } from "../answers/question.js";
import { readAs } from "../answers/read-as.js";
import { maskPersonal } from "../kernel/mask.js";
import { ModelFailure } from "../llm/failure.js";
import type { Model } from "../llm/types.js";
import type { AskedModel } from "../model/answer.js";
import { unborneIn } from "./borne/borne.js";
import { type Candidates, candidatesOf } from "./candidates.js";
import { answerByPlan, explainedBy } from "./planned-answer.js";
import { PLANNER } from "./planner.text.js";
import { loadPrompt, type Prompt } from "./prompt.js";
import { propose } from "./propose.js";
import { SLOTS, slotsFor } from "./slots.js";

/** When a model is asked. */
export type PlannerMode = AskedModel["mode"];

/**
 * Asks a model how a question is meant where the rules could not tell all of it ("assist"), or
 * always. Its plan is answered with only if the question bears it in words, it runs, it explains
 * more of the question than the answer without it, and loses none of that one's figures; a sure
 * answer stands in any case.
 * @throws BadPrompt
 */
export function createPlanner(model: Model, mode: PlannerMode): NonNullable<Sources["plans"]> {
  const prompt = loadPrompt("planner", SLOTS);
  return async (typed, memory, sources, offline) => {
    if (model.resting) return rested(model, prompt, mode, offline);
    const ready = await prepared(typed, memory, sources);
    if (!ready || ready.strange || isSettled(offline.draft)) return undefined;
    const { text, before, language } = ready;
    const question = await readAs(text, before, sources, language, offline.draft.question);
    const { rest, unsure } = await explainedBy(question, offline.draft);
    const isUnsure = offline.draft.unread || unsure;
    if (!isUnsure && mode === "assist") return undefined;
    const asked = { model, prompt, mode, typed };
    const planned = await ask(asked, question, offline, isUnsure ? rest : 0);
    return { ...planned, record: { name: model.name, prompt: prompt.id, mode, ...planned.record } };
  };
}

/** Nothing is sent, and nothing worked out in vain: the answer is there at once. */
function rested(
  { name }: Model,
  { id }: Asked["prompt"],
  mode: PlannerMode,
  { draft }: Written,
): Planned | undefined {
  if (isSettled(draft) || (mode === "assist" && !draft.unread)) return undefined;
  if (draft.unread) draft.composer.note(PLANNER.resting);
  return { record: { name, prompt: id, mode, outcome: "failed", reason: "resting" } };
}

/** Refused for a reason that no other reading changes, or asked back. */
function isSettled({ status, unread }: Draft): boolean {
  return status === "answered" ? false : !(status === "not_found" && unread);
}

interface Asked {
  readonly model: Model;
  readonly prompt: Prompt<(typeof SLOTS)[number]>;
  readonly mode: PlannerMode;
  readonly typed: string;
}

type Came = { written?: Written; record: Pick<AskedModel, "outcome" | "reason"> };

async function ask(
  { model, prompt, typed }: Asked,
  question: Question,
  offline: Written,
  rest: number,
): Promise<Came> {
  const candidates = await candidatesOf(question);
  const text = prompt.fill(slotsFor(question, candidates, maskPersonal(typed)));
  try {
    const proposal = await propose(model, text, candidates);
    if (!proposal) return { record: { outcome: "refused", reason: "malformed" } };
    if ("notUnderstood" in proposal) return { record: { outcome: "not_understood" } };
    return await weigh(proposal.plan, question, candidates, offline, rest);
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const isResting = error.kind === "resting";
    if (offline.draft.unread) {
      offline.draft.composer.note(isResting ? PLANNER.resting : PLANNER.away);
    }
    return { record: { outcome: "failed", reason: error.kind } };
  }
}

type Proposed = Parameters<typeof answerByPlan>[1];

/** Holds a plan against the question, and the answer it gives against the one without it. */
async function weigh(
  plan: Proposed,
  question: Question,
  candidates: Candidates,
  { draft: before }: Written,
  rest: number,
): Promise<Came> {
  const refused = (reason: string): Came => ({ record: { outcome: "refused", reason } });
  const unborne = unborneIn(question, plan, candidates);
  if (unborne) return refused(unborne);
  const written = await answerByPlan(question, plan);
  if (typeof written === "string") return refused(written);
  const { draft } = written;
  if (!draft.composer.lines.length || draft.status !== "answered") return refused("nothing there");
  if (before.status === "answered") {
    if (valuesOf(draft).join() === valuesOf(before).join())
      return { record: { outcome: "agreed" } };
    const keeps = valuesOf(before).every((value) => valuesOf(draft).includes(value));
    if (!keeps) return refused("another answer");
    if ((await explainedBy(question, draft)).rest >= rest) return refused("explains no more");
  }
  await finish(draft, question.sources);
  draft.composer.note(PLANNER.helped);
  return { written, record: { outcome: "planned" } };
}

function valuesOf({ composer }: Draft): string[] {
  return composer.figures.map(({ value, unit }) => `${value} ${unit}`);
}
