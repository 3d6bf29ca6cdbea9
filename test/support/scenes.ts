import { expect } from "vitest";
import type { Outlet, Runtime } from "../../src/channels/runtime/types.js";
import { type BotApiServer, ME, person } from "./bot-api.js";
import type { Shown } from "./bot-api-chats.js";
import { entity } from "./telegram.js";

/** What somebody does in a chat, and what must and must not come back. */
export interface Step {
  readonly by: string;
  /** A message; in a group the bot is named in it unless `aside`. */
  readonly says?: string;
  /** A message to nobody in particular: the bot keeps silent. */
  readonly aside?: string;
  /** Touches the newest button labelled so. */
  readonly touches?: string | RegExp;
  /** Opens what the mark of the newest message that has it links to. */
  readonly opens?: string;
  /** Replies to the newest message of the bot that matches, or to these words of somebody. */
  readonly to?: RegExp | string;
  readonly forwards?: string;
  readonly sends?: { readonly name: string; readonly bytes: Uint8Array } | "voice";
  /** In this group instead of the private chat. */
  readonly inGroup?: boolean;
  readonly gets?: readonly (RegExp | string)[];
  readonly never?: readonly (RegExp | string)[];
}

/** A script: the steps one after the other; those of one list at the same time. */
export type Script = readonly (Step | readonly Step[])[];

const GROUP = { id: -500, type: "supergroup", title: "群" };

/** Counts the messages that were answered, so that a script can wait for its replies. */
export function counted(runtime: Runtime): {
  runtime: Runtime;
  answered(n: number): Promise<void>;
} {
  let count = 0;
  let watchers: (() => void)[] = [];
  return {
    runtime: {
      ...runtime,
      receive: async (delivery, outlet: Outlet) => {
        await runtime.receive(delivery, outlet);
        count += 1;
        for (const watcher of watchers.splice(0)) watcher();
      },
    },
    answered: async (n) => {
      while (count < n) await new Promise<void>((resolve) => watchers.push(resolve));
      watchers = [];
    },
  };
}

/** Plays a script against the bot of a server, person by person; gives the transcript. */
export async function play(
  script: Script,
  people: Readonly<Record<string, number>>,
  api: BotApiServer,
  answered: (n: number) => Promise<void>,
): Promise<string> {
  const transcript: string[] = [];
  let expected = 0;
  for (const scene of script) {
    const steps = "by" in scene ? [scene] : scene;
    const before = api.chats.shown.length;
    const notices = api.chats.notices.length;
    for (const step of steps) {
      perform(step, people[step.by] ?? 0, api);
      if (step.aside === undefined) expected += 1;
      transcript.push(`${step.by}${step.inGroup ? "（群）" : ""}：${wordsOf(step)}`);
    }
    if (process.env["SCENES"]) console.log(transcript.slice(-steps.length).join("\n"));
    await answered(expected);
    const fresh = api.chats.shown.slice(before);
    const said = [
      ...fresh.map(asText),
      ...api.chats.notices.slice(notices).map(({ text }) => `（提示）${text}`),
    ];
    transcript.push(...said.map((text) => `机器人：${text}`), "");
    for (const step of steps) check(step, said.join("\n"));
  }
  return transcript.join("\n");
}

function check({ by, gets = [], never = [] }: Step, said: string): void {
  for (const one of gets) {
    if (typeof one === "string") expect(said, by).toContain(one);
    else expect(said, by).toMatch(one);
  }
  for (const one of never) expect(said, by).not.toMatch(one);
}

function perform(step: Step, id: number, api: BotApiServer): void {
  const { from, chat: own } = person(id);
  const chat = step.inGroup ? GROUP : own;
  const shown = api.shown(chat.id);
  if (step.touches !== undefined) api.press(step.touches, chat.id, id);
  else if (step.opens !== undefined) {
    api.send({ from, chat: own, text: `/start ${linked(shown, step.opens)}` });
  } else if (step.forwards !== undefined) {
    const forward_origin = { type: "hidden_user", sender_user_name: "x", date: 1 };
    api.send({ from, chat, text: step.forwards, forward_origin });
  } else if (step.sends === "voice") {
    api.send({ from, chat, voice: { file_id: "v", file_unique_id: "v", duration: 1 } });
  } else if (step.sends) {
    const { name, bytes } = step.sends;
    api.send({ from, chat, document: api.offer(`f${name}`, name, bytes) });
  } else if (step.aside !== undefined) api.send({ from, chat, text: step.aside });
  else api.send({ from, chat, ...named(step), ...replyTo(step, shown, chat) });
}

/** In a group the bot is named in front, unless the message replies to it. */
function named({ says = "", inGroup, to }: Step): Record<string, unknown> {
  if (!inGroup || to instanceof RegExp) return { text: says };
  const text = `@${ME.username} ${says}`;
  return { text, entities: [entity(text, `@${ME.username}`)] };
}

function replyTo({ to }: Step, shown: readonly Shown[], chat: object): Record<string, unknown> {
  if (to === undefined) return {};
  if (typeof to === "string") {
    const other = { id: 77, is_bot: false, first_name: "Other" };
    return { reply_to_message: { message_id: 1, date: 1, chat, from: other, text: to } };
  }
  const found = shown.findLast(({ text }) => to.test(text));
  if (!found) throw new Error(`the bot said nothing like ${to}`);
  const { id, text, entities } = found;
  return { reply_to_message: { message_id: id, date: 1, chat, from: ME, text, entities } };
}

function linked(shown: readonly Shown[], mark: string): string {
  for (const { text, entities } of [...shown].reverse()) {
    const link = entities.find(
      ({ type, offset, length }) =>
        type === "text_link" && text.slice(offset, offset + length) === mark,
    );
    if (link?.url) return new URL(link.url).searchParams.get("start") ?? "";
  }
  throw new Error(`no message has a link at ${mark}`);
}

function wordsOf({ says, aside, touches, opens, forwards, sends, to }: Step): string {
  const what =
    says ??
    aside ??
    (touches === undefined ? undefined : `【点】${String(touches)}`) ??
    (opens === undefined ? undefined : `【打开】${opens}`) ??
    (forwards === undefined ? undefined : `【转发】${forwards}`) ??
    (typeof sends === "object" ? `【文件】${sends.name}` : "【语音】");
  return to === undefined ? what : `【回复 ${String(to)}】${what}`;
}

function asText({ text, buttons, photo, document }: Shown): string {
  const file = photo ? "〔图〕" : document ? `〔文件 ${document.name}〕` : "";
  const rows = buttons.map((row) => `  ${row.map((one) => `[${one.text}]`).join(" ")}`);
  return [`${file}${text}`, ...rows].join("\n");
}
