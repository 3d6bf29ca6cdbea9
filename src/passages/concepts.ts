import { fold } from "../kernel/fold.js";
import { CONCEPTS } from "./concepts.data.js";

/** Tokens of the concepts a text touches: the same for 公车 and 公务用车. No text can contain them. */
export function conceptTokens(text: string): string[] {
  const folded = fold(text);
  return CONCEPTS.flatMap((words, i) =>
    words.some((word) => folded.includes(word)) ? [`xconcept${i}`] : [],
  );
}

/** Does folded text touch this concept? */
export function hasConcept(folded: string, token: string): boolean {
  const words = CONCEPTS[Number(token.slice("xconcept".length))] ?? [];
  return words.some((word) => folded.includes(word));
}
