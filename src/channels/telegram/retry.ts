import { HttpError, type Transformer } from "grammy";
import { describe } from "./redact.js";
import type { Stopping, TelegramOptions, Wait } from "./types.js";

/** Attempts for one call: at the start, where somebody waits to see whether it works … */
const ATTEMPTS = 6;
/** … and for what belongs to a reply, which outlives a network that is gone for some minutes. */
const REPLY_ATTEMPTS = 14;
const REPLIES = /^(?:send|edit|delete|answer|getFile)/;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A reply that Telegram wants later than this is given up for now and sent after the next start. */
const LONGEST_OBEYED = 600_000;
const POLLING = "getUpdates";

/** A pause that doubles with every attempt, up to a minute. */
export function backoff(attempt: number): number {
  return Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);
}

interface Refusal {
  readonly error_code: number;
  readonly parameters?: { readonly retry_after?: number };
}

/** How long to wait before the call is worth repeating; undefined when it is not. */
function pauseAfter(refusal: Refusal, attempt: number): number | undefined {
  if (refusal.error_code === 429) {
    const seconds = refusal.parameters?.retry_after;
    if (seconds === undefined) return backoff(attempt);
    return seconds * 1000 <= LONGEST_OBEYED ? seconds * 1000 : undefined;
  }
  return refusal.error_code >= 500 ? backoff(attempt) : undefined;
}

/**
 * Repeats calls that met a broken network, a busy server (5xx) or too many requests (429, after
 * exactly the pause the server asks for); nothing once it is told to stop. Our own and
 * not @grammyjs/auto-retry, which repeats calls over a broken network without end or says nothing of
 * it, and waits where a stop cannot wake it.
 */
export function retrying(
  { token, log }: TelegramOptions,
  wait: Wait,
  stopping: Stopping,
): Transformer {
  return async (call, method, payload, signal) => {
    const polls = method === POLLING;
    const ended = polls ? stopping.polls : stopping.replies;
    const attempts = REPLIES.test(method) ? REPLY_ATTEMPTS : ATTEMPTS;
    for (let attempt = 1; ; attempt++) {
      const last = (): boolean => ended.aborted || (!polls && attempt >= attempts);
      let pause: number;
      try {
        const response = await call(method, payload, signal);
        const after = response.ok ? undefined : pauseAfter(response, attempt);
        if (response.ok || after === undefined || last()) return response;
        log(`telegram: ${method} ${response.error_code}, again in ${after} ms`);
        pause = after;
      } catch (error) {
        if (!(error instanceof HttpError) || last()) throw error;
        log(`telegram: ${describe(error, token)}`);
        pause = backoff(attempt);
      }
      await wait(pause, ended);
    }
  };
}
