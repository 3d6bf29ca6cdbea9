import { z } from "zod";
import type { Context, ExitCode } from "./commands/types.js";
import { jsonLines } from "./json-lines.js";

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
const EXPECTED = '{"id": "…", "text": "…"}';

/** Reads texts, one per line, and writes their reports. */
export async function checkLines(context: Context): Promise<ExitCode> {
  const assistant = await context.assistant();
  const { locale } = context.config;
  return jsonLines(context, Line, EXPECTED, async ({ id, text }) => ({
    id,
    report: await assistant.check(text, { locale }),
  }));
}
