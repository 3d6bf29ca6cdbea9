import { fold } from "../kernel/fold.js";
import { ELSEWHERE, ELSEWHERE_WORDS, PRIVACY, PRIVATE_PEOPLE } from "./guards.data.js";

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Is a person's private number or name asked for? */
export function asksPrivate(question: string): boolean {
  const text = fold(question);
  return PRIVACY.some((pattern) => pattern.test(text)) || has(text, PRIVATE_PEOPLE);
}

/** Is it about something no budget tells? */
export function asksElsewhere(question: string): boolean {
  const text = fold(question);
  return has(text, ELSEWHERE_WORDS) || ELSEWHERE.some((pattern) => pattern.test(text));
}
