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
  /** What the chat channels have in common. */
  readonly chats: ChatConfig;
  /** Null when no bot is configured. */
  readonly telegram: { readonly token: string; readonly apiRoot: string | undefined } | null;
}

/** Who may use the chats, how much, and how long what they leave is kept. */
export interface ChatConfig {
  /** "channel:chat" of the groups that get answers; null answers every group. */
  readonly groups: readonly string[] | null;
  /** "channel:user" of those who may load and remove documents. */
  readonly admins: readonly string[];
  /** Messages that are answered; 0 sets no limit. */
  readonly quotas: {
    readonly personMinute: number;
    readonly personDay: number;
    readonly chatMinute: number;
    readonly allMinute: number;
  };
  /** Days. */
  readonly keep: { readonly journal: number; readonly receipts: number };
  /** Largest file an administrator may send, in bytes. */
  readonly largestFile: number;
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

const count = (fallback: number) =>
  setting(z.stringFormat("count", /^\s*\d{1,7}\s*$/, "0, 1, 2 …")).transform((text) =>
    text === undefined ? fallback : Number.parseInt(text, 10),
  );

/** "telegram:-100123, wecom:zhang": a channel and an id of it, separated by commas. */
const places = setting(
  z.stringFormat(
    "places",
    /^\s*\w+:[^\s,]+(?:\s*,\s*\w+:[^\s,]+)*\s*,?\s*$/,
    "telegram:-100123,wecom:name",
  ),
).transform((text) => text?.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])));

/** Each key with what it must look like; that is said when it does not, the value never is. */
const Settings = z.object({
  "--locale": setting(z.enum(["zh", "en"], "zh | en")),
  DATA_DIR: setting(z.string().trim()),
  CHAT_GROUPS: places,
  CHAT_ADMINS: places,
  CHAT_PER_PERSON_MINUTE: count(20),
  CHAT_PER_PERSON_DAY: count(500),
  CHAT_PER_CHAT_MINUTE: count(60),
  CHAT_ALL_MINUTE: count(600),
  CHAT_LOG_DAYS: count(30),
  CHAT_RECEIPT_DAYS: count(400),
  CHAT_FILE_MB: count(20),
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
  const settings = readSettings({
    ...environment,
    ...(options.data ? { DATA_DIR: options.data } : {}),
  });
  const { DATA_DIR, TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = settings;
  return {
    data: DATA_DIR ?? "./data",
    locale: readLocale(options.locale),
    debug: isDebug(environment),
    strictSeal: isOn(environment["STRICT_SEAL"]),
    chats: chatsOf(settings),
    telegram: token === undefined ? null : { token, apiRoot },
  };
}

const MEGABYTE = 1_048_576;

function chatsOf(settings: ReturnType<typeof readSettings>): ChatConfig {
  return {
    groups: settings.CHAT_GROUPS ?? null,
    admins: settings.CHAT_ADMINS ?? [],
    quotas: {
      personMinute: settings.CHAT_PER_PERSON_MINUTE,
      personDay: settings.CHAT_PER_PERSON_DAY,
      chatMinute: settings.CHAT_PER_CHAT_MINUTE,
      allMinute: settings.CHAT_ALL_MINUTE,
    },
    keep: { journal: settings.CHAT_LOG_DAYS, receipts: settings.CHAT_RECEIPT_DAYS },
    largestFile: settings.CHAT_FILE_MB * MEGABYTE,
  };
}

/** The environment of this process, with what a `.env` file in the working folder adds to it. */
export function loadEnvironment(): Environment {
  if (existsSync(".env") && statSync(".env").isFile()) process.loadEnvFile(".env");
  return process.env;
}
