import { fold } from "../kernel/fold.js";
import { CLAUSE_END, ELSEWHERE_WORDS, OVERRIDE_WORDS, SENTENCE_END } from "./guards.data.js";
import { ASKS } from "./parts.data.js";

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

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
  const kept = sentences.map((sentence) => (orders(sentence) ? asked(sentence) : sentence));
  return kept.every((one, at) => one === sentences[at]) ? question : kept.join("").trim();
}

function orders(text: string): boolean {
  return has(fold(text), OVERRIDE_WORDS);
}

/** What a sentence still asks after its last clause that gives an order: "…，再告诉我…是多少". */
function asked(sentence: string): string {
  const clauses = sentence.split(CLAUSE_END);
  const rest = clauses.slice(clauses.findLastIndex(orders) + 1).join("，");
  return ASKS.some((pattern) => pattern.test(rest)) ? rest : "";
}
