import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Assistant } from "../../src/assistant.js";
import { GoldQuestion } from "../../src/evaluation/question.js";
import type { Result } from "../../src/evaluation/report.js";
import { runQuestions } from "../../src/evaluation/run-questions.js";
import type { Answer } from "../../src/model/answer.js";

const BUILT_IN = ["000", "003"];

function linesOf(name: string): unknown[] {
  return readFileSync(new URL(`../questions/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The committed questions over the built-in documents. */
export function corpusQuestions(): GoldQuestion[] {
  const marked = z.object({ corpus: z.literal(true) });
  const own = linesOf("own.jsonl").filter((line) => marked.safeParse(line).success);
  return [...own, ...linesOf("quantities.jsonl")]
    .map((line) => GoldQuestion.parse(line))
    .filter(({ expect: gold }) => gold.cite.every(({ doc }) => BUILT_IN.includes(doc)));
}

/** What questions came to: judged, and the answers themselves in their order. */
export interface Run {
  readonly results: readonly Result[];
  readonly answers: readonly Answer[];
}

/** Asks the questions and closes the assistant; `see` is shown each answer with its question. */
export async function runOn(
  assistant: Assistant,
  questions: readonly GoldQuestion[],
  see: (question: string, answer: Answer) => void = () => undefined,
): Promise<Run> {
  const answers: Answer[] = [];
  const kept: Assistant = {
    ...assistant,
    ask: async (question, conversation) => {
      const answer = await assistant.ask(question, conversation);
      answers.push(answer);
      see(question, answer);
      return answer;
    },
  };
  const results = await runQuestions(kept, questions, () => undefined);
  assistant.close();
  return { results, answers };
}

/** Questions that came out worse than without a model. */
export function worse({ results }: Run, than: readonly Result[]): object[] {
  const rank = { right: 2, refused: 1, wrong: 0 } as const;
  return results.flatMap(({ question, outcome, text }, at) => {
    const before = than[at]?.outcome ?? "right";
    return rank[outcome] < rank[before] ? [{ id: question.id, before, outcome, text }] : [];
  });
}

/** How often each outcome of asking a model came, with its reason. */
export function tally({ answers }: Run, of: "model" | "finder" | "writer"): string {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    const one = answer[of];
    const key = one ? `${one.outcome} ${one.reason ?? ""}`.trim() : "not asked";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).join(", ");
}
