import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { conversationsIn } from "../../src/channels/runtime/conversations.js";
import { createRuntime } from "../../src/channels/runtime/runtime.js";
import type { Button, Delivery, Outlet, Part, Runtime } from "../../src/channels/runtime/types.js";
import type { ChatConfig } from "../../src/config.js";
import { type Chats, openChats } from "../../src/store/chats.js";

/** Settings without limits. */
export const OPEN: ChatConfig = {
  groups: null,
  admins: [],
  quotas: { personMinute: 0, personDay: 0, chatMinute: 0, allMinute: 0 },
  keep: { journal: 30, receipts: 400 },
  largestFile: 1_000_000,
};

/** The built-in documents of these numbers. */
export function corpus(...numbers: readonly string[]): string[] {
  const folder = fileURLToPath(new URL("../../corpus/", import.meta.url));
  return readdirSync(folder)
    .filter((name) => numbers.some((number) => name.startsWith(number)))
    .map((name) => join(folder, name));
}

/** A runtime over the product itself, on a data folder and a chat store. */
export function runtimeOn(
  data: string,
  given: {
    settings?: Partial<ChatConfig>;
    chats?: Chats;
    log?: (line: string) => void;
    now?: () => number;
  } = {},
): { runtime: Runtime; chats: Chats; assistant: Assistant; close(): void } {
  const chats = given.chats ?? openChats();
  const now = given.now ?? (() => 1_700_000_000_000);
  const assistant = openAssistant({ data, memories: conversationsIn(chats, now) });
  const { runtime } = runtimeOver(assistant, { ...given, chats, now });
  const close = (): void => {
    assistant.close();
    if (!given.chats) chats.close();
  };
  return { runtime, chats, assistant, close };
}

/** A runtime over an assistant and a chat store in memory (or one that is given). */
export function runtimeOver(
  assistant: Assistant,
  given: {
    settings?: Partial<ChatConfig>;
    chats?: Chats;
    log?: (line: string) => void;
    now?: () => number;
  } = {},
): { runtime: Runtime; chats: Chats } {
  const chats = given.chats ?? openChats();
  const now = given.now ?? (() => 1_700_000_000_000);
  const runtime = createRuntime({
    assistant,
    chats,
    conversations: conversationsIn(chats, now),
    settings: { ...OPEN, ...given.settings },
    log: given.log ?? (() => undefined),
    now,
  });
  return { runtime, chats };
}

let number = 0;

/** A text from one person in a private chat. */
export function said(text: string, changes: Partial<Delivery> = {}): Delivery {
  number += 1;
  return {
    id: `d${number}`,
    channel: "terminal",
    chat: "c1",
    user: "u1",
    group: false,
    content: { kind: "text", text },
    ...changes,
  };
}

/** What a test looks at of what was sent. */
export interface Collected extends Outlet {
  readonly parts: Part[];
  texts(): string[];
  /** What was said to be going on. */
  readonly progress: string[];
  /** The button of a label, from the newest message. */
  button(label: string | RegExp): Button;
}

/** An outlet that keeps what is sent. */
export function collecting(): Collected {
  const parts: Part[] = [];
  const progress: string[] = [];
  return {
    parts,
    progress,
    send: async (part) => {
      parts.push(part);
    },
    working: async (text) => {
      progress.push(text);
    },
    texts: () => parts.map(textOf),
    button: (label) => {
      const all = parts.flatMap((part) => (part.kind === "message" ? part.buttons.flat() : []));
      const found = all.findLast(({ text }) =>
        typeof label === "string" ? text === label : label.test(text),
      );
      if (!found) throw new Error(`no button ${label} among ${all.map(({ text }) => text)}`);
      return found;
    },
  };
}

/** Sends a text and gives what came back. */
export async function tell(
  runtime: Runtime,
  text: string,
  changes: Partial<Delivery> = {},
): Promise<Collected> {
  const outlet = collecting();
  await runtime.receive(said(text, changes), outlet);
  return outlet;
}

/** Touches a button and gives what came back. */
export async function touch(
  runtime: Runtime,
  token: string,
  changes: Partial<Delivery> = {},
): Promise<Collected> {
  const outlet = collecting();
  await runtime.receive(said("", { content: { kind: "tap", token }, ...changes }), outlet);
  return outlet;
}

/** A part as plain text. */
export function textOf(part: Part): string {
  if (part.kind !== "message") return `${part.kind}: ${part.caption}`;
  return part.blocks
    .map((block) =>
      block.kind === "table"
        ? block.rows.map((row) => row.join(" ")).join("\n")
        : block.kind === "sources"
          ? block.lines.join("\n")
          : block.text,
    )
    .join("\n");
}
