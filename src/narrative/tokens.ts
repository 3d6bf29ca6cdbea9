import { classAt, codedAt } from "./classes.js";
import { longestAt, type Meaning, type Words } from "./lexicon.js";
import { type Numeral, numeralAt } from "./numerals.js";
import type { View } from "./view.js";
import { PLAIN_FOLLOW } from "./words/heads.data.js";
import { STOPS } from "./words/punctuation.data.js";
import { type When, whenAt } from "./years.js";

/** Something the grammar understands, at a place of the reading view. */
export type Token = { readonly start: number; readonly end: number } & (
  | Meaning
  | { readonly kind: "class"; readonly code: string; readonly path: readonly string[] }
  | { readonly kind: "number"; readonly numeral: Numeral }
  | { readonly kind: "when"; readonly when: When }
  | { readonly kind: "stop"; readonly mark: string }
);

const MARKS: ReadonlySet<string> = new Set([...Object.values(STOPS), "(", ")"]);
const LETTER = /\p{Letter}/u;
/** Kinds after which a plain "收入" or "支出" still heads its phrase. */
const OPENERS: ReadonlySet<string> = new Set([
  "self",
  "when",
  "relative",
  "scope",
  "part",
  "item",
  "reason",
  "reach",
  "share",
]);

function headsPhrase(
  text: string,
  start: number,
  end: number,
  last: Token | undefined,
  before: readonly string[] | null,
): boolean {
  if (before) return before.some((word) => text.startsWith(word, end));
  if (last?.kind === "scope" && last.end === start) return true;
  const follows = text.slice(end);
  if (/^\d/.test(follows) === false && !PLAIN_FOLLOW.some((word) => follows.startsWith(word))) {
    return false;
  }
  if (!LETTER.test(text.charAt(start - 1))) return true;
  return last !== undefined && last.end === start && OPENERS.has(last.kind);
}

function tokenAt(text: string, start: number, words: Words, last?: Token): Token | undefined {
  const mark = text.charAt(start);
  if (MARKS.has(mark)) {
    const word = longestAt(words, text, start);
    if (!word) return { kind: "stop", mark, start, end: start + 1 };
  }
  const when = whenAt(text, start);
  if (when) return { kind: "when", when, start, end: when.end };
  const coded = codedAt(text, start);
  if (coded) return { kind: "class", code: coded.code, path: [], start, end: coded.end };
  const numeral = numeralAt(text, start);
  if (numeral) return { kind: "number", numeral, start, end: numeral.end };
  const line = classAt(text, start);
  const found = longestAt(words, text, start);
  if (line && line.end - start >= (found?.word.length ?? 0)) {
    return { kind: "class", code: line.code, path: line.path, start, end: line.end };
  }
  if (!found) return undefined;
  const end = start + found.word.length;
  if (found.meaning.kind === "plain") {
    if (!headsPhrase(text, start, end, last, found.meaning.before)) return undefined;
  }
  return { ...found.meaning, start, end };
}

/** Cuts a text into tokens; what is no word of the vocabulary stays between them. */
export function tokensOf(view: View, words: Words): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < view.text.length) {
    const token = tokenAt(view.text, at, words, tokens.at(-1));
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}
