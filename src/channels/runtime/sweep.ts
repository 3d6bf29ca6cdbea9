import type { ChatConfig } from "../../config.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";
import { TAP_LIFE } from "./taps.js";

const DAY = 86_400_000;
/** A message is not delivered again after this many days. */
const DELIVERIES = 7;
const CONVERSATIONS = 30;

/** Deletes what is older than it may be. */
export function sweep({ db, guarded }: Chats, keep: ChatConfig["keep"], now: number): void {
  const before = (days: number): number => now - days * DAY;
  guarded(() => {
    db.prepare("DELETE FROM deliveries WHERE at < ?").run(before(DELIVERIES));
    db.prepare("DELETE FROM conversations WHERE at < ?").run(before(CONVERSATIONS));
    db.prepare("DELETE FROM taps WHERE at < ?").run(now - TAP_LIFE);
    db.prepare("DELETE FROM uses WHERE start < ?").run(before(1));
    db.prepare("DELETE FROM journal WHERE at < ?").run(before(keep.journal));
    db.prepare("DELETE FROM receipts WHERE at < ?").run(before(keep.receipts));
    db.prepare("DELETE FROM feedback WHERE at < ?").run(before(keep.receipts));
  });
}

/**
 * Deletes everything kept of a person: conversations, receipts, buttons, log lines, remarks. Only
 * the counts of their quota stay until the day is over, else forgetting would be a way round it.
 */
export function forget({ db, guarded, tidy }: Chats, { person }: Place): void {
  const run = db.transaction(() => {
    for (const table of ["conversations", "receipts", "taps", "journal", "feedback"]) {
      db.prepare(`DELETE FROM ${table} WHERE person = ?`).run(person);
    }
  });
  guarded(() => void run.immediate());
  tidy();
}
