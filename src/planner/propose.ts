import { ModelFailure } from "../llm/failure.js";
import type { Message, Model, Request } from "../llm/types.js";
import type { Candidates } from "./candidates.js";
import { LONGEST, type Read, readProposal } from "./validate.js";
import { proposalShape } from "./wire.js";

const SHAPE = proposalShape();
const MOST_TOKENS = 4_000;
const TOOL = { name: "submit_plan", description: "Hands in the plan.", schema: SHAPE.schema };
/** Beside the validator's words; the model is told once. */
const REPAIR = "This was not accepted. Mend it and answer with the whole object again.\n";

/**
 * Asks a model for a plan; what it writes is held against the schema and the candidates. One repair
 * turn with the validator's message, then it is given up.
 * @throws ModelFailure
 */
export async function propose(
  model: Model,
  prompt: string,
  candidates: Candidates,
): Promise<Exclude<Read, { wrong: string }> | undefined> {
  const messages: Message[] = [{ role: "user", content: prompt }];
  const first = await turn(model, messages);
  const read = readProposal(first, candidates);
  if (!("wrong" in read)) return read;
  const again: Message[] = [
    ...messages,
    { role: "assistant", content: first.slice(0, LONGEST) },
    { role: "user", content: `${REPAIR}${read.wrong}` },
  ];
  const mended = readProposal(await turn(model, again), candidates);
  return "wrong" in mended ? undefined : mended;
}

/** How a plan is asked for depends on what the provider can do. */
async function turn(model: Model, messages: readonly Message[]): Promise<string> {
  const byTool = !model.can.jsonSchema && model.can.tools;
  const request: Request = {
    messages,
    ...(byTool ? { tools: [TOOL] } : { shape: SHAPE }),
    maxTokens: MOST_TOKENS,
    stream: true,
    // Somebody waits, and there is an answer without it.
    attempts: 1,
  };
  const { text, calls, cut } = await model.complete(request);
  if (cut) throw new ModelFailure("malformed");
  return calls.find(({ name }) => name === TOOL.name)?.text ?? text;
}
