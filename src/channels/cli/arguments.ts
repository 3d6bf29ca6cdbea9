import { parseArgs } from "node:util";
import { WrongUsage } from "../../kernel/errors.js";
import type { Arguments, Command, Options } from "./commands/types.js";

export const GLOBAL_OPTIONS = {
  data: { type: "string" },
  json: { type: "boolean" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies Options;

export const PROGRAM = "budget-assistant";

/** How a command is written, for help and messages. */
export function usageOf(command: Command): string {
  return `${PROGRAM} ${command.name} ${command.usage}`.trim();
}

/** What is said before the command is known: its name, and options that matter even when it is not. */
export interface FirstLook {
  readonly name: string | undefined;
  readonly locale: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  /** The arguments without the command's name. */
  readonly rest: readonly string[];
}

/** Finds the command's name wherever it stands among the options; complains about nothing. */
export function firstLook(args: readonly string[], commands: readonly Command[]): FirstLook {
  const options: Options = Object.assign({}, ...commands.map((c) => c.options), GLOBAL_OPTIONS);
  const look = { args: [...args], options, strict: false, allowPositionals: true, tokens: true };
  const { tokens } = parseArgs({ ...look, tokens: true });
  const named = tokens.find((token) => token.kind === "positional");
  const said = (name: string): boolean =>
    tokens.some((token) => token.kind === "option" && token.name === name);
  const locale = tokens.findLast((token) => token.kind === "option" && token.name === "locale");
  return {
    name: named?.value,
    locale: locale?.kind === "option" ? locale.value : undefined,
    help: said("help"),
    version: said("version"),
    rest: args.filter((_, index) => index !== named?.index),
  };
}

/**
 * Reads a command's words and options.
 * @throws WrongUsage for an option it does not have, a missing or an unwanted value.
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const options = { ...command.options, ...GLOBAL_OPTIONS };
  const { values, positionals } = parseStrictly(command, args, options);
  return {
    words: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
}

function parseStrictly(command: Command, args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    const met = error instanceof Error ? error.message.split(/[.\n]/)[0] : undefined;
    throw new WrongUsage({ met: met ?? args.join(" "), expected: usageOf(command) }, error);
  }
}

/** For commands that take no words. @throws WrongUsage when there are some. */
export function noWords(command: Command, given: Arguments): void {
  if (given.words.length === 0) return;
  throw new WrongUsage({ met: given.words.join(" "), expected: usageOf(command) });
}
