import type { Outlet } from "./types.js";

/** An answer that takes longer than this is announced, in milliseconds. */
const PATIENCE = 1000;

/** Says what is being done while a person waits; a failure to say so is nobody's problem. */
export interface Announcer {
  say(text: string): Promise<void>;
  /** Nothing is said any more; resolves when what was said is out. */
  end(): Promise<void>;
}

/**
 * Announces `text` after a while, unless something better was said before; `said` is called after
 * each time.
 */
export function announcerOn(outlet: Outlet, text: string, said: () => void): Announcer {
  let last: Promise<void> = Promise.resolve();
  const say = (words: string): Promise<void> => {
    clearTimeout(timer);
    last = last
      .then(() => outlet.working?.(words))
      .then(said)
      .catch(() => undefined);
    return last;
  };
  const timer = setTimeout(() => void say(text), PATIENCE);
  return {
    say,
    end: () => {
      clearTimeout(timer);
      return last;
    },
  };
}
