import { z } from "zod";
import type { Assistant } from "../../assistant.js";
import type { Answer } from "../../model/answer.js";
import type { Context, ExitCode } from "./commands/types.js";
import { jsonLines } from "./json-lines.js";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.string()).min(1),
});
const EXPECTED = '{"id": "…", "turns": ["…", …]}';

/** Reads conversations, one per line, and writes their answers. */
export async function answerLines(context: Context): Promise<ExitCode> {
  const assistant = await context.assistant();
  return jsonLines(context, Line, EXPECTED, async ({ id, turns }) => ({
    id,
    answers: await converse(assistant, turns),
  }));
}

async function converse(assistant: Assistant, turns: readonly string[]): Promise<Answer[]> {
  const conversation = assistant.converse();
  const answers: Answer[] = [];
  for (const turn of turns) answers.push(await assistant.ask(turn, conversation));
  return answers;
}
