import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isDebug, readConfig } from "../../../src/config.js";
import { WrongUsage } from "../../../src/kernel/errors.js";

test("nothing set, or set to nothing, is the default", () => {
  const defaults = {
    data: "./data",
    locale: "zh",
    debug: false,
    strictSeal: false,
    telegram: null,
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
  expect(readConfig({ data: "b", locale: "en" }, environment)).toEqual({
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

test(".env.example names every key that is read", () => {
  const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
  const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1]).sort();
  expect(named).toEqual([
    "DATA_DIR",
    "DEBUG",
    "STRICT_SEAL",
    "TELEGRAM_API_ROOT",
    "TELEGRAM_BOT_TOKEN",
  ]);
});
