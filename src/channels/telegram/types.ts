import type { Runtime } from "../runtime/types.js";

/** Resolves after so many milliseconds, or at once when the signal aborts; never rejects. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export interface TelegramOptions {
  readonly token: string;
  /** Another Bot API server (tests, self-hosted); the public one when undefined. */
  readonly apiRoot?: string | undefined;
  readonly runtime: Runtime;
  /** Takes one line for the operator; it never holds the token. */
  readonly log: (line: string) => void;
  /** The clock of pauses between attempts; tests give their own. */
  readonly wait?: Wait | undefined;
  /** How long a stop waits for answers that are being written, in milliseconds. */
  readonly patience?: number | undefined;
}

/** A stop in two steps: no more messages are fetched, then no more calls of replies are repeated. */
export interface Stopping {
  readonly polls: AbortSignal;
  readonly replies: AbortSignal;
}

/** A running bot. */
export interface RunningBot {
  /** Stops polling, lets the answers that are being written go out, and returns. */
  stop(): Promise<void>;
  readonly username: string;
}
