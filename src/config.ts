import { existsSync, statSync } from "node:fs";
import { modelsOf } from "./config/models.js";
import { readSettings, type Settings, TOGETHER } from "./config/settings.js";
import type { Locale } from "./kernel/errors.js";
import type { ModelsConfig } from "./llm/open.js";

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
  /** A model, a second embedder, or both; null when neither is configured. */
  readonly models: ModelsConfig | null;
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
 * @throws BadSettings naming every key whose value is not what it should be.
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
    models: modelsOf(settings),
  };
}

const WECOM_PATH = "/wecom";
const WECOM_PORT = "8080";

function wecomOf(settings: Settings): Config["wecom"] {
  const app = together(settings, TOGETHER.app);
  const bot = together(settings, TOGETHER.bot);
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

/** The values of keys that are set together; null where they are not set. */
function together<Key extends keyof Settings>(
  settings: Settings,
  keys: readonly Key[],
): Record<Key, string> | null {
  if (keys.some((key) => settings[key] === undefined)) return null;
  return Object.fromEntries(keys.map((key) => [key, String(settings[key])])) as Record<Key, string>;
}

const MEGABYTE = 1_048_576;

function chatsOf(settings: Settings): ChatConfig {
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
