import { maskPersonal } from "../../kernel/mask.js";
import type { Answer } from "../../model/answer.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";
import type { ChannelName } from "./types.js";

/** What one line of the log is about. */
export interface Entry {
  readonly at: number;
  readonly channel: ChannelName;
  /** Null for nobody in particular. */
  readonly place: Place | null;
  /** "ask", a command's name, "tap", or why something was refused. */
  readonly event: string;
  readonly question: string;
  readonly status: string;
  readonly answer?: Answer | undefined;
  readonly elapsed: number;
}

/** Longest question kept. */
const LONGEST = 2000;

/** The audit log (运行日志): who asked what, by which plan and figures, over which data. */
export interface Journal {
  write(entry: Entry): void;
}

/** A journal kept in the chat store; personal numbers are masked before they get there. */
export function journalIn({ db, guarded }: Chats): Journal {
  const insert = db.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  return {
    write: ({ at, channel, place, event, question, status, answer, elapsed }) =>
      guarded(
        () =>
          void insert.run(
            at,
            channel,
            place?.person ?? "",
            event,
            maskPersonal(question).slice(0, LONGEST),
            status,
            answer?.plan ? JSON.stringify(answer.plan) : null,
            JSON.stringify(answer?.citations.flatMap(({ figureId }) => figureId ?? []) ?? []),
            answer?.dataVersion ?? "",
            answer?.mode ?? "",
            Math.round(elapsed),
          ),
      ),
  };
}
