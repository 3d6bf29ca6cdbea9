import type { ChatConfig } from "../../config.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

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
    db.prepare("DELETE FROM taps WHERE at < ?").run(before(CONVERSATIONS));
    db.prepare("DELETE FROM uses WHERE start < ?").run(before(1));
    db.prepare("DELETE FROM journal WHERE at < ?").run(before(keep.journal));
    db.prepare("DELETE FROM receipts WHERE at < ?").run(before(keep.receipts));
  });
}

/** Deletes everything kept of a person: conversations, receipts, buttons, log lines, remarks. */
export function forget({ db, guarded }: Chats, { person, conversation }: Place): void {
  const run = db.transaction(() => {
    for (const table of ["conversations", "receipts", "taps", "journal", "feedback"]) {
      db.prepare(`DELETE FROM ${table} WHERE person = ?`).run(person);
    }
    db.prepare("DELETE FROM conversations WHERE id = ?").run(conversation);
    db.prepare("DELETE FROM uses WHERE who = ?").run(person);
  });
  guarded(() => void run.immediate());
}
