import {
  AFTER_WORDS,
  BEFORE_WORDS,
  BETWEEN_SIGN,
  type Exactness,
  NO_TAIL,
  SIGN_IN_WORD,
} from "./numbers.data.js";

export const SIGNS = BEFORE_WORDS.flatMap(({ says, words }) =>
  words.map((word) => ({ says, word })),
).sort((a, b) => b.word.length - a.word.length);

const TAILS = AFTER_WORDS.flatMap(({ says, words }) => words.map((word) => ({ says, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);

/** How far before a number its word of comparison is looked for. */
export const SIGN_REACH = 14;

/** The word of comparison at the end of a text. */
export function signAtEnd(
  text: string,
): { says: Exactness; word: string; length: number } | undefined {
  const found = signBefore(text);
  return found && { ...found, word: text.slice(text.length - found.length) };
}

/** The word of comparison that a text ends with, and how much of the text it takes. */
export function signBefore(before: string): { says: Exactness; length: number } | undefined {
  const joint = BETWEEN_SIGN.exec(before)?.[0].length ?? 0;
  for (const cut of joint > 0 ? [0, joint] : [0]) {
    const head = before.slice(0, before.length - cut).replace(/ $/, "");
    const found = SIGNS.find(
      ({ word }) =>
        head.endsWith(word) && standsAlone(head, word) && (cut === 0 || word.length > 1),
    );
    if (found) return { says: found.says, length: before.length - head.length + found.word.length };
  }
  return undefined;
}

const LATIN_END = /[a-z]$/;

function standsAlone(head: string, word: string): boolean {
  if (LATIN_END.test(word)) return !/[a-z]/.test(head.charAt(head.length - word.length - 1));
  return word.length > 1 || !SIGN_IN_WORD.test(head);
}

export function tailAfter(
  text: string,
  end: number,
): { says: Exactness; word: string } | undefined {
  const found = TAILS.find(({ word }) => text.startsWith(word, end));
  return found && !NO_TAIL.test(text.slice(end + found.word.length)) ? found : undefined;
}
