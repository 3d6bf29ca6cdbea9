import type { ChatConfig } from "../../config.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

/** Whose quota is used up, and in how many seconds there is room again. */
export interface Exceeded {
  readonly whose: "person" | "chat" | "all";
  readonly seconds: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Counts messages in fixed spans of time; the counts outlive a restart. */
export interface Quotas {
  /** Counts one message, or says which quota has no room for it (then nothing is counted). */
  use(place: Place, at: number): Exceeded | undefined;
}

interface Limit {
  readonly whose: Exceeded["whose"];
  readonly who: string;
  readonly span: number;
  readonly most: number;
}

/** Quotas kept in the chat store. */
export function quotasIn({ db, guarded }: Chats, settings: ChatConfig["quotas"]): Quotas {
  const read = db.prepare("SELECT start, count FROM uses WHERE who = ? AND span = ?");
  const write = db.prepare("INSERT OR REPLACE INTO uses VALUES (?, ?, ?, ?)");
  const countOf = ({ who, span }: Limit, at: number): number => {
    const row = read.get(who, String(span)) as { start: number; count: number } | undefined;
    return row?.start === at - (at % span) ? row.count : 0;
  };
  const run = db.transaction((limits: readonly Limit[], at: number): Exceeded | undefined => {
    const full = limits.find((limit) => countOf(limit, at) >= limit.most);
    if (full) return { whose: full.whose, seconds: secondsLeft(full.span, at) };
    for (const limit of limits) {
      const start = at - (at % limit.span);
      write.run(limit.who, String(limit.span), start, countOf(limit, at) + 1);
    }
    return undefined;
  });
  return { use: (place, at) => guarded(() => run.immediate(limitsOf(place, settings), at)) };
}

function limitsOf({ person, chat }: Place, settings: ChatConfig["quotas"]): Limit[] {
  const limits: Limit[] = [
    { whose: "person", who: person, span: MINUTE, most: settings.personMinute },
    { whose: "person", who: person, span: DAY, most: settings.personDay },
    { whose: "chat", who: chat, span: MINUTE, most: settings.chatMinute },
    { whose: "all", who: "all", span: MINUTE, most: settings.allMinute },
  ];
  return limits.filter(({ most }) => most > 0);
}

function secondsLeft(span: number, at: number): number {
  return Math.ceil((span - (at % span)) / 1000);
}
