import { existsSync, statSync } from "node:fs";
import { z } from "zod";
import { type Locale, WrongUsage } from "./kernel/errors.js";

/** Everything that can be set from outside, validated; keys are documented in `.env.example`. */
export interface Config {
  /** The data folder. */
  readonly data: string;
  /** The language of messages; an answer follows the language of its question. */
  readonly locale: Locale;
  /** Print the stack of an unexpected failure. */
  readonly debug: boolean;
  /** An answer that does not seal is an error instead of a refusal. */
  readonly strictSeal: boolean;
  /** Null when no bot is configured. */
  readonly telegram: { readonly token: string; readonly apiRoot: string | undefined } | null;
}

/** What the command line says; it goes before the environment. */
export interface ConfigOptions {
  readonly data?: string | undefined;
  readonly locale?: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A key that is set to nothing counts as not set. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );

/** Each key with what it must look like; that is said when it does not, the value never is. */
const Settings = z.object({
  "--locale": setting(z.enum(["zh", "en"], "zh | en")),
  DATA_DIR: setting(z.string().trim()),
  TELEGRAM_BOT_TOKEN: setting(z.stringFormat("token", /^\s*[\w:-]+\s*$/, "123456:ABC-DEF…").trim()),
  TELEGRAM_API_ROOT: setting(z.url({ protocol: /^https?$/, error: "https://…" })),
});

function readSettings(given: Readonly<Record<string, string | undefined>>) {
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new WrongUsage({ met: String(issue?.path[0]), expected: String(issue?.message) });
}

/** The language of messages: `--locale`, Chinese when it is not given. */
export function readLocale(option: string | undefined): Locale {
  return readSettings({ "--locale": option })["--locale"] ?? "zh";
}

/** DEBUG=1 asks for stacks; unset, empty and 0 do not. */
export function isDebug(environment: Environment): boolean {
  return isOn(environment["DEBUG"]);
}

function isOn(value: string | undefined): boolean {
  return !["", "0"].includes(value?.trim() ?? "");
}

/**
 * Reads the options of the command line and the environment into one Config.
 * @throws WrongUsage naming the key whose value is not what it should be.
 */
export function readConfig(options: ConfigOptions, environment: Environment): Config {
  const {
    DATA_DIR,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
  } = readSettings({ ...environment, ...(options.data ? { DATA_DIR: options.data } : {}) });
  return {
    data: DATA_DIR ?? "./data",
    locale: readLocale(options.locale),
    debug: isDebug(environment),
    strictSeal: isOn(environment["STRICT_SEAL"]),
    telegram: token === undefined ? null : { token, apiRoot },
  };
}

/** The environment of this process, with what a `.env` file in the working folder adds to it. */
export function loadEnvironment(): Environment {
  if (existsSync(".env") && statSync(".env").isFile()) process.loadEnvFile(".env");
  return process.env;
}
