import type { Answer, Status } from "../model/answer.js";
import { picked } from "../questions/conversation/choices.js";
import type { Memory } from "../questions/conversation/memory.js";
import { foldQuestion } from "../questions/linking/issuers.js";
import { attempt } from "./attempt.js";
import type { Sources, Turn } from "./draft.js";
import { exampleQuestions } from "./examples.js";
import { sealOrRefuse } from "./sealing.js";

/** How much of what the person said a conversation keeps, in characters. */
const SAID = 500;

/** Answers one question of a conversation. */
export async function answerQuestion(
  question: string,
  memory: Memory,
  sources: Sources,
): Promise<Turn> {
  const started = performance.now();
  const world = await sources.world();
  const typed = picked(question.trim(), memory.choices);
  const built = { ...sources, built: world };
  const { draft, memory: after } =
    (await sources.writes?.(typed, memory, built)) ?? (await attempt(typed, memory, built));
  const sealed = sealOrRefuse(draft, `${typed} ${draft.question}`, memory.said, sources.strictSeal);
  const answer: Answer = {
    status: draft.status,
    text: sealed.text,
    figures: draft.composer.figures,
    citations: draft.composer.citations,
    conflicts: draft.composer.conflicts,
    choices: [...draft.choices],
    suggestions: refused(draft.status) ? await exampleQuestions(sources) : [],
    plan: draft.plan,
    dataVersion: `${world.generation}`,
    mode: "offline",
    elapsedMs: Math.round((performance.now() - started) * 100) / 100,
  };
  const said = `${foldQuestion(typed)} ${memory.said}`.slice(0, SAID);
  return { answer, memory: { ...after, choices: draft.choices, said } };
}

function refused(status: Status): boolean {
  return status === "not_found" || status === "out_of_scope";
}
