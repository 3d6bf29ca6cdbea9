import type { Chats } from "../../store/chats.js";
import type { ChannelName } from "./types.js";

/** Groups that got another id (Telegram makes a supergroup of a group): they stay what they were. */
export interface Moves {
  /** The group `from` is called `to` from now on. */
  note(channel: ChannelName, from: string, to: string): void;
  /** The id under which a chat was first known; its own where it never moved. */
  first(channel: ChannelName, chat: string): string;
}

/** Kept in the chat store: ids of groups only, which are nobody's person. */
export function movesIn({ db, guarded }: Chats): Moves {
  const insert = db.prepare("INSERT OR IGNORE INTO moves VALUES (?, ?, ?)");
  const select = db.prepare("SELECT was FROM moves WHERE channel = ? AND chat = ?").pluck();
  const first = (channel: ChannelName, chat: string): string =>
    guarded(() => (select.get(channel, chat) as string | undefined) ?? chat);
  return {
    first,
    note: (channel, from, to) => {
      const was = first(channel, from);
      if (was !== to) guarded(() => void insert.run(channel, to, was));
    },
  };
}
