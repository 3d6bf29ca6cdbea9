import { basename } from "node:path";
import type { Assistant } from "../assistant.js";
import type { Answer } from "../model/answer.js";
import type { Figure } from "../model/figure.js";
import { judge } from "./judge.js";
import type { GoldQuestion } from "./question.js";
import type { Result } from "./report.js";
import { goldDocuments, NO_SELECTION, selectionOf } from "./selection.js";
import { brokenStanding, standingOf } from "./standing.js";

/** Asks every question in a conversation of its own and judges its last answer. */
export async function runQuestions(
  assistant: Assistant,
  questions: readonly GoldQuestion[],
  onProgress: (done: number, total: number, id: string) => void,
): Promise<Result[]> {
  const ledger = await figuresCited(assistant, questions);
  const results: Result[] = [];
  for (const question of questions) {
    results.push(await runOne(assistant, question, ledger));
    onProgress(results.length, questions.length, question.id);
  }
  return results;
}

/** The figures of every document that a question wants cited. */
async function figuresCited(
  assistant: Assistant,
  questions: readonly GoldQuestion[],
): Promise<Figure[]> {
  const docs = new Set(questions.flatMap(({ expect }) => goldDocuments(expect)));
  if (docs.size === 0) return [];
  const figures: Figure[] = [];
  for (const { id, sourcePath } of await assistant.documents()) {
    if (![...docs].some((doc) => basename(sourcePath).startsWith(doc))) continue;
    for await (const figure of assistant.figures({ document: id })) figures.push(figure);
  }
  return figures;
}

async function runOne(
  assistant: Assistant,
  question: GoldQuestion,
  ledger: readonly Figure[],
): Promise<Result> {
  const conversation = assistant.converse();
  const answers: Answer[] = [];
  try {
    for (const turn of question.turns) answers.push(await assistant.ask(turn, conversation));
  } catch (error) {
    return broken(question, answers, error);
  }
  const last = answers.at(-1);
  if (last === undefined) return broken(question, answers, "no turns");
  return {
    question,
    ...judge(question.expect, last),
    selection: selectionOf(question.expect, last, ledger),
    standing: standingOf(question.expect, last),
    text: last.text,
    status: last.status,
    elapsed: answers.map((answer) => answer.elapsedMs),
  };
}

/** A question that made the assistant throw is a wrong answer, not the end of the run. */
function broken(question: GoldQuestion, answers: readonly Answer[], error: unknown): Result {
  const text = error instanceof Error ? error.message : String(error);
  return {
    question,
    outcome: "wrong",
    misses: ["threw an error"],
    selection: NO_SELECTION,
    standing: brokenStanding(question.expect),
    text,
    status: "error",
    elapsed: answers.map((answer) => answer.elapsedMs),
  };
}
