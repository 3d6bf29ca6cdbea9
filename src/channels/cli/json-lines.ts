import { createInterface } from "node:readline";
import type { ZodType } from "zod";
import { BadInputLine } from "../../kernel/errors.js";
import type { Context, ExitCode } from "./commands/types.js";
import { reportFailure } from "./failure.js";
import { parseJson } from "./parse-json.js";

/**
 * Reads lines of JSON from stdin and writes what `work` makes of each, in the same order. A line that
 * cannot be read or worked on is reported by its number; the rest goes on.
 */
export async function jsonLines<T>(
  { config, log, out, stdin }: Context,
  schema: ZodType<T>,
  expected: string,
  work: (line: T) => Promise<unknown>,
): Promise<ExitCode> {
  let number = 0;
  let code: ExitCode = 0;
  for await (const text of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === "") continue;
    try {
      const line = schema.safeParse(parseJson(text));
      if (!line.success) throw new BadInputLine({ line: number, expected }, line.error);
      await out.json(await work(line.data));
    } catch (error) {
      await reportFailure(error, { log, ...config });
      code = 1;
    }
  }
  return code;
}
