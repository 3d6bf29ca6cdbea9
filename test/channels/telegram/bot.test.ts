import { describe, expect, test } from "vitest";
import { MESSAGE_LIMIT } from "../../../src/channels/render/telegram.js";
import { MOST_WAITING } from "../../../src/channels/runtime/queue.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { TelegramRefused, TelegramUnreachable } from "../../../src/channels/telegram/errors.js";
import { BotApiServer, ME, person, TOKEN } from "../../support/bot-api.js";
import { asking, echo, entity, gate, telegramStage } from "../../support/telegram.js";

const SAY = RUNTIME_TEXTS.zh;
const GROUP = { id: -5, type: "supergroup", title: "Office" };
const NAME = `@${ME.username}`;
const PHOTO = [{ file_id: "x", file_unique_id: "y", width: 1, height: 1 }];

const stage = telegramStage();
const { start, texts } = stage;

describe("messages", () => {
  test.each(["/start", "/help", "/start from-a-link"])("%s is welcomed", async (text) => {
    await start(echo);
    stage.api.send({ text });
    const [said = ""] = await texts(1);
    expect(said).toMatch(/^欢迎\n/);
    expect(said).toContain("/forget");
  });

  test("a question is asked in the name of chat and person, and what looks like tags is text", async () => {
    const asked: string[] = [];
    await start(
      asking(async (question, conversation) => {
        asked.push(question, conversation);
        return { text: "1.50 万元 <b>&amp;</b> [1]" };
      }),
    );
    stage.api.send({ text: "公务接待费是多少？" });
    expect(await texts(1)).toEqual(["1.50 万元 <b>&amp;</b> [1]"]);
    expect(asked[0]).toBe("公务接待费是多少？");
    expect(asked[1]).toBe("c1");
    expect(stage.api.of("sendMessage")[0]).toMatchObject({ parse_mode: "HTML" });
    expect(stage.api.shown()[0]?.entities).toMatchObject([
      { type: "bold", offset: 0, length: "1.50 万元".length },
      { type: "text_link", url: expect.stringMatching(/\?start=s_[A-Z0-9]{8}_1$/) },
    ]);
  });

  test.each([
    ["photo", PHOTO],
    ["voice", { file_id: "x", file_unique_id: "y", duration: 1 }],
    ["sticker", { file_id: "x" }],
  ])("a %s gets the line that only text is read", async (kind, content) => {
    await start(echo);
    stage.api.send({ [kind]: content });
    expect(await texts(1)).toEqual([SAY.onlyText]);
  });

  test("Telegram's own notices and other bots are left alone", async () => {
    await start(echo);
    stage.api.send({ pinned_message: { message_id: 1, date: 1, chat: GROUP, text: "x" } });
    stage.api.send({ text: "hi", from: { id: 8, is_bot: true, first_name: "Other" } });
    stage.api.send({ text: "最后" });
    expect(await texts(1)).toEqual(["[最后]"]);
  });

  test("a choice is a button that asks it; its data says nothing", async () => {
    await start(
      asking(async (question) =>
        question === "三公经费"
          ? { text: "哪一年？", choices: ["甲？", "乙？"] }
          : { text: question },
      ),
    );
    stage.api.send({ text: "三公经费" });
    await texts(1);
    const buttons = stage.api.shown()[0]?.buttons.flat() ?? [];
    expect(buttons.map(({ text }) => text)).toEqual(["甲？", "乙？"]);
    expect(buttons.map(({ data }) => data).join()).not.toMatch(/甲|乙/);
    stage.api.press("乙？");
    expect((await texts(2))[1]).toBe("乙？");
    expect(stage.api.chats.queries.size).toBe(0);
  });

  test("a long answer goes out in parts, in order, broken at line ends", async () => {
    const lines = Array.from({ length: 900 }, (_, i) => `第${i}行：一般公共预算`);
    await start(asking(async () => ({ text: lines.join("\n") })));
    stage.api.send({ text: "全部" });
    await stage.api.until(() => stage.api.texts().join("\n") === lines.join("\n"));
    expect(stage.api.texts().length).toBeGreaterThan(1);
    expect(stage.api.texts().every((text) => text.length <= MESSAGE_LIMIT)).toBe(true);
  });

  test("the person's language is that of their client", async () => {
    await start(echo);
    stage.api.send({ ...person(9, "en-GB"), voice: { file_id: "x" } });
    expect(await texts(1)).toEqual([RUNTIME_TEXTS.en.onlyText]);
  });
});

describe("order", () => {
  test("one conversation in order, another one meanwhile", async () => {
    const slow = gate();
    await start(
      asking(async (question) => {
        if (question === "慢") await slow.opened;
        return { text: `[${question}]` };
      }),
    );
    stage.api.send({ text: "慢" });
    stage.api.send({ text: "快" });
    stage.api.send({ text: "别处", ...person(9) });
    expect(await texts(1)).toEqual(["[别处]"]);
    slow.open();
    expect(await texts(2, 7)).toEqual(["[慢]", "[快]"]);
  });

  test("too many waiting questions are told to wait, not forgotten", async () => {
    const slow = gate();
    await start(
      asking(async (question) => {
        await slow.opened;
        return { text: question };
      }),
    );
    for (let i = 0; i <= MOST_WAITING; i++) stage.api.send({ text: String(i) });
    expect(await texts(1)).toEqual([SAY.busy]);
    slow.open();
    expect((await texts(MOST_WAITING + 1)).slice(1)).toEqual(
      Array.from({ length: MOST_WAITING }, (_, i) => String(i)),
    );
  });

  test("stop lets the answer that is being written go out, and fetches nothing more", async () => {
    const slow = gate();
    const asked = gate();
    await start(
      asking(async () => {
        asked.open();
        await slow.opened;
        return { text: "写完了" };
      }),
    );
    stage.api.send({ text: "问" });
    await asked.opened;
    let stopped = false;
    const stopping = stage.bot?.stop().then(() => {
      stopped = true;
    });
    for (let turn = 0; turn < 5; turn++) await fetch(stage.api.root);
    expect(stopped).toBe(false);
    slow.open();
    await stopping;
    expect(stage.api.texts()).toEqual(["写完了"]);
    const polls = stage.api.of("getUpdates").length;
    stage.api.send({ text: "太晚" });
    await stage.bot?.stop();
    expect(stage.api.of("getUpdates").length).toBe(polls);
  });

  test("an update that is delivered twice is answered once", async () => {
    await start(echo);
    stage.api.fail("updates", "hang up", "hang up");
    const message = { message_id: 900, date: 1, ...person(7), text: "一" };
    stage.api.update({ message }, 500);
    stage.api.update({ message }, 500);
    stage.api.send({ text: "二" });
    expect(await texts(2)).toEqual(["[一]", "[二]"]);
    await stage.bot?.stop();
    expect(stage.api.texts()).toEqual(["[一]", "[二]"]);
  });
});

describe("groups", () => {
  test("silent unless named, replied to, or commanded by name", async () => {
    await start(echo);
    const named = `${NAME.toUpperCase()} 收入总计？`;
    const { api } = stage;
    api.send({ chat: GROUP, text: "大家好" });
    api.send({ chat: GROUP, text: "/help" });
    api.send({ chat: GROUP, text: "/help@another_bot" });
    api.send({ chat: GROUP, text: "@another_bot 你好", entities: [entity("@another_bot", "@")] });
    api.send({ chat: GROUP, text: named, entities: [entity(named, NAME.toUpperCase())] });
    expect(await texts(1)).toEqual(["[收入总计？]"]);
    api.send({
      chat: GROUP,
      text: "占比呢？",
      reply_to_message: { message_id: 1, date: 1, chat: GROUP, from: ME, text: "x" },
    });
    expect(await texts(2)).toEqual(["[收入总计？]", "[占比呢？]"]);
    api.send({ chat: GROUP, text: `/help${NAME}` });
    expect((await texts(3))[2]).toMatch(/^欢迎/);
  });

  test("the answer points at the question, and each person has a conversation", async () => {
    const conversations = new Set<string>();
    await start(
      asking(async (question, conversation) => {
        conversations.add(conversation);
        return { text: question, choices: ["甲？"] };
      }),
    );
    const ids = [7, 8].map((id) => {
      const text = `${NAME} 问`;
      const { from } = person(id);
      return stage.api.send({ chat: GROUP, from, text, entities: [entity(text, NAME)] });
    });
    await texts(2);
    expect(conversations.size).toBe(2);
    expect(stage.api.shown().map(({ replyTo }) => replyTo)).toEqual(ids);
  });

  test("in a group with topics every message of an answer stays in its topic", async () => {
    await start(asking(async () => ({ text: "行\n".repeat(3000) })));
    const text = `${NAME} 问`;
    const topic = { is_topic_message: true, message_thread_id: 33 };
    stage.api.send({ chat: GROUP, text, entities: [entity(text, NAME)], ...topic });
    await texts(2);
    const threads = stage.api.of("sendMessage").map((payload) => payload["message_thread_id"]);
    expect(new Set(threads)).toEqual(new Set([33]));
  });

  test("a button of another person is refused in a notice only they see", async () => {
    await start(asking(async (question) => ({ text: question, choices: ["甲？"] })));
    const text = `${NAME} 问`;
    stage.api.send({ chat: GROUP, text, entities: [entity(text, NAME)] });
    await texts(1);
    stage.api.press("甲？", GROUP.id, 8);
    await stage.api.until(() => stage.api.chats.notices.length > 0);
    expect(stage.api.chats.notices).toMatchObject([{ text: SAY.tapOthers, alert: true }]);
    expect(stage.api.texts()).toEqual(["问"]);
    stage.api.press("甲？", GROUP.id, 7);
    expect((await texts(2))[1]).toBe("甲？");
  });

  test("a picture without the bot's name is nobody's business", async () => {
    await start(echo);
    stage.api.send({ chat: GROUP, photo: PHOTO });
    const caption = `${NAME} 看看`;
    const caption_entities = [entity(caption, NAME)];
    stage.api.send({ chat: GROUP, photo: PHOTO, caption, caption_entities });
    expect(await texts(1)).toEqual([SAY.onlyText]);
  });
});

describe("start", () => {
  test("says who it is, polls for messages and touches only and offers its commands", async () => {
    await start(echo, { apiRoot: `${stage.api.root}/` });
    expect(stage.bot?.username).toBe(ME.username);
    await stage.api.until(
      () => stage.api.of("getUpdates").length > 0 && stage.api.chats.menus.size === 2,
    );
    expect(stage.api.of("getUpdates")[0]?.["allowed_updates"]).toEqual([
      "message",
      "callback_query",
    ]);
    expect(stage.api.of("deleteWebhook")).toHaveLength(1);
    expect(stage.api.chats.menus.get("en")?.map(({ command }) => command)).toContain("compare");
  });

  test("a bad token is a clear error that does not repeat it", async () => {
    const token = "777:WRONG-token_for-loopback";
    const failure = await start(echo, { token }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramRefused);
    if (!(failure instanceof TelegramRefused)) return;
    expect(`${failure.message} ${failure.say("zh")} ${failure.stack}`).not.toContain("WRONG");
    expect(failure.say("zh")).toContain("TELEGRAM_BOT_TOKEN");
    expect(stage.logged.join()).not.toContain("WRONG");
  });

  test("no server is a clear error after some attempts, without the token", async () => {
    const root = stage.api.root;
    await stage.api.close();
    const failure = await start(echo, { apiRoot: root }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramUnreachable);
    expect(String(failure)).not.toContain(TOKEN.split(":")[1]);
    expect(stage.pauses.length).toBeGreaterThan(1);
    stage.api = await BotApiServer.start();
  });
});
