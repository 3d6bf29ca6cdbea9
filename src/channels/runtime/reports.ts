import type { Chats } from "../../store/chats.js";
import type { Receipt } from "./receipts.js";

/** An error that somebody reported. */
export interface Report {
  /** ISO time. */
  readonly at: string;
  readonly receipt: string;
  readonly remark: string;
  /** What was asked and answered; null once the answer has expired or was forgotten. */
  readonly question: string | null;
  readonly answer: string | null;
}

interface Row {
  readonly at: number;
  readonly receipt: string;
  readonly remark: string;
  readonly body: string | null;
}

/** The errors that people reported (有误反馈), oldest first, for review. */
export function reportsIn({ db, guarded }: Chats): Report[] {
  const select = db.prepare(
    `SELECT feedback.at, receipt, remark, body FROM feedback
     LEFT JOIN receipts ON receipts.id = feedback.receipt ORDER BY feedback.rowid`,
  );
  return guarded(() => select.all() as Row[]).map(({ at, receipt, remark, body }) => {
    const given = body === null ? null : (JSON.parse(body) as Receipt);
    return {
      at: new Date(at).toISOString(),
      receipt,
      remark,
      question: given?.question ?? null,
      answer: given?.answer.text ?? null,
    };
  });
}
