import type { Locale } from "../../kernel/errors.js";
import { PROGRAM, usageOf } from "./arguments.js";
import type { Command } from "./commands/types.js";
import { HELP, SUMMARIES } from "./help.text.js";

/** The page for `--help` without a command. */
export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const words = HELP[locale];
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}${summary(name, locale)}`);
  return [
    `${PROGRAM} COMMAND … — ${words.about}`,
    "",
    words.commands,
    ...lines,
    "",
    words.globals,
    "",
    words.exits,
  ].join("\n");
}

/** The page for `COMMAND --help`. */
export function commandHelp(command: Command, locale: Locale): string {
  return [
    usageOf(command),
    "",
    `  ${summary(command.name, locale)}`,
    "",
    HELP[locale].globals,
  ].join("\n");
}

function summary(name: string, locale: Locale): string {
  return SUMMARIES[name]?.[locale] ?? "";
}
