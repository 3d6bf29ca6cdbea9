// Over the runtime itself: what a process took and did not answer is answered by the next one.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Assistant } from "../../../src/assistant.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { type RunningWecom, startWecom } from "../../../src/channels/wecom/index.js";
import { type Chats, openChats } from "../../../src/store/chats.js";
import { runtimeOver } from "../../support/runtime.js";
import { asking, echo } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { AppStage } from "./app-stage.js";
import { BOT, BOT_SECRET, FakeBotServer } from "./fake-bot-server.js";

const SAY = RUNTIME_TEXTS.zh;
const never = asking(() => new Promise(() => undefined));
const folder = temporaryFolder("wecom-restart");
let chats: Chats;

beforeEach(() => {
  chats = openChats(folder);
  chats.db.exec("DELETE FROM deliveries");
});
afterEach(() => chats.close());

const over = (assistant: Assistant) => runtimeOver(assistant, { chats }).runtime;

test("the application: told of the stop, answered after the start, once", async () => {
  const stage = await new AppStage().start({ runtime: over(never), patience: 0 });
  const pending = () =>
    chats.db.prepare("SELECT count(*) FROM deliveries WHERE pending IS NOT NULL").pluck().get();
  await stage.callback({ MsgType: "text", Content: "预算多少" });
  await stage.callback({ MsgType: "text", Content: "再问" });
  await stage.until(() => pending() === 2);
  await stage.running?.stop();
  expect(stage.api.texts).toEqual([SAY.restarting, SAY.restarting]);
  const port = stage.api;
  stage.running = await startWecom({
    runtime: over(echo),
    log: () => undefined,
    app: stage.app,
  });
  await stage.until(() => port.texts.length === 4);
  expect(port.texts.slice(2)).toEqual(["[预算多少]", "[再问]"]);
  await stage.until(() => pending() === 0);
  await stage.stop();
});

test("the AI bot: what was working ends with the news, the answer comes by itself after the start", async () => {
  const server = new FakeBotServer();
  const wsUrl = await server.start();
  const start = (assistant: Assistant): Promise<RunningWecom> =>
    startWecom({
      runtime: over(assistant),
      log: () => undefined,
      patience: 0,
      bot: { botId: BOT, secret: BOT_SECRET, wsUrl, reconnectInterval: 5 },
    });
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((settle) => setTimeout(settle, 5));
  };
  const first = await start(never);
  server.says("预算多少");
  await until(() => chats.db.prepare("SELECT count(*) FROM deliveries").pluck().get() === 1);
  await first.stop();
  expect(server.shown).toMatchObject([{ content: SAY.restarting, isFinished: true }]);
  const second = await start(echo);
  await until(() => server.shown.length === 2);
  expect(server.shown[1]).toMatchObject({ chat: "zhang", content: "**[预算多少]**" });
  await second.stop();
  await server.stop();
});
