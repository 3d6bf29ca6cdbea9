import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Assistant } from "../../../src/assistant.js";
import { MESSAGE_LIMIT } from "../../../src/channels/render/telegram.js";
import { MOST_WAITING } from "../../../src/channels/runtime/queue.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { TelegramRefused, TelegramUnreachable } from "../../../src/channels/telegram/errors.js";
import {
  type RunningBot,
  startTelegram,
  type TelegramOptions,
} from "../../../src/channels/telegram/index.js";
import { BotApiServer, ME, TOKEN } from "../../support/bot-api.js";
import { runtimeOver } from "../../support/runtime.js";
import { answerWith, fakeAssistant } from "../cli/fake-assistant.js";

const SAY = RUNTIME_TEXTS.zh;
const GROUP = { id: -5, type: "supergroup", title: "Office" };
const NAME = `@${ME.username}`;

let api: BotApiServer;
let bot: RunningBot | undefined;
let logged: string[];
let pauses: number[];

type Ask = (
  question: string,
  conversation: string,
) => Promise<{ text: string; choices?: string[] }>;

/** An assistant that answers questions this way. */
function asking({ ask }: { ask: Ask }): Assistant {
  return {
    ...fakeAssistant(),
    welcome: async () => "欢迎",
    ask: async (question, conversation) => answerWith(await ask(question, conversation?.id ?? "")),
  };
}

/** Answers with the question in brackets. */
const echo = asking({ ask: async (question) => ({ text: `[${question}]` }) });

async function start(assistant: Assistant, changes: Partial<TelegramOptions> = {}): Promise<void> {
  const log = (line: string): void => void logged.push(line);
  bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.root,
    runtime: runtimeOver(assistant, { log }).runtime,
    log,
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    ...changes,
  });
}

async function texts(count: number, chat?: number): Promise<string[]> {
  await api.until(() => api.texts(chat).length >= count);
  return api.texts(chat);
}

/** A promise a test settles itself. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** The entity of a word in a text. */
function entity(text: string, word: string, type = "mention"): Record<string, unknown> {
  return { type, offset: text.indexOf(word), length: word.length };
}

beforeEach(async () => {
  api = await BotApiServer.start();
  logged = [];
  pauses = [];
  bot = undefined;
});

afterEach(async () => {
  await bot?.stop();
  await api.close();
  expect(logged.join("\n")).not.toContain(TOKEN.split(":")[1]);
});

describe("messages", () => {
  test.each(["/start", "/help", "/start from-a-link"])("%s is welcomed", async (text) => {
    await start(echo);
    api.send({ text });
    expect(await texts(1)).toEqual(["欢迎"]);
  });

  test("a question is asked in the name of chat and person, and answered as plain text", async () => {
    const asked: string[][] = [];
    await start(
      asking({
        ask: async (...words) => {
          asked.push(words);
          return { text: "*1.50* 万元 [1]", choices: [] };
        },
      }),
    );
    api.send({ text: "公务接待费是多少？" });
    expect(await texts(1)).toEqual(["*1.50* 万元 [1]"]);
    expect(asked).toEqual([["公务接待费是多少？", "telegram:7:7"]]);
    expect(api.of("sendMessage")[0]).not.toHaveProperty("parse_mode");
  });

  test.each([
    ["photo", [{ file_id: "x", file_unique_id: "y", width: 1, height: 1 }]],
    ["voice", { file_id: "x", file_unique_id: "y", duration: 1 }],
    ["sticker", { file_id: "x" }],
    ["document", { file_id: "x", file_unique_id: "y" }],
  ])("a %s gets the line that only text is read", async (kind, content) => {
    await start(echo);
    api.send({ [kind]: content });
    expect(await texts(1)).toEqual([SAY.onlyText]);
  });

  test("Telegram's own notices and other bots are left alone", async () => {
    await start(echo);
    api.send({ pinned_message: { message_id: 1, date: 1, chat: GROUP, text: "x" } });
    api.send({ text: "hi", from: { id: 8, is_bot: true, first_name: "Other" } });
    api.send({ text: "最后" });
    expect(await texts(1)).toEqual(["[最后]"]);
  });

  test("choices are offered as touches that ask them, in a private chat", async () => {
    await start(asking({ ask: async () => ({ text: "哪一年？", choices: ["甲？", "乙？"] }) }));
    api.send({ text: "三公经费" });
    await texts(1);
    expect(api.of("sendMessage")[0]?.["reply_markup"]).toMatchObject({
      keyboard: [[{ text: "甲？" }], [{ text: "乙？" }]],
    });
  });

  test("a long answer goes out in parts, in order, broken at line ends", async () => {
    const lines = Array.from({ length: 900 }, (_, i) => `第${i}行：一般公共预算`);
    await start(asking({ ask: async () => ({ text: lines.join("\n"), choices: [] }) }));
    api.send({ text: "全部" });
    await api.until(() => api.texts().join("\n") === lines.join("\n"));
    expect(api.texts().length).toBeGreaterThan(1);
    expect(api.texts().every((text) => text.length <= MESSAGE_LIMIT)).toBe(true);
  });
});

describe("order", () => {
  test("one conversation in order, another one meanwhile", async () => {
    const slow = gate();
    await start(
      asking({
        ask: async (question) => {
          if (question === "慢") await slow.opened;
          return { text: `[${question}]`, choices: [] };
        },
      }),
    );
    api.send({ text: "慢" });
    api.send({ text: "快" });
    api.send({ text: "别处", chat: { id: 9, type: "private" }, from: { id: 9, first_name: "B" } });
    expect(await texts(1)).toEqual(["[别处]"]);
    slow.open();
    expect(await texts(2, 7)).toEqual(["[慢]", "[快]"]);
  });

  test("too many waiting questions are told to wait, not forgotten", async () => {
    const slow = gate();
    await start(
      asking({
        ask: async (question) => {
          await slow.opened;
          return { text: question, choices: [] };
        },
      }),
    );
    for (let i = 0; i <= MOST_WAITING; i++) api.send({ text: String(i) });
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
      asking({
        ask: async () => {
          asked.open();
          await slow.opened;
          return { text: "写完了", choices: [] };
        },
      }),
    );
    api.send({ text: "问" });
    await asked.opened;
    let stopped = false;
    const stopping = bot?.stop().then(() => {
      stopped = true;
    });
    await api.until(() => api.of("getUpdates").some((call) => call["timeout"] === undefined));
    for (let turn = 0; turn < 5; turn++) await fetch(api.root);
    expect(stopped).toBe(false);
    slow.open();
    await stopping;
    expect(api.texts()).toEqual(["写完了"]);
    const polls = api.of("getUpdates").length;
    api.send({ text: "太晚" });
    await bot?.stop();
    expect(api.of("getUpdates").length).toBe(polls);
  });
});

describe("groups", () => {
  test("silent unless named, replied to, or commanded by name", async () => {
    await start(echo);
    const named = `${NAME.toUpperCase()} 收入总计？`;
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
    expect((await texts(3))[2]).toBe("欢迎");
  });

  test("the answer points at the question, and each person has a conversation", async () => {
    const conversations: string[] = [];
    await start(
      asking({
        ask: async (question, conversation) => {
          conversations.push(conversation);
          return { text: question, choices: ["甲？"] };
        },
      }),
    );
    for (const id of [7, 8]) {
      const text = `${NAME} 问`;
      const from = { id, is_bot: false, first_name: "P" };
      api.send({ chat: GROUP, from, text, entities: [entity(text, NAME)] });
    }
    await texts(2);
    expect(conversations.sort()).toEqual(["telegram:-5:7", "telegram:-5:8"]);
    const [first] = api.of("sendMessage");
    expect(first?.["reply_parameters"]).toMatchObject({ message_id: expect.any(Number) });
    expect(first).not.toHaveProperty("reply_markup");
  });

  test("a picture without the bot's name is nobody's business", async () => {
    await start(echo);
    const photo = [{ file_id: "x", file_unique_id: "y", width: 1, height: 1 }];
    api.send({ chat: GROUP, photo });
    const caption = `${NAME} 看看`;
    api.send({ chat: GROUP, photo, caption, caption_entities: [entity(caption, NAME)] });
    expect(await texts(1)).toEqual([SAY.onlyText]);
  });
});

describe("failures", () => {
  test("a question that fails is apologised for, without a stack, and the next is answered", async () => {
    await start(
      asking({
        ask: async (question) => {
          if (question === "坏") throw new Error(`secret detail of ${TOKEN}`);
          return { text: `[${question}]`, choices: [] };
        },
      }),
    );
    api.send({ text: "坏" });
    api.send({ text: "好" });
    expect(await texts(2)).toEqual([SAY.sorry, "[好]"]);
    expect(logged.some((line) => line.includes("secret detail"))).toBe(true);
    expect(logged.join()).not.toMatch(/\n\s+at /);
  });

  test("an empty answer is not sent as nothing", async () => {
    await start(asking({ ask: async () => ({ text: " \n", choices: [] }) }));
    api.send({ text: "问" });
    expect(await texts(1)).toEqual([SAY.sorry]);
  });

  test("429 is obeyed for exactly as long as asked, then the message goes out once", async () => {
    await start(echo);
    api.fail("sendMessage", { status: 429, description: "Too Many Requests", retryAfter: 17 });
    api.send({ text: "问" });
    expect(await texts(1)).toEqual(["[问]"]);
    expect(pauses).toEqual([17_000]);
  });

  test("500 and a broken connection are tried again, with growing pauses", async () => {
    await start(echo);
    const down = { status: 500, description: "Internal Server Error" };
    api.fail("sendMessage", down, "hang up", down);
    api.send({ text: "问" });
    expect(await texts(1)).toEqual(["[问]"]);
    expect(pauses).toHaveLength(3);
    expect(pauses).toEqual([...new Set(pauses)].sort((a, b) => a - b));
  });

  test("polling outlives a server that is down for a while", async () => {
    await start(echo);
    const down = { status: 502, description: "Bad Gateway" };
    api.fail("getUpdates", down, "hang up", down, "hang up", down, "hang up", down, down);
    api.send({ text: "一" });
    api.send({ text: "二" });
    expect(await texts(2)).toEqual(["[一]", "[二]"]);
  });

  test("another process polling with the token is waited out", async () => {
    api.fail("getUpdates", { status: 409, description: "Conflict: other getUpdates request" });
    await start(echo);
    api.send({ text: "问" });
    expect(await texts(1)).toEqual(["[问]"]);
    expect(logged.some((line) => line.includes("409"))).toBe(true);
  });

  test("a person who blocked the bot is not written to again", async () => {
    await start(echo);
    api.fail("sendMessage", { status: 403, description: "Forbidden: bot was blocked by the user" });
    api.send({ text: "走了" });
    api.send({ text: "还在", chat: { id: 9, type: "private" }, from: { id: 9, first_name: "B" } });
    expect(await texts(1)).toEqual(["[还在]"]);
    await bot?.stop();
    expect(api.texts()).toEqual(["[还在]"]);
  });

  test("a menu that cannot be set stops nothing", async () => {
    api.fail("setMyCommands", { status: 400, description: "Bad Request" });
    await start(echo);
    api.send({ text: "问" });
    expect(await texts(1)).toEqual(["[问]"]);
  });
});

describe("start", () => {
  test("says who it is, polls for messages only and offers its commands", async () => {
    await start(echo, { apiRoot: `${api.root}/` });
    expect(bot?.username).toBe(ME.username);
    await api.until(() => api.of("getUpdates").length > 0 && api.of("setMyCommands").length > 0);
    expect(api.of("getUpdates")[0]?.["allowed_updates"]).toEqual(["message"]);
    expect(api.of("deleteWebhook")).toHaveLength(1);
  });

  test("a bad token is a clear error that does not repeat it", async () => {
    const token = "777:WRONG-token_for-loopback";
    const failure = await start(echo, { token }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramRefused);
    if (!(failure instanceof TelegramRefused)) return;
    expect(`${failure.message} ${failure.say("zh")} ${failure.stack}`).not.toContain("WRONG");
    expect(failure.say("zh")).toContain("TELEGRAM_BOT_TOKEN");
    expect(logged.join()).not.toContain("WRONG");
  });

  test("no server is a clear error after some attempts, without the token", async () => {
    const root = api.root;
    await api.close();
    const failure = await start(echo, { apiRoot: root }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramUnreachable);
    expect(String(failure)).not.toContain(TOKEN.split(":")[1]);
    expect(pauses.length).toBeGreaterThan(1);
    api = await BotApiServer.start();
  });
});
