import { afterEach, beforeEach, expect } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import {
  type RunningBot,
  startTelegram,
  type TelegramOptions,
} from "../../src/channels/telegram/index.js";
import type { ChatConfig } from "../../src/config.js";
import type { Answer } from "../../src/model/answer.js";
import type { Chats } from "../../src/store/chats.js";
import { answerWith, fakeAssistant } from "../channels/cli/fake-assistant.js";
import { BotApiServer, TOKEN } from "./bot-api.js";
import { runtimeOver } from "./runtime.js";

/** What a bot is started with beside its server. */
export interface Given extends Partial<TelegramOptions> {
  readonly settings?: Partial<ChatConfig>;
  readonly chats?: Chats;
  readonly now?: () => number;
}

/** A bot of a test over its own server; everything is stopped when the test is over. */
export interface Stage {
  api: BotApiServer;
  bot: RunningBot | undefined;
  logged: string[];
  /** The pauses between attempts that were waited, in milliseconds, without waiting. */
  pauses: number[];
  start(assistant: Assistant, given?: Given): Promise<void>;
  /** The bot's texts (in one chat) as soon as there are so many. */
  texts(count: number, chat?: number): Promise<string[]>;
}

/** Sets a stage up before each test of a file, and clears it after. */
export function telegramStage(): Stage {
  const stage: Stage = {
    api: undefined as unknown as BotApiServer,
    bot: undefined,
    logged: [],
    pauses: [],
    start: async (assistant, { settings, chats, now, ...changes } = {}) => {
      const log = (line: string): void => void stage.logged.push(line);
      const over = {
        log,
        ...(settings ? { settings } : {}),
        ...(chats ? { chats } : {}),
        ...(now ? { now } : {}),
      };
      stage.bot = await startTelegram({
        token: TOKEN,
        apiRoot: stage.api.root,
        runtime: runtimeOver(assistant, over).runtime,
        log,
        wait: async (milliseconds) => {
          stage.pauses.push(milliseconds);
        },
        ...changes,
      });
    },
    texts: async (count, chat) => {
      await stage.api.until(() => stage.api.texts(chat).length >= count);
      return stage.api.texts(chat);
    },
  };
  beforeEach(async () => {
    stage.api = await BotApiServer.start();
    stage.logged = [];
    stage.pauses = [];
    stage.bot = undefined;
  });
  afterEach(async () => {
    await stage.bot?.stop();
    await stage.api.close();
    expect(stage.logged.join("\n")).not.toContain(TOKEN.split(":")[1]);
  });
  return stage;
}

/** An assistant that answers questions this way. */
export function asking(
  ask: (question: string, conversation: string) => Promise<Partial<Answer>>,
): Assistant {
  return {
    ...fakeAssistant(),
    welcome: async () => "欢迎",
    ask: async (question, conversation) => answerWith(await ask(question, conversation?.id ?? "")),
  };
}

/** Answers with the question in brackets. */
export const echo = asking(async (question) => ({ text: `[${question}]` }));

/** A promise a test settles itself. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** The entity of a word in a text. */
export function entity(text: string, word: string, type = "mention"): Record<string, unknown> {
  return { type, offset: text.indexOf(word), length: word.length };
}
