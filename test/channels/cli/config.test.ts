import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isDebug, readConfig } from "../../../src/config.js";
import { BadSettings, WrongUsage } from "../../../src/kernel/errors.js";

test("nothing set, or set to nothing, is the default", () => {
  const defaults = {
    data: "./data",
    locale: "zh",
    debug: false,
    strictSeal: false,
    chats: {
      groups: null,
      admins: [],
      quotas: { personMinute: 20, personDay: 500, chatMinute: 60, allMinute: 600 },
      keep: { journal: 30, receipts: 400 },
      largestFile: 20 * 1_048_576,
    },
    telegram: null,
    wecom: null,
    models: null,
  };
  expect(readConfig({}, {})).toEqual(defaults);
  const empty = { DATA_DIR: "", TELEGRAM_BOT_TOKEN: " ", TELEGRAM_API_ROOT: "", DEBUG: "0" };
  expect(readConfig({}, empty)).toEqual(defaults);
});

test("a token makes a bot; the option goes before the environment", () => {
  const environment = {
    DATA_DIR: "a",
    DEBUG: "1",
    STRICT_SEAL: "1",
    TELEGRAM_BOT_TOKEN: " 1:abc-D_e ",
    TELEGRAM_API_ROOT: "http://127.0.0.1:8081",
  };
  expect(readConfig({ data: "b", locale: "en" }, environment)).toMatchObject({
    data: "b",
    locale: "en",
    debug: true,
    strictSeal: true,
    telegram: { token: "1:abc-D_e", apiRoot: "http://127.0.0.1:8081" },
  });
  expect(isDebug({ DEBUG: "" })).toBe(false);
});

test("a bad value is told by its key and never shown", () => {
  const secret = "1:se cret";
  const read = (): unknown => readConfig({}, { TELEGRAM_BOT_TOKEN: secret });
  expect(read).toThrow(WrongUsage);
  expect(read).toThrow(/TELEGRAM_BOT_TOKEN/);
  expect(read).not.toThrow(/se cret/);
  expect(() => readConfig({}, { TELEGRAM_API_ROOT: "ftp://x" })).toThrow(/TELEGRAM_API_ROOT/);
  expect(() => readConfig({ locale: "fr" }, {})).toThrow(/--locale/);
});

test("who may use the chats, and how much", () => {
  const { chats } = readConfig(
    {},
    {
      CHAT_GROUPS: " telegram:-100123 , wecom:wr_x ",
      CHAT_ADMINS: "telegram:7,",
      CHAT_PER_PERSON_MINUTE: "0",
      CHAT_LOG_DAYS: "7",
      CHAT_FILE_MB: "1",
    },
  );
  expect(chats).toMatchObject({
    groups: ["telegram:-100123", "wecom:wr_x"],
    admins: ["telegram:7"],
    quotas: { personMinute: 0, personDay: 500 },
    keep: { journal: 7, receipts: 400 },
    largestFile: 1_048_576,
  });
  for (const [key, value] of [
    ["CHAT_GROUPS", "-100123"],
    ["CHAT_ADMINS", "telegram:"],
    ["CHAT_ALL_MINUTE", "-1"],
    ["CHAT_FILE_MB", "2.5"],
  ] as const) {
    expect(() => readConfig({}, { [key]: value })).toThrow(key);
  }
});

test(".env.example names every key that is read", () => {
  const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
  const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1]).sort();
  expect(named).toEqual([
    "CHAT_ADMINS",
    "CHAT_ALL_MINUTE",
    "CHAT_FILE_MB",
    "CHAT_GROUPS",
    "CHAT_LOG_DAYS",
    "CHAT_PER_CHAT_MINUTE",
    "CHAT_PER_PERSON_DAY",
    "CHAT_PER_PERSON_MINUTE",
    "CHAT_RECEIPT_DAYS",
    "DATA_DIR",
    "DEBUG",
    "EMBED_API_KEY",
    "EMBED_BASE_URL",
    "EMBED_BATCH",
    "EMBED_DIMENSIONS",
    "EMBED_MODEL",
    "EMBED_TIMEOUT_S",
    "LLM_API_KEY",
    "LLM_BASE_URL",
    "LLM_CAN",
    "LLM_IDLE_S",
    "LLM_MODE",
    "LLM_MODEL",
    "LLM_PARALLEL",
    "LLM_PRICE",
    "LLM_TIMEOUT_S",
    "LLM_WRITER",
    "STRICT_SEAL",
    "TELEGRAM_API_ROOT",
    "TELEGRAM_BOT_TOKEN",
    "WECOM_AES_KEY",
    "WECOM_AGENT_ID",
    "WECOM_API_ROOT",
    "WECOM_APP_SECRET",
    "WECOM_BOT_ID",
    "WECOM_BOT_SECRET",
    "WECOM_BOT_URL",
    "WECOM_CORP_ID",
    "WECOM_HOST",
    "WECOM_PATH",
    "WECOM_PORT",
    "WECOM_TOKEN",
  ]);
});

test("WeCom: an application, a bot, or both; a part of its keys is told by those that are missing", () => {
  const app = {
    WECOM_CORP_ID: "ww1",
    WECOM_AGENT_ID: "1000002",
    WECOM_APP_SECRET: "s3cret",
    WECOM_TOKEN: "t0ken",
    WECOM_AES_KEY: "a".repeat(43),
  };
  const bot = { WECOM_BOT_ID: "b1", WECOM_BOT_SECRET: "bs" };
  expect(readConfig({}, app).wecom).toMatchObject({
    app: { corpId: "ww1", agentId: 1000002, port: 8080, path: "/wecom", host: undefined },
    bot: null,
  });
  expect(readConfig({}, { ...app, ...bot }).wecom?.bot).toMatchObject({ botId: "b1" });
  const partial = { ...bot, ...app, WECOM_TOKEN: "" };
  expect(() => readConfig({}, partial)).toThrow(/WECOM_TOKEN/);
  expect(() => readConfig({}, partial)).not.toThrow(/s3cret/);
  expect(() => readConfig({}, { ...app, WECOM_AES_KEY: "short" })).toThrow(/WECOM_AES_KEY/);
});

const MODEL = { LLM_BASE_URL: "https://llm.example/v1", LLM_MODEL: "m1" };

test("a model: assist unless told otherwise; the embedder uses its address and key", () => {
  const environment = {
    ...MODEL,
    LLM_API_KEY: "sk-1",
    EMBED_MODEL: "e1",
    LLM_CAN: "tools, json_schema",
  };
  expect(readConfig({}, environment).models).toEqual({
    mode: "assist",
    writer: "off",
    chat: {
      baseUrl: "https://llm.example/v1",
      model: "m1",
      key: "sk-1",
      deadline: 20_000,
      idle: 10_000,
      parallel: 4,
      can: { jsonSchema: true, jsonObject: false, tools: true },
    },
    embeddings: {
      baseUrl: "https://llm.example/v1",
      model: "e1",
      key: "sk-1",
      batch: 10,
      deadline: 30_000,
    },
  });
  const local = {
    EMBED_BASE_URL: "http://127.0.0.1:9/v1",
    EMBED_DIMENSIONS: "256",
    LLM_PRICE: "2,8",
  };
  const other = readConfig({}, { ...environment, ...local, LLM_MODE: "off" }).models;
  expect(other).toMatchObject({ mode: "off", chat: { price: { input: "2", output: "8" } } });
  // Another server is never sent the model's key.
  expect(other?.embeddings).toMatchObject({ key: "none", dimensions: 256 });
});

test("everything that is wrong is told at once, by key and never by value", () => {
  const environment = {
    TELEGRAM_BOT_TOKEN: "1:se cret",
    WECOM_BOT_ID: "b1",
    LLM_BASE_URL: "ftp://se-cret",
    LLM_API_KEY: "sk se-cret",
    LLM_MODE: "sometimes",
    LLM_WRITER: "sometimes",
    LLM_CAN: "json",
    EMBED_BATCH: "many",
    EMBED_BASE_URL: "https://e.example/v1",
  };
  let told = "";
  try {
    readConfig({}, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(BadSettings);
    told = `${String(error)}\n${(error as BadSettings).say("zh")}`;
  }
  const keys = Object.keys(environment).filter(
    (key) => key !== "WECOM_BOT_ID" && key !== "EMBED_BASE_URL",
  );
  for (const key of [...keys, "WECOM_BOT_SECRET", "LLM_MODEL", "EMBED_MODEL"]) {
    expect(told).toContain(`\n${key} → `);
  }
  expect(told).not.toMatch(/se.?cret|sometimes|many/);
});

test("a mode without a model, and an embedder without an address, are told", () => {
  expect(() => readConfig({}, { LLM_MODE: "always" })).toThrow(/LLM_BASE_URL/);
  expect(() => readConfig({}, { LLM_WRITER: "assist" })).toThrow(/LLM_BASE_URL/);
  expect(readConfig({}, { ...MODEL, LLM_MODE: "off", LLM_WRITER: "always" }).models).toMatchObject({
    mode: "off",
    writer: "always",
  });
  expect(() => readConfig({}, { EMBED_MODEL: "e1" })).toThrow(/EMBED_BASE_URL/);
  expect(readConfig({}, { LLM_MODE: "off" }).models).toBeNull();
});
