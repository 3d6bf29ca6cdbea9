import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { meant } from "../../questions/linking/types.js";
import { asks } from "../../questions/linking/understand.js";
import { figuresOf } from "../amounts/readings.js";
import { documentsFor, type Question, refocused, type Way } from "../question.js";
import { execute } from "../run/execute.js";
import type { Outcome } from "../run/outcome.js";
import { writeOutcome } from "../write/outcome.js";
import { writeSentence } from "../write/prose.js";

/** Sentences quoted for one amount. */
const MOST = 2;

/**
 * "原文怎么说": the sentences that state the amounts of the answer before, word for word; then the
 * amounts with their places, which are the original where only a table prints them.
 */
export const original: Way = async (question) => {
  const { u, memory, draft } = question;
  if (!asks(u, "original") || namesThings(question) || memory.steps.length === 0) return undefined;
  const outcomes: Outcome[] = [];
  for (const step of memory.steps) {
    const outcome = await execute(step, documentsFor(question));
    if (outcome) outcomes.push(outcome);
  }
  const stated = outcomes.flatMap(figuresOf).filter(({ marked }) => marked === "stated");
  const quoted = new Set<string>();
  for (const figure of stated) {
    if (quoted.size >= MOST || quoted.has(figure.context)) continue;
    const passage = passageOf(figure, question);
    if (!passage) continue;
    writeSentence(draft.composer, passage, figure.context);
    quoted.add(figure.context);
  }
  for (const outcome of outcomes) writeOutcome(draft.composer, outcome);
  return outcomes.length === 0 ? undefined : refocused(question);
};

/** Does the turn name something of its own? Then it is a question like any other. */
function namesThings({ u }: Question): boolean {
  const kinds = ["measure", "line", "project", "term", "issuer", "year"] as const;
  return kinds.some((kind) => meant(u.spans, kind).length > 0);
}

function passageOf({ documentId, context }: Figure, { sources }: Question): Passage | undefined {
  return sources.retriever
    .list({ documents: [documentId] })
    .find(({ text }) => text.includes(context));
}
