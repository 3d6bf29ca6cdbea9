import type { Runtime } from "../../src/channels/runtime/types.js";
import { startTelegram } from "../../src/channels/telegram/index.js";
import { startWecom } from "../../src/channels/wecom/index.js";
import { AppStage } from "../channels/wecom/app-stage.js";
import { BOT, BOT_SECRET, FakeBotServer } from "../channels/wecom/fake-bot-server.js";
import { BotApiServer, person, TOKEN } from "./bot-api.js";

/** A channel with its strict server, to be loaded. */
export interface Line {
  ask(who: string, question: string): void;
  /** What this person was told, in order. */
  texts(who: string): readonly string[];
  stop(): Promise<void>;
}

/** Starts a channel over a runtime; people are named by numbers. */
export type OpenLine = (runtime: Runtime, people: readonly string[]) => Promise<Line>;

const silent = (): void => undefined;

/** As WeCom does: what was not answered with a 200 comes again, three times. */
async function askedAgain(call: () => Promise<Response>): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const answer = await call().catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
  }
  throw new Error("a callback was not taken");
}

/** The channels that are loaded, by the names under which they are reported. */
export const LINES: Readonly<Record<string, OpenLine>> = {
  telegram: async (runtime) => {
    const api = await BotApiServer.start();
    const bot = await startTelegram({ token: TOKEN, apiRoot: api.root, log: silent, runtime });
    return {
      ask: (who, question) => void api.send({ ...person(Number(who)), text: question }),
      texts: (who) => api.texts(Number(who)),
      stop: async () => {
        await bot.stop();
        await api.close();
      },
    };
  },
  "wecom app": async (runtime, people) => {
    const stage = new AppStage();
    let asked = 0;
    const last = new Map<string, Promise<void>>();
    for (const who of people) stage.api.members.add(who);
    await stage.start({ runtime });
    return {
      ask: (who, question) => {
        const MsgId = `${who}-${++asked}`;
        const fields = { MsgType: "text", Content: question, FromUserName: who, MsgId };
        // A person's next message comes when the last one was taken; people do not wait for each other.
        const taken = (last.get(who) ?? Promise.resolve())
          .then(() => askedAgain(() => stage.callback(fields)))
          .catch((error: unknown) => console.error(error));
        last.set(who, taken);
      },
      texts: (who) =>
        stage.api.sent.flatMap(({ touser, text }) => (touser === who && text ? text.content : [])),
      stop: () => stage.stop(),
    };
  },
  "wecom bot": async (runtime) => {
    const server = new FakeBotServer();
    const wsUrl = await server.start();
    const running = await startWecom({
      runtime,
      log: silent,
      // No pauses between messages to one chat: it is the work that is measured.
      wait: async () => undefined,
      bot: { botId: BOT, secret: BOT_SECRET, wsUrl },
    });
    return {
      ask: (who, question) => server.says(question, who),
      texts: (who) =>
        server.shown.flatMap(({ chat, kind, content }) =>
          chat === who && kind !== "template_card" ? content : [],
        ),
      stop: async () => {
        await running.stop();
        await server.stop();
      },
    };
  },
};
