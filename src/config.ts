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
  /** An application, an AI bot, or both; null when neither is configured. */
  readonly wecom: { readonly app: WecomApp | null; readonly bot: WecomBot | null } | null;
}

/** An application of an organisation in WeCom, called back over HTTP. */
export interface WecomApp {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  readonly token: string;
  readonly aesKey: string;
  readonly port: number;
  readonly host: string | undefined;
  readonly path: string;
  readonly apiRoot: string | undefined;
}

/** An AI bot of WeCom, connected over its WebSocket. */
export interface WecomBot {
  readonly botId: string;
  readonly secret: string;
  readonly wsUrl: string | undefined;
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

/** One word without spaces. */
const word = (example: string) => setting(z.stringFormat("word", /^\s*\S+\s*$/, example).trim());

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
  WECOM_CORP_ID: word("ww…"),
  WECOM_AGENT_ID: setting(z.stringFormat("agent", /^\s*\d{1,15}\s*$/, "1000002")),
  WECOM_APP_SECRET: word("…"),
  WECOM_TOKEN: word("…"),
  WECOM_AES_KEY: setting(
    z.stringFormat("key", /^\s*[A-Za-z0-9]{43}\s*$/, "43 × [A-Za-z0-9]").trim(),
  ),
  WECOM_PORT: setting(z.stringFormat("port", /^\s*\d{1,5}\s*$/, "8080")),
  WECOM_HOST: word("127.0.0.1"),
  WECOM_PATH: setting(z.stringFormat("path", /^\s*\/[\w./-]*\s*$/, "/wecom").trim()),
  WECOM_API_ROOT: setting(z.url({ protocol: /^https?$/, error: "https://…" })),
  WECOM_BOT_ID: word("…"),
  WECOM_BOT_SECRET: word("…"),
  WECOM_BOT_URL: setting(z.url({ protocol: /^wss?$/, error: "wss://…" })),
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
    wecom: wecomOf(settings),
  };
}

const WECOM_PATH = "/wecom";
const WECOM_PORT = "8080";

/** @throws WrongUsage naming the key that is missing beside others that are set */
function wecomOf(settings: ReturnType<typeof readSettings>): Config["wecom"] {
  const app = together(settings, [
    "WECOM_CORP_ID",
    "WECOM_AGENT_ID",
    "WECOM_APP_SECRET",
    "WECOM_TOKEN",
    "WECOM_AES_KEY",
  ]);
  const bot = together(settings, ["WECOM_BOT_ID", "WECOM_BOT_SECRET"]);
  if (!app && !bot) return null;
  return {
    app: app && {
      corpId: app.WECOM_CORP_ID,
      agentId: Number.parseInt(app.WECOM_AGENT_ID, 10),
      secret: app.WECOM_APP_SECRET,
      token: app.WECOM_TOKEN,
      aesKey: app.WECOM_AES_KEY,
      port: Number.parseInt(settings.WECOM_PORT ?? WECOM_PORT, 10),
      host: settings.WECOM_HOST,
      path: settings.WECOM_PATH ?? WECOM_PATH,
      apiRoot: settings.WECOM_API_ROOT,
    },
    bot: bot && {
      botId: bot.WECOM_BOT_ID,
      secret: bot.WECOM_BOT_SECRET,
      wsUrl: settings.WECOM_BOT_URL,
    },
  };
}

/** Keys that are set together or not at all; null where none is. */
function together<Key extends keyof ReturnType<typeof readSettings>>(
  settings: ReturnType<typeof readSettings>,
  keys: readonly Key[],
): Record<Key, string> | null {
  const missing = keys.filter((key) => settings[key] === undefined);
  if (missing.length === keys.length) return null;
  if (missing.length > 0) {
    throw new WrongUsage({ met: missing.join(", "), expected: keys.join(", ") });
  }
  return Object.fromEntries(keys.map((key) => [key, String(settings[key])])) as Record<Key, string>;
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
