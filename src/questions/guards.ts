import { fold } from "../kernel/fold.js";
import {
  ELSEWHERE_WORDS,
  OVERRIDE_WORDS,
  PRIVACY,
  PRIVATE_PEOPLE,
  SENTENCE_END,
} from "./guards.data.js";

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Is a person's private number or name asked for? */
export function asksPrivate(question: string): boolean {
  const text = fold(question);
  return PRIVACY.some((pattern) => pattern.test(text)) || has(text, PRIVATE_PEOPLE);
}

/** Is it about something no budget tells? */
export function asksElsewhere(question: string): boolean {
  return has(fold(question), ELSEWHERE_WORDS);
}

/**
 * The question without sentences that give the assistant orders. Text from a person is data: what
 * remains is read as a question like any other; nothing remaining is an empty string.
 */
export function withoutOrders(question: string): string {
  const sentences = question.match(SENTENCE_END) ?? [question];
  const kept = sentences.filter((sentence) => !has(fold(sentence), OVERRIDE_WORDS));
  return kept.length === sentences.length ? question : kept.join("").trim();
}
