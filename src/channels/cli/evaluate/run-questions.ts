import type { Assistant } from "../../../assistant.js";
import type { Answer } from "../../../model/answer.js";
import { judge } from "./judge.js";
import type { GoldQuestion } from "./question.js";
import type { Result } from "./report.js";
import { selectionOf } from "./selection.js";

const NOTHING = { n: 0, right: 0 };

/** Asks every question in a conversation of its own and judges its last answer. */
export async function runQuestions(
  assistant: Assistant,
  questions: readonly GoldQuestion[],
  onProgress: (done: number, total: number, id: string) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    results.push(await runOne(assistant, question));
    onProgress(results.length, questions.length, question.id);
  }
  return results;
}

async function runOne(assistant: Assistant, question: GoldQuestion): Promise<Result> {
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
    selection: selectionOf(question.expect, last),
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
    selection: { documents: NOTHING, tables: NOTHING },
    text,
    status: "error",
    elapsed: answers.map((answer) => answer.elapsedMs),
  };
}
