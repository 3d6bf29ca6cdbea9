import type { Locale } from "../../kernel/errors.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

/** What is kept of a conversation beside what the assistant remembers of it. */
export interface ConversationState {
  /** The language chosen with /language; null follows the person's client. */
  readonly language: Locale | null;
  /** The receipt of the last answer. */
  readonly receipt: string | null;
}

/** The conversations of the chat store. */
export interface Conversations {
  state(place: Place): ConversationState;
  setLanguage(place: Place, language: Locale, at: number): void;
  setReceipt(place: Place, receipt: string, at: number): void;
  /** Makes sure that there is a row of the person's, before anything else writes to it. */
  open(place: Place, at: number): void;
  /** The assistant's memory, by conversation. */
  load(conversation: string): string | undefined;
  /** Saves the memory of an open conversation; one that was forgotten meanwhile stays forgotten. */
  save(conversation: string, memory: string): void;
}

/** Conversations kept in the chat store; `now` stamps what the assistant saves. */
export function conversationsIn({ db, guarded }: Chats, now: () => number): Conversations {
  const set = (column: string) =>
    db.prepare(
      `INSERT INTO conversations (id, person, ${column}, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET ${column} = excluded.${column}, at = excluded.at`,
    );
  const language = set("language");
  const receipt = set("receipt");
  const open = db.prepare("INSERT OR IGNORE INTO conversations (id, person, at) VALUES (?, ?, ?)");
  const memory = db.prepare("UPDATE conversations SET memory = ?, at = ? WHERE id = ?");
  const state = db.prepare("SELECT language, receipt FROM conversations WHERE id = ?");
  const remembered = db.prepare("SELECT memory FROM conversations WHERE id = ?").pluck();
  return {
    state: ({ conversation }) =>
      guarded(() => {
        const row = state.get(conversation) as ConversationState | undefined;
        return row ?? { language: null, receipt: null };
      }),
    setLanguage: ({ conversation, person }, value, at) =>
      guarded(() => void language.run(conversation, person, value, at)),
    setReceipt: ({ conversation, person }, value, at) =>
      guarded(() => void receipt.run(conversation, person, value, at)),
    open: ({ conversation, person }, at) => guarded(() => void open.run(conversation, person, at)),
    load: (conversation) =>
      guarded(() => (remembered.get(conversation) as string | null | undefined) ?? undefined),
    save: (conversation, text) => guarded(() => void memory.run(text, now(), conversation)),
  };
}
