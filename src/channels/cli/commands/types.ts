import type { ParseArgsConfig } from "node:util";
import type { Assistant } from "../../../assistant.js";
import type { Config } from "../../../config.js";
import type { Output } from "../output.js";
import type { Surroundings } from "../types.js";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** The words and options after the command's name. */
export interface Arguments {
  readonly words: readonly string[];
  /** The value of an option that takes one. */
  text(option: string): string | undefined;
  /** Is this switch on? */
  flag(option: string): boolean;
}

/** What a command works with. */
export interface Context extends Pick<Surroundings, "stdin" | "channels" | "openAssistant"> {
  readonly config: Config;
  /** Machine-readable results are wanted. */
  readonly json: boolean;
  /** Results: stdout. */
  readonly out: Output;
  /** Logs and progress: stderr. */
  readonly log: Output;
  /** The product over the data folder, opened when first asked for and closed by the runner. */
  assistant(): Promise<Assistant>;
}

/** 0 done, 1 the work failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line: one file in this folder and one line in its `index.ts`. */
export interface Command {
  readonly name: string;
  /** What follows the name, as the help prints it. */
  readonly usage: string;
  /** Its own options; the global ones are everywhere. */
  readonly options: Options;
  run(given: Arguments, context: Context): Promise<ExitCode>;
}
