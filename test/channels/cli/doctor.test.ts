import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Channel } from "../../../src/channels/cli/types.js";
import { TelegramRefused, TelegramUnreachable } from "../../../src/channels/telegram/errors.js";
import { checkTelegram } from "../../../src/channels/telegram/index.js";
import { BotApiServer, ME, TOKEN } from "../../support/bot-api.js";
import { embeddingsAct } from "../../support/embedding-script.js";
import { type Act, ModelServer, type Script, whole } from "../../support/model-server.js";
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
    "model",
    "embeddings",
    "bad",
    "good",
  ]);
  expect(lines[6]).toMatchObject({ state: "fails", detail: expect.stringContaining("401") });
});

/** What a provider that can do some things answers to the probes. */
function provider(can: readonly string[]): Script {
  return ({ path, body }) => {
    if (path === "/embeddings") return embeddingsAct([[3, 4, 0]]);
    const format = (body["response_format"] as { type: string } | undefined)?.type;
    const way = body["tools"] ? "tools" : (format ?? "text");
    const refusal: Act = { json: { error: { message: `no ${way}` } }, status: 400 };
    if (!can.includes(way)) return refusal;
    const call = {
      id: "c",
      type: "function",
      function: { name: "probe", arguments: '{"ok":true}' },
    };
    return way === "tools" ? whole("", { tool_calls: [call] }) : whole('{"ok": true}');
  };
}

test.each([
  [["json_schema", "json_object", "tools"], "set LLM_CAN=json_schema,json_object,tools"],
  [["json_object"], "LLM_CAN says so"],
  [["json_object", "tools"], "set LLM_CAN=json_object,tools"],
])("a model that can do %j is found out, and the flags are told", async (can, told) => {
  const server = await ModelServer.start(provider(can));
  const environment = {
    LLM_BASE_URL: server.root,
    LLM_API_KEY: "sk-se-cret",
    LLM_MODEL: "m1",
    LLM_CAN: "json_object",
    EMBED_MODEL: "e1",
  };
  const args = ["doctor", "--data", join(folder, "none"), "--locale", "en"];
  const right = await run(args, { environment });
  expect(right.stdout).toMatch(/^model {2}works {2}m1 @ 127\.0\.0\.1:\d+, assist: /m);
  expect(right.stdout).toContain(told);
  expect(right.stdout).toMatch(
    /^embeddings {2}works {2}e1 @ 127\.0\.0\.1:\d+: 3 numbers a vector$/m,
  );
  expect(right.code).toBe(0);
  const wrong = await run(args, { environment: { ...environment, EMBED_DIMENSIONS: "1024" } });
  expect(wrong.stdout).toMatch(/^embeddings {2}FAILS {2}3 numbers a vector, expected 1024/m);
  expect(wrong.code).toBe(1);
  await server.close();
  const gone = await run(args, { environment });
  expect(gone.stdout).toMatch(/^model {2}FAILS {2}cannot be reached/m);
  expect(gone.stdout + gone.stderr).not.toContain("se-cret");
});

test.each([
  [401, "the key is not accepted (401)"],
  [402, "not paid"],
  [404, "check the model's name"],
])("a model that answers %i is told why", async (status, told) => {
  const server = await ModelServer.start([{ json: { error: { message: "x" } }, status }]);
  const environment = { LLM_BASE_URL: server.root, LLM_MODEL: "m1" };
  const { stdout, code } = await run(["doctor", "--locale", "en", "--data", join(folder, "none")], {
    environment,
  });
  await server.close();
  expect(stdout).toContain(told);
  expect(code).toBe(1);
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
