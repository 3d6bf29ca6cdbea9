import { fold } from "../kernel/fold.js";
import { ELSEWHERE, ELSEWHERE_WORDS } from "./guards.data.js";

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Is it about something no budget tells? */
export function asksElsewhere(question: string): boolean {
  const text = fold(question);
  return has(text, ELSEWHERE_WORDS) || ELSEWHERE.some((pattern) => pattern.test(text));
}
