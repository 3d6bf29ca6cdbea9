import type { Assistant } from "../../src/assistant.js";
import { startTelegram } from "../../src/channels/telegram/index.js";
import { BotApiServer, person, TOKEN } from "./bot-api.js";
import { runtimeOver } from "./runtime.js";

/** What a load came to. */
export interface Carried {
  readonly chats: number;
  readonly questions: number;
  readonly answers: number;
  /** Answers that stand at another place than their question, are missing, or came twice. */
  readonly faults: readonly string[];
  readonly seconds: number;
  /** Milliseconds from a question's arrival to its answer, sorted. */
  readonly waits: readonly number[];
}

/** Before an answer it says to which question it belongs. */
const mark = (question: string): string => `【${question}】`;

/**
 * So many chats send all their questions at once; the bot answers through a strict server. Every
 * answer carries its question, so that order, loss and doubles show.
 */
export async function carry(
  assistant: Assistant,
  chats: number,
  questions: readonly string[],
): Promise<Carried> {
  const api = await BotApiServer.start();
  const marking: Assistant = {
    ...assistant,
    ask: async (question, conversation, about) => {
      const answer = await assistant.ask(question, conversation, about);
      return { ...answer, text: `${mark(question)}\n${answer.text}` };
    },
  };
  const { runtime, chats: store } = runtimeOver(marking, { now: Date.now });
  const arrived = new Map<string, number[]>();
  const all = chats * questions.length;
  let done: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    done = resolve;
  });
  const waits: number[] = [];
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.root,
    log: () => undefined,
    runtime: {
      ...runtime,
      receive: async (delivery, outlet) => {
        await runtime.receive(delivery, outlet);
        waits.push(performance.now() - (arrived.get(delivery.chat)?.shift() ?? 0));
        if (waits.length === all) done();
      },
    },
  });
  const people = Array.from({ length: chats }, (_, at) => 1000 + at);
  const started = performance.now();
  for (const question of questions) {
    for (const id of people) {
      arrived.set(String(id), [...(arrived.get(String(id)) ?? []), performance.now()]);
      api.send({ ...person(id), text: question });
    }
  }
  await answered;
  const seconds = (performance.now() - started) / 1000;
  await bot.stop();
  const faults = people.flatMap((id) => faultsOf(api.texts(id), questions, id));
  const answers = api.texts().length;
  await api.close();
  store.close();
  waits.sort((a, b) => a - b);
  return { chats, questions: questions.length, answers, faults, seconds, waits };
}

function faultsOf(texts: readonly string[], questions: readonly string[], chat: number): string[] {
  const met = texts.map((text) => /^【(.*)】/.exec(text)?.[1] ?? text);
  return JSON.stringify(met) === JSON.stringify(questions) ? [] : [`${chat}: ${met.join(" | ")}`];
}
