import type { Intent, IntentKind } from "../intent/intent.js";
import type { Understanding } from "../linking/understand.js";
import type { Slots } from "../selecting/slots.js";
import type { Memory } from "./memory.js";

/** A question completed from the turns before it. */
export interface Completed {
  readonly intent: Intent;
  readonly slots: Slots;
}

/** One turn of a conversation as it was read, with what the turns before it left. */
export interface Turn extends Completed {
  readonly u: Understanding;
  readonly memory: Memory;
  /** What was wanted last. */
  readonly before: Intent;
}

/** One way a turn goes on from those before it; nothing where the turn is not of its kind. */
export type Move = (turn: Turn) => Completed | undefined;

/** Questions whose words name all they are about. */
export const OWN_SUBJECT: ReadonlySet<IntentKind> = new Set<IntentKind>([
  "define",
  "passage",
  "loaded",
]);

/** A move that settles what is wanted and leaves who and when as they are. */
export function wanting(want: (turn: Turn) => Intent | undefined): Move {
  return (turn) => {
    const intent = want(turn);
    return intent && { intent, slots: turn.slots };
  };
}
