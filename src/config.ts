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
const unset = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional());

/** What each key must look like, in words a person can act on; `expected` is shown, never the value. */
const KEYS = {
  DATA_DIR: { schema: setting(z.string().trim()), expected: "a folder" },
  locale: { schema: setting(z.enum(["zh", "en"])), expected: "zh | en" },
  TELEGRAM_BOT_TOKEN: {
    schema: setting(
      z
        .string()
        .trim()
        .regex(/^[\w:-]+$/),
    ),
    expected: "123456:ABC-DEF…",
  },
  TELEGRAM_API_ROOT: {
    schema: setting(
      z
        .string()
        .trim()
        .pipe(z.url({ protocol: /^https?$/ })),
    ),
    expected: "https://…",
  },
} as const;

function read<Name extends keyof typeof KEYS>(
  name: Name,
  met: string | undefined,
  shownAs: string = name,
): z.infer<(typeof KEYS)[Name]["schema"]> {
  const result = KEYS[name].schema.safeParse(met);
  if (!result.success) throw new WrongUsage({ met: shownAs, expected: KEYS[name].expected });
  return result.data as z.infer<(typeof KEYS)[Name]["schema"]>;
}

/** The language of messages: `--locale`, Chinese when it is not given. */
export function readLocale(option: string | undefined): Locale {
  return read("locale", option, `--locale ${option}`) ?? "zh";
}

/** DEBUG=1 asks for stacks; unset, empty and 0 do not. */
export function isDebug(environment: Environment): boolean {
  return !["", "0"].includes(environment["DEBUG"]?.trim() ?? "");
}

/**
 * Reads the options of the command line and the environment into one Config.
 * @throws WrongUsage naming the key whose value is not what it should be.
 */
export function readConfig(options: ConfigOptions, environment: Environment): Config {
  const token = read("TELEGRAM_BOT_TOKEN", environment["TELEGRAM_BOT_TOKEN"]);
  const apiRoot = read("TELEGRAM_API_ROOT", environment["TELEGRAM_API_ROOT"]);
  return {
    data: read("DATA_DIR", options.data ?? environment["DATA_DIR"]) ?? "./data",
    locale: readLocale(options.locale),
    debug: isDebug(environment),
    telegram: token === undefined ? null : { token, apiRoot },
  };
}

/** The environment of this process, with what a `.env` file in the working folder adds to it. */
export function loadEnvironment(): Environment {
  if (existsSync(".env") && statSync(".env").isFile()) process.loadEnvFile(".env");
  return process.env;
}
