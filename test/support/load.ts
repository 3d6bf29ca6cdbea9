import type { Assistant } from "../../src/assistant.js";
import { LINES, type OpenLine } from "./load-lines.js";
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
const MARKED = /^\**【(.*?)】/;

/** Tells in each answer to which question it belongs. */
function marking(assistant: Assistant): Assistant {
  return {
    ...assistant,
    ask: async (question, conversation, about) => {
      const answer = await assistant.ask(question, conversation, about);
      return { ...answer, text: `${mark(question)}\n${answer.text}` };
    },
  };
}

/**
 * So many chats send all their questions at once; the channel answers through a strict server. Every
 * answer carries its question, so that order, loss and doubles show.
 */
export async function carry(
  assistant: Assistant,
  chats: number,
  questions: readonly string[],
  open: OpenLine | undefined = LINES["telegram"],
): Promise<Carried> {
  if (!open) throw new Error("there is no such channel");
  const { runtime, chats: store } = runtimeOver(marking(assistant), { now: Date.now });
  const arrived = new Map<string, number[]>();
  const all = chats * questions.length;
  const waits: number[] = [];
  let done: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    done = resolve;
  });
  const people = Array.from({ length: chats }, (_, at) => String(1000 + at));
  const timed: typeof runtime = {
    ...runtime,
    receive: async (delivery, outlet) => {
      await runtime.receive(delivery, outlet);
      waits.push(performance.now() - (arrived.get(delivery.user)?.shift() ?? 0));
      if (waits.length === all) done();
    },
  };
  const line = await open(timed, people);
  const started = performance.now();
  for (const question of questions) {
    for (const who of people) {
      arrived.set(who, [...(arrived.get(who) ?? []), performance.now()]);
      line.ask(who, question);
    }
  }
  await answered;
  const seconds = (performance.now() - started) / 1000;
  await line.stop();
  const met = people.map((who) => line.texts(who).flatMap((text) => MARKED.exec(text)?.[1] ?? []));
  store.close();
  waits.sort((a, b) => a - b);
  const faults = met.flatMap((texts, at) => faultsOf(texts, questions, people[at] ?? ""));
  return { chats, questions: questions.length, answers: met.flat().length, faults, seconds, waits };
}

function faultsOf(met: readonly string[], questions: readonly string[], who: string): string[] {
  return JSON.stringify(met) === JSON.stringify(questions) ? [] : [`${who}: ${met.join(" | ")}`];
}
