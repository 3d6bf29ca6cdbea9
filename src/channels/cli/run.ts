import type { Assistant } from "../../assistant.js";
import { type Config, isDebug, readConfig, readLocale } from "../../config.js";
import { type Locale, WrongUsage } from "../../kernel/errors.js";
import { type FirstLook, firstLook, PROGRAM, readArguments } from "./arguments.js";
import { WORDS } from "./cli.text.js";
import { COMMANDS } from "./commands/index.js";
import type { Command, Context, ExitCode } from "./commands/types.js";
import { reportFailure } from "./failure.js";
import { commandHelp, generalHelp } from "./help.js";
import { modelOptions } from "./model-options.js";
import { endQuietlyWithReader, type Output, outputTo } from "./output.js";
import { PACKAGE_ROOT, packageVersion, RUNS_FROM_BUILD } from "./package-root.js";
import { isBuildStale } from "./stale-build.js";
import type { Surroundings } from "./types.js";

/**
 * Runs one command line and tells its exit code: 0 done, 1 the work failed, 2 wrong usage. Results
 * go to stdout, everything else to stderr; nothing is thrown.
 */
export async function runCli(args: readonly string[], given: Surroundings): Promise<ExitCode> {
  endQuietlyWithReader(given.stdout);
  endQuietlyWithReader(given.stderr);
  const look = firstLook(args, COMMANDS);
  const said: { log: Output; locale: Locale; debug: boolean } = {
    log: outputTo(given.stderr),
    locale: "zh",
    debug: isDebug(given.environment),
  };
  try {
    said.locale = readLocale(look.locale);
    const page = await simplePage(look, said.locale);
    if (page !== undefined) {
      await outputTo(given.stdout).line(page);
      return 0;
    }
    return await runCommand(look, given);
  } catch (error) {
    return reportFailure(error, said);
  }
}

/** What `--version` and `--help` print; undefined when there is a command to run. */
async function simplePage(look: FirstLook, locale: Locale): Promise<string | undefined> {
  if (look.version) return packageVersion();
  if (!look.help) return undefined;
  return look.name === undefined
    ? generalHelp(COMMANDS, locale)
    : commandHelp(commandNamed(look.name), locale);
}

function commandNamed(name: string | undefined): Command {
  const command = COMMANDS.find((member) => member.name === name);
  if (command) return command;
  const expected = `${PROGRAM} ${COMMANDS.map((member) => member.name).join("|")}`;
  throw new WrongUsage({ met: name ?? PROGRAM, expected });
}

async function runCommand(look: FirstLook, given: Surroundings): Promise<ExitCode> {
  const command = commandNamed(look.name);
  const words = readArguments(command, look.rest);
  const config = readConfig(
    { data: words.text("data"), locale: words.text("locale") },
    given.environment,
  );
  const { context, close } = contextOf(config, words.flag("json"), given);
  if (RUNS_FROM_BUILD && isBuildStale(PACKAGE_ROOT)) {
    await context.log.line(WORDS[config.locale].staleBuild);
  }
  try {
    return await command.run(words, context);
  } finally {
    await close();
  }
}

function contextOf(config: Config, json: boolean, given: Surroundings) {
  let opened: Promise<Assistant> | undefined;
  const context: Context = {
    stdin: given.stdin,
    channels: given.channels,
    openAssistant: given.openAssistant,
    config,
    json,
    out: outputTo(given.stdout),
    log: outputTo(given.stderr),
    assistant: () => {
      const { data, strictSeal } = config;
      opened ??= given.openAssistant({
        data,
        strictSeal,
        ...modelOptions(config, context.log),
      });
      return opened;
    },
  };
  const close = async (): Promise<void> => {
    // An assistant that failed to open was reported by the command that asked for it.
    const assistant = await opened?.catch(() => undefined);
    assistant?.close();
  };
  return { context, close };
}
