// Many people at once: every question answered once, in the order it was asked.
import { expect, test } from "vitest";
import { startWecom } from "../../../src/channels/wecom/index.js";
import { AppStage } from "./app-stage.js";
import { BOT, BOT_SECRET, FakeBotServer } from "./fake-bot-server.js";
import { FakeRuntime, message } from "./fake-runtime.js";

const CHATS = 20;
const QUESTIONS = 5;
const people = Array.from({ length: CHATS }, (_, at) => `user-${at}`);
const asked = Array.from({ length: QUESTIONS }, (_, at) => `问${at}`);

/** What each person got, for what each person asked. */
function expectAll(got: readonly (readonly [user: string, text: string])[]): void {
  const answers = people.map((user) => got.filter(([to]) => to === user).map(([, text]) => text));
  expect(answers).toEqual(people.map(() => asked.map((question) => `答：${question}`)));
}

/** Answers after a moment that differs, so that conversations overtake each other. */
function uneven(runtime: FakeRuntime): void {
  let turn = 0;
  runtime.answer = async ({ content }, outlet) => {
    await new Promise((settle) => setTimeout(settle, (turn++ * 7) % 11));
    await outlet.send(message(content.kind === "text" ? `答：${content.text}` : content.kind));
  };
}

test("the application: twenty chats of five questions, with the token and the network failing", async () => {
  const stage = new AppStage();
  for (const user of people) stage.api.members.add(user);
  await stage.start();
  uneven(stage.runtime);
  stage.api.fail("message/send", "502", { errcode: -1 }, { errcode: 42001 }, "502", {
    errcode: 45033,
  });
  for (const Content of asked) {
    await Promise.all(
      people.map(async (FromUserName) => {
        const fields = {
          MsgType: "text",
          Content,
          FromUserName,
          MsgId: `${FromUserName}-${Content}`,
        };
        await Promise.all([stage.callback(fields), stage.callback(fields)]);
      }),
    );
  }
  await stage.until(() => stage.runtime.deliveries.length === CHATS * QUESTIONS);
  await stage.runtime.idle();
  expect(stage.runtime.failures).toEqual([]);
  expectAll(stage.api.sent.map(({ touser, text }) => [touser, text?.content ?? ""]));
  await stage.stop();
});

test("the AI bot: twenty chats of five questions, with the line cut in between", async () => {
  const server = new FakeBotServer();
  const runtime = new FakeRuntime();
  const wsUrl = await server.start();
  const running = await startWecom({
    runtime,
    log: () => undefined,
    bot: { botId: BOT, secret: BOT_SECRET, wsUrl, reconnectInterval: 5 },
  });
  uneven(runtime);
  for (const content of asked) for (const user of people) server.says(content, user);
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((settle) => setTimeout(settle, 5));
  };
  await until(() => runtime.deliveries.length === CHATS * QUESTIONS);
  server.drop();
  await runtime.idle();
  expect(runtime.failures).toEqual([]);
  expectAll(server.shown.map(({ chat, content }) => [chat, content]));
  expect(server.shown.every(({ isFinished }) => isFinished)).toBe(true);
  await running.stop();
  await server.stop();
});
