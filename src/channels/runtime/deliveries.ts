import type { Chats } from "../../store/chats.js";
import { readParts, writeParts } from "./parts-text.js";
import type { ChannelName, Delivery, Part } from "./types.js";

/** A message whose reply is not out yet. */
export interface Waiting {
  readonly delivery: Delivery;
  readonly at: number;
  /** The reply, once it is made. */
  readonly parts: readonly Part[] | null;
  /** How many of its parts are out. */
  readonly sent: number;
}

/** Which messages have come, and those whose reply is not out yet. */
export interface Deliveries {
  /** Takes a message; false when it was taken before. */
  take(delivery: Delivery, at: number): boolean;
  /** Keeps a reply until it is out: after a restart it is sent, not made again. */
  hold(delivery: Delivery, parts: readonly Part[]): void;
  /** So many parts are out. */
  sent(delivery: Delivery, count: number): void;
  /** The way back is another one now: a placeholder was sent, or took the reply. */
  moved(delivery: Delivery, handle: string | undefined): void;
  /** The reply is out: nothing of the message is kept but its id. */
  done(delivery: Delivery): void;
  /** What was taken and not done, in the order it came. */
  unfinished(channel: ChannelName): Waiting[];
}

/** Kept in the chat store, so that a message delivered again after a restart is known. */
export function deliveriesIn({ db, guarded }: Chats): Deliveries {
  const insert = db.prepare(
    "INSERT OR IGNORE INTO deliveries (channel, id, at, pending) VALUES (?, ?, ?, ?)",
  );
  const one = "WHERE channel = ? AND id = ?";
  const hold = db.prepare(`UPDATE deliveries SET outbox = ? ${one} AND pending IS NOT NULL`);
  const sent = db.prepare(`UPDATE deliveries SET sent = ? ${one}`);
  const moved = db.prepare(`UPDATE deliveries SET pending = ? ${one} AND pending IS NOT NULL`);
  const settle = db.prepare(`UPDATE deliveries SET pending = NULL, outbox = NULL ${one}`);
  const open = db.prepare(
    "SELECT pending, outbox, sent, at FROM deliveries WHERE channel = ? AND pending IS NOT NULL ORDER BY rowid",
  );
  return {
    take: (delivery, at) =>
      guarded(() => {
        const { channel, id } = delivery;
        return insert.run(channel, id, at, pendingOf(delivery)).changes === 1;
      }),
    hold: ({ channel, id }, parts) => guarded(() => void hold.run(writeParts(parts), channel, id)),
    sent: ({ channel, id }, count) => guarded(() => void sent.run(count, channel, id)),
    moved: (delivery, handle) => {
      if (handle === undefined || handle === delivery.handle) return;
      const { channel, id } = delivery;
      guarded(() => void moved.run(JSON.stringify({ ...delivery, handle }), channel, id));
    },
    done: ({ channel, id }) => guarded(() => void settle.run(channel, id)),
    unfinished: (channel) => guarded(() => (open.all(channel) as Row[]).map(waiting)),
  };
}

interface Row {
  readonly pending: string;
  readonly outbox: string | null;
  readonly sent: number;
  readonly at: number;
}

function waiting({ pending, outbox, sent, at }: Row): Waiting {
  const parts = outbox === null ? null : readParts(outbox);
  return { delivery: JSON.parse(pending) as Delivery, parts, sent, at };
}

/** Can a message be answered after a restart: has it a way back, and no file that is gone by then? */
export function canWait({ handle, content }: Delivery): boolean {
  return handle !== undefined && content.kind !== "file";
}

function pendingOf(delivery: Delivery): string | null {
  return canWait(delivery) ? JSON.stringify(delivery) : null;
}
