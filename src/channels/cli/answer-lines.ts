import { createInterface } from "node:readline";
import { z } from "zod";
import type { Assistant } from "../../assistant.js";
import { BadInputLine } from "../../kernel/errors.js";
import type { Answer } from "../../model/answer.js";
import type { Context, ExitCode } from "./commands/types.js";
import { reportFailure } from "./failure.js";
import { parseJson } from "./parse-json.js";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.string()).min(1),
});
const EXPECTED = '{"id": "…", "turns": ["…", …]}';

/**
 * Reads conversations from stdin, one per line, and writes their answers in the same order. A line
 * that cannot be read or answered is reported by its number; the rest goes on.
 */
export async function answerLines(context: Context): Promise<ExitCode> {
  const assistant = await context.assistant();
  const { config, log, out } = context;
  let number = 0;
  let code: ExitCode = 0;
  for await (const text of createInterface({
    input: context.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (text.trim() === "") continue;
    try {
      const line = Line.safeParse(parseJson(text));
      if (!line.success) throw new BadInputLine({ line: number, expected: EXPECTED }, line.error);
      await out.json({ id: line.data.id, answers: await converse(assistant, line.data.turns) });
    } catch (error) {
      await reportFailure(error, { log, ...config });
      code = 1;
    }
  }
  return code;
}

async function converse(assistant: Assistant, turns: readonly string[]): Promise<Answer[]> {
  const conversation = assistant.converse();
  const answers: Answer[] = [];
  for (const turn of turns) answers.push(await assistant.ask(turn, conversation));
  return answers;
}
