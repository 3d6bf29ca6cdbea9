import { fold } from "../../kernel/fold.js";
import {
  ASKED_IN,
  ASKED_IN_CHINESE,
  ASKED_IN_ENGLISH,
  ASKED_TWICE,
  CURRENCIES,
  PLAIN_ASKED,
  RATE_GIVEN,
} from "./foreign.data.js";

/** An amount asked for in the money of another country. */
export interface Foreign {
  /** The question without the currency: it asks for the amount as printed. */
  readonly rest: string;
  readonly unit: string;
  /** Yuan for one of it, where the person says so. */
  readonly rate: string | undefined;
}

/** Reads a question for an amount in another currency; undefined for any other question. */
export function foreignAsked(question: string): Foreign | undefined {
  const text = fold(question);
  for (const { words, unit } of CURRENCIES) {
    if (!new RegExp(words, "u").test(text)) continue;
    const given = RATE_GIVEN(words).exec(text);
    const rate = given?.[1];
    const plain = given ? text.replace(given[0], "") : text;
    const rest =
      ASKED_IN_CHINESE.test(text) || !/[a-z]{3,} [a-z]{2,}/u.test(text)
        ? inChinese(plain, words)
        : inEnglish(plain, words);
    if (rest !== undefined) return { rest, unit, rate };
  }
  return undefined;
}

function inChinese(text: string, words: string): string {
  const asked = text.replace(ASKED_IN(words), PLAIN_ASKED);
  return asked === text ? text : asked.replace(ASKED_TWICE, PLAIN_ASKED);
}

function inEnglish(text: string, words: string): string | undefined {
  const plain = ASKED_IN_ENGLISH(words).reduce(
    (before, [pattern, instead]) => before.replace(pattern, instead),
    text,
  );
  return plain === text ? undefined : plain;
}
