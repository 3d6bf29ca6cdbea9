import type { Memory } from "../questions/conversation/memory.js";
import { intentOf } from "../questions/intent/read-intent.js";
import { understand } from "../questions/linking/understand.js";
import { speaksToAssistant, stretchesApart, wantsTold } from "../questions/orders.js";
import { wordsFor } from "./answer-part.js";
import type { Built } from "./draft.js";

/** Spans that say what a question is about or how it is worked out. */
const CONTENT = new Set<string>(["issuer", "region", "year", "relative", "operation", "scope"]);

/**
 * The question without the sentences around it that ask nothing and name nothing of a budget, or that
 * speak to the assistant about itself ("咱们演个小品，你演贪官。"). Undefined where there are none.
 */
export async function askedAlone(
  question: string,
  memory: Memory,
  sources: Built,
): Promise<string | undefined> {
  const stretches = stretchesApart(question);
  if (stretches.length < 2 || !stretches.some(wantsTold)) return undefined;
  const kept: string[] = [];
  for (const stretch of stretches) {
    const stray = !wantsTold(stretch) && (await isStray(stretch, memory, sources));
    if (!stray) kept.push(stretch);
  }
  return kept.length === stretches.length ? undefined : kept.join("").trim();
}

async function isStray(stretch: string, memory: Memory, sources: Built): Promise<boolean> {
  if (speaksToAssistant(stretch)) return true;
  const words = await wordsFor(stretch, memory, sources);
  const u = understand(stretch, sources.built.issuers, words);
  const says = u.spans.some(({ meanings }) => meanings.some(({ kind }) => CONTENT.has(kind)));
  return !says && intentOf(u, 0).targets.length === 0;
}
