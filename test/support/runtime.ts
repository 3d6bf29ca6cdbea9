import type { Assistant } from "../../src/assistant.js";
import { conversationsIn } from "../../src/channels/runtime/conversations.js";
import { createRuntime } from "../../src/channels/runtime/runtime.js";
import type { Delivery, Outlet, Part, Runtime } from "../../src/channels/runtime/types.js";
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

/** An outlet that keeps what is sent. */
export function collecting(): Outlet & { readonly parts: Part[]; texts(): string[] } {
  const parts: Part[] = [];
  return {
    parts,
    send: async (part) => {
      parts.push(part);
    },
    texts: () => parts.map(textOf),
  };
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
