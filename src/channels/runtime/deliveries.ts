import type { Chats } from "../../store/chats.js";
import type { ChannelName, Delivery } from "./types.js";

/** Which messages have come, and those whose reply is not out yet. */
export interface Deliveries {
  /** Takes a message; false when it was taken before. */
  take(delivery: Delivery, at: number): boolean;
  /** The reply is out: nothing of the message is kept but its id. */
  done(delivery: Delivery): void;
  /** What was taken and not done, in the order it came. */
  unfinished(channel: ChannelName, since: number): Delivery[];
}

/** Kept in the chat store, so that a message delivered again after a restart is known. */
export function deliveriesIn({ db, guarded }: Chats): Deliveries {
  const insert = db.prepare("INSERT OR IGNORE INTO deliveries VALUES (?, ?, ?, ?)");
  const settle = db.prepare("UPDATE deliveries SET pending = NULL WHERE channel = ? AND id = ?");
  const open = db
    .prepare(
      "SELECT pending FROM deliveries WHERE channel = ? AND at >= ? AND pending IS NOT NULL ORDER BY at, id",
    )
    .pluck();
  return {
    take: (delivery, at) =>
      guarded(() => {
        const { channel, id } = delivery;
        return insert.run(channel, id, at, pendingOf(delivery)).changes === 1;
      }),
    done: ({ channel, id }) => guarded(() => void settle.run(channel, id)),
    unfinished: (channel, since) =>
      guarded(() => open.all(channel, since).map((text) => JSON.parse(String(text)) as Delivery)),
  };
}

/** A message that can be answered later: one with a way back, and no file that is gone by then. */
function pendingOf(delivery: Delivery): string | null {
  if (delivery.handle === undefined || delivery.content.kind === "file") return null;
  return JSON.stringify(delivery);
}
