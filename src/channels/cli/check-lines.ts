import { createInterface } from "node:readline";
import { z } from "zod";
import { BadInputLine } from "../../kernel/errors.js";
import type { Context, ExitCode } from "./commands/types.js";
import { reportFailure } from "./failure.js";
import { parseJson } from "./parse-json.js";

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
const EXPECTED = '{"id": "…", "text": "…"}';

/**
 * Reads texts from stdin, one per line of JSON, and writes their reports in the same order. A line
 * that cannot be read or checked is reported by its number; the rest goes on.
 */
export async function checkLines(context: Context): Promise<ExitCode> {
  const assistant = await context.assistant();
  const { config, log, out } = context;
  const { locale } = config;
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
      const report = await assistant.check(line.data.text, { locale });
      await out.json({ id: line.data.id, report });
    } catch (error) {
      await reportFailure(error, { log, ...config });
      code = 1;
    }
  }
  return code;
}
