import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAssistant } from "../../../src/assistant.js";
import { BotApiServer, TOKEN } from "../../support/bot-api.js";
import { corpus } from "../../support/runtime.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { start } from "../cli/run-fake.js";

const data = temporaryFolder("restart");
let api: BotApiServer;

beforeAll(async () => {
  api = await BotApiServer.start();
  const assistant = openAssistant({ data });
  await assistant.ingest(corpus("000", "003"), {});
  assistant.close();
}, 120_000);
afterAll(() => api.close());

function serve(): ChildProcess {
  const child = start("../../../src/main.ts", ["serve", "--data", data], {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
  });
  child.stderr.resume();
  return child;
}

/** Resolves once the bot has asked for what comes after this message: it is taken. */
function taken(update: number): Promise<void> {
  return api.until(() => api.of("getUpdates").some(({ offset }) => Number(offset) > update));
}

test("killed in the middle of an answer, started again: all is answered, once, and goes on", async () => {
  api.fail("sendMessage", "hold");
  const first = serve();
  await api.until(() => api.of("getUpdates").length > 0);
  api.send({ text: "洛龙区政务服务中心2023年支出总计是多少？" });
  await api.until(() => api.calls.some(({ refused }) => refused === "held"));
  await taken(api.send({ text: "那2022年呢" }));
  first.kill("SIGKILL");
  await once(first, "close");
  expect(api.texts()).toEqual([]);

  const second = serve();
  await api.until(() => api.texts().length >= 2);
  api.send({ text: "两年相差多少" });
  await api.until(() => api.texts().length >= 3);
  second.kill("SIGTERM");
  expect(await once(second, "close")).toEqual([0, null]);

  if (process.env["SCENES"]) console.log(`机器人：${api.texts().join("\n机器人：")}`);
  expect(api.texts().map((text) => text.split("（")[0]?.split("\n")[0])).toEqual([
    "714.40 万元",
    "866.01 万元",
    expect.stringContaining("151.61 万元"),
  ]);
}, 120_000);
