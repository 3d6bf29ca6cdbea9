import { type Locale, UserError } from "../../kernel/errors.js";
import { WORDS } from "./cli.text.js";
import type { ExitCode } from "./commands/types.js";
import type { Output } from "./output.js";

/** A failure in a person's words, on one line; a stack only where DEBUG asks for it. */
export async function reportFailure(
  error: unknown,
  options: { log: Output; locale: Locale; debug: boolean },
): Promise<ExitCode> {
  const { log, locale, debug } = options;
  if (error instanceof UserError) {
    await log.line(oneLine(error.say(locale)));
  } else {
    const message = error instanceof Error ? error.message : String(error);
    await log.line(WORDS[locale].unexpected(oneLine(message)));
  }
  if (debug && error instanceof Error) await log.line(error.stack ?? "");
  return error instanceof UserError ? error.exitCode : 1;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
