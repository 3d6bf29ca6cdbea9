import { nounsOf } from "../questions/linking/nouns.js";
import { CONNECTING, EMPTY_CONTENT } from "./words.data.js";

const LEAST = 2;

/** The nouns of a text that say something of a thing, where connecting words and empty nouns say nothing. */
export function contentNouns(text: string): string[] {
  if (!/\p{Script=Han}{2}/u.test(text)) return [];
  const plain = text.replace(CONNECTING, " ");
  return nounsOf(plain)
    .map(({ text: noun }) => noun)
    .filter(
      (noun) => noun.length >= LEAST && !EMPTY_CONTENT.has(noun) && /\p{Script=Han}/u.test(noun),
    );
}
