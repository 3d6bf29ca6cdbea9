import { z } from "zod";
import { ModelFailure } from "../llm/failure.js";
import type { Completion, Message, Model, ToolCall, ToolSpec } from "../llm/types.js";
import type { BudgetTool } from "../tools/index.js";
import { HAND_IN } from "./finder.text.js";
import { Gathered, type Thing } from "./gathered.js";

/** Turns of a model for one question, and calls in all of them. */
const MOST = { turns: 5, calls: 8, ids: 8 } as const;
const MOST_TOKENS = 1_000;
const ID_LENGTH = 40;

const HandIn = z.strictObject({ ids: z.array(z.string().max(ID_LENGTH)).max(MOST.ids) });

/** What a model handed in, in its order; undefined where it handed in nothing that can be used. */
export interface HandedIn {
  readonly things: readonly Thing[] | undefined;
  readonly calls: number;
}

/**
 * Lets a model look things up with the tools until it hands in ids. Ids that no tool gave are told
 * once; a model that just talks is reminded once.
 * @throws ModelFailure
 */
export async function gather(
  model: Model,
  prompt: string,
  { MEMBERS, runCall }: typeof import("../tools/index.js"),
  tools: readonly BudgetTool[],
): Promise<HandedIn> {
  const specs = [...MEMBERS, { name: HAND, description: HAND_IN.does, schema: HandIn }].map(specOf);
  const messages: Message[] = [{ role: "user", content: prompt }];
  const gathered = new Gathered();
  const until = performance.now() + model.deadline;
  let [calls, told] = [0, false];
  for (let turn = 0; turn < MOST.turns && performance.now() < until; turn++) {
    const completion = await ask(model, messages, specs);
    messages.push({ role: "assistant", content: completion.text, calls: completion.calls });
    const handed = completion.calls.find(({ name }) => name === HAND);
    if (handed) {
      const { things, wrong } = read(handed, gathered);
      if (!wrong) return { things, calls };
      if (told) return { things: undefined, calls };
      told = true;
      messages.push(...completion.calls.map((call) => answerTo(call, wrong)));
      continue;
    }
    if (completion.calls.length === 0) {
      if (told) break;
      told = true;
      messages.push({ role: "user", content: HAND_IN.missing });
    }
    for (const call of completion.calls) {
      calls += 1;
      const came = calls > MOST.calls ? undefined : await runCall(tools, call);
      if (came) gathered.add(came.evidence);
      messages.push(answerTo(call, came?.text ?? HAND_IN.missing));
    }
  }
  return { things: undefined, calls };
}

const HAND = "hand_in";

async function ask(
  model: Model,
  messages: readonly Message[],
  tools: readonly ToolSpec[],
): Promise<Completion> {
  // Somebody waits, and there is an answer already; a silent stream is noticed early.
  const request = { messages, tools, maxTokens: MOST_TOKENS, stream: true, attempts: 1 };
  const completion = await model.complete(request);
  if (completion.cut) throw new ModelFailure("malformed");
  return completion;
}

function specOf(one: { name: string; description: string; schema: z.ZodObject }): ToolSpec {
  const { $schema: _, ...schema } = z.toJSONSchema(one.schema);
  return { name: one.name, description: one.description, schema };
}

function answerTo({ id }: ToolCall, content: string): Message {
  return { role: "tool", callId: id, content };
}

type Handed =
  | { readonly things: readonly Thing[]; readonly wrong?: never }
  | { readonly things?: never; readonly wrong: string };

function read({ text }: ToolCall, gathered: Gathered): Handed {
  const parsed = HandIn.safeParse(jsonOf(text));
  if (!parsed.success) return { wrong: HAND_IN.malformed };
  const ids = [...new Set(parsed.data.ids)];
  const unknown = ids.filter((id) => !gathered.get(id));
  if (unknown.length > 0) return { wrong: HAND_IN.unknown(unknown) };
  return { things: ids.flatMap((id) => gathered.get(id) ?? []) };
}

const LONGEST = 4_000;

function jsonOf(text: string): unknown {
  try {
    return text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
