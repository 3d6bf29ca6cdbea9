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
}

/** A running bot. */
export interface RunningBot {
  /** Stops polling, lets the answers that are being written go out, and returns. */
  stop(): Promise<void>;
  readonly username: string;
}
