import { z } from "zod";
import { type BadSetting, BadSettings, WrongUsage } from "../kernel/errors.js";
import type { Mode } from "../llm/open.js";

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

/** A provider's address. */
const web = setting(z.url({ protocol: /^https?$/, error: "https://…/v1" }));

/** Words out of a few, separated by commas. */
const list = <Word extends string>(words: readonly Word[]) =>
  setting(
    z
      .string()
      .transform((text) => text.split(",").map((one) => one.trim()))
      .pipe(z.array(z.enum(words, words.join(",")))),
  );

/** When a model is asked how a question is meant. */
export const MODES = ["off", "assist", "always"] as const satisfies readonly Mode[];
/** What a provider can do, as `doctor` finds it. */
export const CAPABILITIES = ["json_schema", "json_object", "tools"] as const;

/** Each key with what it must look like; that is said when it does not, the value never is. */
const Schema = z.object({
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
  LLM_MODE: setting(z.enum(MODES, MODES.join(" | "))),
  LLM_WRITER: setting(z.enum(MODES, MODES.join(" | "))),
  LLM_BASE_URL: web,
  LLM_API_KEY: word("sk-…"),
  LLM_MODEL: word("deepseek-chat"),
  LLM_CAN: list(CAPABILITIES),
  LLM_TIMEOUT_S: count(20),
  LLM_IDLE_S: count(10),
  LLM_PARALLEL: count(4),
  LLM_PRICE: setting(
    z.stringFormat("price", /^\s*\d+(?:\.\d+)?\s*,\s*\d+(?:\.\d+)?\s*$/, "2, 8"),
  ).transform((text) => text?.split(",").map((one) => one.trim())),
  EMBED_BASE_URL: web,
  EMBED_API_KEY: word("sk-…"),
  EMBED_MODEL: word("text-embedding-v4"),
  EMBED_DIMENSIONS: count(0),
  EMBED_BATCH: count(10),
  EMBED_TIMEOUT_S: count(30),
});

export type Settings = z.infer<typeof Schema>;
type Key = keyof Settings;
export type Given = Readonly<Record<string, string | undefined>>;

/** Keys that are set together or not at all. */
export const TOGETHER = {
  app: ["WECOM_CORP_ID", "WECOM_AGENT_ID", "WECOM_APP_SECRET", "WECOM_TOKEN", "WECOM_AES_KEY"],
  bot: ["WECOM_BOT_ID", "WECOM_BOT_SECRET"],
  model: ["LLM_BASE_URL", "LLM_MODEL"],
} as const satisfies Record<string, readonly Key[]>;

/** @throws BadSettings naming every key that is not what it should be; values are never told */
export function readSettings(given: Given): Settings {
  const result = Schema.safeParse(given);
  const wrong = result.success ? [] : result.error.issues.map(faultOf);
  const once = new Map([...wrong, ...missing(given)].map((fault) => [fault.key, fault]));
  const [first, ...others] = once.values();
  if (first?.key.startsWith("--") && others.length === 0) {
    throw new WrongUsage({ met: first.key, expected: first.expected });
  }
  if (first || !result.success) throw new BadSettings([...once.values()]);
  return result.data;
}

function faultOf({ path, message }: z.core.$ZodIssue): BadSetting {
  return { key: String(path[0]), expected: message };
}

/** Keys that others need beside them. */
function missing(given: Given): BadSetting[] {
  const isSet = (key: Key): boolean => (given[key] ?? "").trim() !== "";
  const groups = Object.values(TOGETHER).filter((keys) => keys.some(isSet));
  const apart = groups.flatMap((keys: readonly Key[]) =>
    keys.filter((key) => !isSet(key)).map((key) => ({ key, expected: keys.join(" + ") })),
  );
  const modes = [given["LLM_MODE"], given["LLM_WRITER"]].map((mode) => mode?.trim() ?? "");
  const isAsked = modes.some((mode) => mode === "assist" || mode === "always");
  const wanted = isAsked && !TOGETHER.model.some(isSet);
  const asked = wanted ? [{ key: "LLM_BASE_URL", expected: TOGETHER.model.join(" + ") }] : [];
  if (isSet("EMBED_MODEL") && !isSet("EMBED_BASE_URL") && !isSet("LLM_BASE_URL")) {
    asked.push({ key: "EMBED_BASE_URL", expected: "https://…/v1" });
  }
  if (isSet("EMBED_BASE_URL") && !isSet("EMBED_MODEL")) {
    asked.push({ key: "EMBED_MODEL", expected: "text-embedding-v4" });
  }
  return [...apart, ...asked];
}
