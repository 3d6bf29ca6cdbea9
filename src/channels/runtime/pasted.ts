import { FIGURE_WITH_UNIT, QUESTION_WORDS, SENTENCE_MARKS } from "./words.data.js";

/** A text that was passed on is worth checking when it has figures and is longer than a question. */
const LEAST_FORWARDED = 20;
/** A pasted one has to look like a paragraph: sentences with figures that ask nothing. */
const LEAST_PASTED = 24;

/** Is this a text with figures to be checked rather than a question? */
export function looksLikeText(text: string, forwarded: boolean): boolean {
  const folded = text.normalize("NFKC");
  if (forwarded) return folded.length >= LEAST_FORWARDED && /\d/.test(folded);
  return (
    folded.length >= LEAST_PASTED &&
    !QUESTION_WORDS.test(folded) &&
    SENTENCE_MARKS.test(folded) &&
    (folded.match(FIGURE_WITH_UNIT)?.length ?? 0) > 0
  );
}
