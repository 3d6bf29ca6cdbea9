import { readFileSync } from "node:fs";
import { isEnglish } from "../../../claims/language.js";
import { showReport } from "../../../claims/report/report.js";
import { NoSuchFile, WrongUsage } from "../../../kernel/errors.js";
import { usageOf } from "../arguments.js";
import { checkLines } from "../check-lines.js";
import type { Command, Context } from "./types.js";

const STDIN = "-";

/** Checks every numeric claim of a text: a file, standing input, or with --jsonl many texts. */
export const check: Command = {
  name: "check",
  usage: "[FILE|-] | --jsonl",
  options: { jsonl: { type: "boolean" } },
  async run(given, context) {
    const [file, ...more] = given.words;
    const many = given.flag("jsonl");
    if (more.length > 0 || (many && file !== undefined)) {
      const met = ["check", ...(many ? ["--jsonl"] : []), ...given.words].join(" ");
      throw new WrongUsage({ met, expected: usageOf(check) });
    }
    if (many) return checkLines(context);
    const text = await textOf(file ?? STDIN, context);
    const assistant = await context.assistant();
    const locale = isEnglish(text) ? "en" : context.config.locale;
    const report = await assistant.check(text, { locale });
    if (context.json) await context.out.json(report);
    else await context.out.line(showReport(text, report, locale));
    return 0;
  },
};

async function textOf(file: string, context: Context): Promise<string> {
  if (file === STDIN) {
    const chunks: Buffer[] = [];
    for await (const chunk of context.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new NoSuchFile({ path: file }, error);
  }
  const { textToCheck } = await import("../../../claims/text-to-check.js");
  return textToCheck(bytes, file);
}
