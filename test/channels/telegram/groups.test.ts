// Groups change: they get another id, have topics, take no pictures.
import { expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { openChats } from "../../../src/store/chats.js";
import { ME } from "../../support/bot-api.js";
import { asking, echo, entity, telegramStage } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const NAME = `@${ME.username}`;
const GROUP = { id: -500, type: "group", title: "群" };
const SUPER = { id: -1_000_000_000_500, type: "supergroup", title: "群" };
const stage = telegramStage();
const { start, texts } = stage;

function named(text: string, more: Readonly<Record<string, unknown>> = {}): number {
  const said = `${NAME} ${text}`;
  return stage.api.send({ chat: GROUP, text: said, entities: [entity(said, NAME)], ...more });
}

/** Counts the questions of each conversation. */
const counting = () => {
  const seen = new Map<string, number>();
  return asking(async (question, conversation) => {
    const count = (seen.get(conversation) ?? 0) + 1;
    seen.set(conversation, count);
    return { text: `${question} ${count}`, choices: ["甲？"] };
  });
};

test("a group that becomes a supergroup keeps its conversations, buttons and place on the list", async () => {
  const folder = temporaryFolder("moved");
  const chats = openChats(folder);
  const settings = { groups: [`telegram:${GROUP.id}`] };
  await start(counting(), { settings, chats });
  named("一");
  expect(await texts(1)).toEqual(["一 1"]);
  stage.api.send({ chat: GROUP, migrate_to_chat_id: SUPER.id });
  stage.api.send({ chat: SUPER, migrate_from_chat_id: GROUP.id });
  named("二", { chat: SUPER });
  expect((await texts(2))[1]).toBe("二 2");
  const old = stage.api.shown(GROUP.id)[0];
  if (!old) throw new Error("no message");
  stage.api.touch(old.buttons.flat()[0]?.data ?? "", { chat: SUPER.id, id: old.id });
  expect((await texts(3))[2]).toBe("甲？ 3");
  // Told once, it is known after a restart too.
  await stage.bot?.stop();
  await start(counting(), { settings, chats });
  named("三", { chat: SUPER });
  expect((await texts(4))[3]).toBe("三 1");
  await stage.bot?.stop();
  chats.close();
});

test("an answer on its way follows the group, and what Telegram says of the move is kept", async () => {
  const settings = { groups: [`telegram:${GROUP.id}`] };
  await start(counting(), { settings });
  stage.api.chats.moved.set(GROUP.id, SUPER.id);
  named("一");
  expect(await texts(1, SUPER.id)).toEqual(["一 1"]);
  named("二", { chat: SUPER });
  expect(await texts(2, SUPER.id)).toEqual(["一 1", "二 2"]);
  expect(stage.api.texts(GROUP.id)).toEqual([]);
});

test("a move of a group that is not on the list opens nothing", async () => {
  await start(echo, { settings: { groups: ["telegram:-1"] } });
  stage.api.send({ chat: SUPER, migrate_from_chat_id: GROUP.id });
  named("一", { chat: SUPER });
  expect(await texts(1)).toEqual([RUNTIME_TEXTS.zh.groupClosed(`telegram:${SUPER.id}`)]);
});

test("each topic is a talk of its own, answered in it, buttons too", async () => {
  await start(counting());
  const topic = (id: number) => ({
    chat: SUPER,
    is_topic_message: true,
    message_thread_id: id,
    // Every message of a topic seems to reply to its beginning, which may be ours.
    reply_to_message: {
      message_id: id,
      date: 1,
      chat: SUPER,
      from: ME,
      forum_topic_created: { name: "题", icon_color: 1 },
    },
  });
  stage.api.send({ text: "自己说话", ...topic(33) });
  named("一", topic(33));
  named("二", topic(44));
  named("三", topic(33));
  expect((await texts(3)).toSorted()).toEqual(["一 1", "三 2", "二 1"]);
  const place = (start: string) =>
    stage.api.shown().find(({ text }) => text.startsWith(start))?.topic;
  expect([place("一"), place("二"), place("三")]).toEqual([33, 44, 33]);
});

test("a topic that was deleted gets nothing, and nothing is tried again", async () => {
  await start(echo);
  stage.api.chats.goneTopics.add(33);
  named("一", { chat: SUPER, is_topic_message: true, message_thread_id: 33 });
  named("二", { chat: SUPER });
  expect(await texts(1)).toEqual(["[二]"]);
  const sent = () => stage.api.calls.filter(({ method }) => method === "sendMessage");
  await stage.api.until(() => sent().length === 2);
  expect(stage.pauses).toEqual([]);
});

test("an album of pictures gets one line, not one for each", async () => {
  await start(echo);
  const photo = [{ file_id: "p", file_unique_id: "p", width: 1, height: 1 }];
  for (let n = 0; n < 5; n++) stage.api.send({ photo, media_group_id: "a1" });
  stage.api.send({ text: "问" });
  expect(await texts(2)).toEqual([RUNTIME_TEXTS.zh.onlyText, "[问]"]);
});

test("a group that takes no files is told what the file would have been", async () => {
  await start(echo);
  stage.api.chats.textOnly.add(SUPER.id);
  named("/draft 甲局 2023", { chat: SUPER });
  const said = await texts(3);
  expect(said[1]).toMatch(/没有发出：.+\.docx/);
});
