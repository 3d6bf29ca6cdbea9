import { performance } from "node:perf_hooks";
import type { Hit, Method } from "./methods.js";
import { answers, type RecallQuestion } from "./questions.js";

/** How well a method finds what the questions ask for. */
export interface Scores {
  readonly questions: number;
  readonly recall1: number;
  readonly recall5: number;
  /** Mean reciprocal rank within the first five. */
  readonly mrr: number;
  /** Milliseconds of the median question. */
  readonly p50: number;
  /** Characters of the five texts, at the median: what one has to read. */
  readonly characters: number;
  readonly missed: readonly string[];
}

/** Asks every question; `scoped` limits the search to the document that the question is about. */
export async function measure(
  method: Pick<Method, "search">,
  questions: readonly RecallQuestion[],
  scoped: boolean,
): Promise<Scores> {
  const ranks: number[] = [];
  const times: number[] = [];
  const sizes: number[] = [];
  for (const question of questions) {
    const before = performance.now();
    const hits = await method.search(question.ask, scoped ? question.document : undefined);
    times.push(performance.now() - before);
    sizes.push(hits.reduce((sum, { text }) => sum + text.length, 0));
    ranks.push(rankOf(question, hits));
  }
  const share = (good: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + good(rank), 0) / questions.length;
  return {
    questions: questions.length,
    recall1: share((rank) => (rank === 1 ? 1 : 0)),
    recall5: share((rank) => (rank > 0 ? 1 : 0)),
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
    p50: median(times),
    characters: median(sizes),
    missed: questions.filter((_, i) => ranks[i] === 0).map(({ ask }) => ask),
  };
}

/** The place of the first good hit, 0 when there is none. */
function rankOf(question: RecallQuestion, hits: readonly Hit[]): number {
  return 1 + hits.findIndex(({ title, text }) => answers(question, title, text));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
