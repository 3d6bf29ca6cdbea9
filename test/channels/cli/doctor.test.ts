import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Channel } from "../../../src/channels/cli/types.js";
import { TelegramRefused, TelegramUnreachable } from "../../../src/channels/telegram/errors.js";
import { checkTelegram } from "../../../src/channels/telegram/index.js";
import { BotApiServer, ME, TOKEN } from "../../support/bot-api.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { run } from "./run-fake.js";

const folder = temporaryFolder("doctor");
const channel = (name: string, more: Partial<Channel>): Channel => ({
  name,
  key: `${name.toUpperCase()}_KEY`,
  isConfigured: () => true,
  start: async () => ({ stop: async () => undefined, username: "x" }),
  ...more,
});

test("one line for each thing; what is off says which key is missing", async () => {
  const channels = [
    channel("good", { check: async () => "@good" }),
    channel("off", { isConfigured: () => false }),
  ];
  const args = ["doctor", "--data", join(folder, "none"), "--locale", "en"];
  const { code, stdout } = await run(args, { channels });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^node {2}works {2}\d+\.\d+/);
  expect(stdout).toMatch(/^data {2}off {2}.*none holds nothing yet/m);
  expect(stdout).toMatch(/^font {2}works {2}NotoSansSC/m);
  expect(stdout).toMatch(/^chats {2}works {2}every group is answered, 0 administrators$/m);
  expect(stdout).toMatch(/^good {2}works {2}@good$/m);
  expect(stdout).toMatch(/^off {2}off {2}not started: OFF_KEY is not set$/m);
});

test("a channel of several ways has a line for each, in serve too", async () => {
  const ways = [
    { name: "one", key: "ONE_KEY", isConfigured: () => true },
    { name: "two", key: "TWO_KEY", isConfigured: () => false },
  ];
  const channels = [channel("both", { ways, isConfigured: () => true })];
  const args = ["--data", join(folder, "none"), "--locale", "en"];
  const { stdout } = await run(["doctor", ...args], { channels });
  expect(stdout).toMatch(/^one {2}works {2}configured; tried when serve starts/m);
  expect(stdout).toMatch(/^two {2}off {2}not started: TWO_KEY is not set$/m);
  const start = async (): Promise<never> => {
    throw new TelegramRefused(401);
  };
  const served = await run(["serve", ...args], { channels: [channel("both", { ways, start })] });
  expect(served.code).toBe(1);
  expect(served.stderr).toMatch(/^two: not started: TWO_KEY is not set\n/);
});

test("what is configured and does not work makes it 1", async () => {
  const check = async (): Promise<string> => {
    throw new TelegramRefused(401);
  };
  const { code, stdout } = await run(["doctor", "--json", "--data", folder], {
    channels: [channel("bad", { check }), channel("good", { check: async () => "@good" })],
  });
  expect(code).toBe(1);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { check: string });
  expect(lines.map(({ check: name }) => name)).toEqual([
    "node",
    "data",
    "font",
    "chats",
    "bad",
    "good",
  ]);
  expect(lines[4]).toMatchObject({ state: "fails", detail: expect.stringContaining("401") });
});

let api: BotApiServer;
beforeEach(async () => {
  api = await BotApiServer.start();
});
afterEach(() => api.close());

test("Telegram is asked who the token is", async () => {
  const given = { token: TOKEN, apiRoot: `${api.root}/` };
  expect(await checkTelegram(given)).toBe(`@${ME.username}`);
  const wrong = checkTelegram({ ...given, token: "1:WRONG-token" });
  await expect(wrong).rejects.toBeInstanceOf(TelegramRefused);
  api.down = true;
  await expect(checkTelegram(given)).rejects.toBeInstanceOf(TelegramUnreachable);
});
