import type { Clause } from "./clause.js";
import { unknownWords } from "./items.js";
import type { Word } from "./mentions.js";
import type { Numeral } from "./numerals.js";
import type { State } from "./state.js";
import type { Body } from "./statement.js";
import { printedText } from "./view.js";
import { COMPARED_WORDS, FROM_WORDS } from "./words/changes.data.js";

/** Kinds of words that may stand between a base year and its amount. */
const NAMING: ReadonlySet<string> = new Set(["mention", "variant", "self", "when", "relative"]);

/** "比2030年的480万元": the amount right after a base year is that year's. */
function followsBase(state: State, words: readonly Word[], start: number): boolean {
  const { base, baseEnd } = state.sentence;
  if (base === null || baseEnd > start || state.clause.itemStart > baseEnd) return false;
  const between = state.view.text.slice(baseEnd, start);
  if (COMPARED_WORDS.some((word) => between.includes(word))) return false;
  const said = words.filter((word) => word.start >= baseEnd && word.end <= start);
  return (
    said.every(({ kind }) => NAMING.has(kind)) &&
    unknownWords(state.view, words, baseEnd, start) === ""
  );
}

type Spoken = Pick<Body, "year" | "variant">;

/** What an amount is of: a year dealt out, the number compared with, the one a change starts from. */
function spokenOf(state: State, words: readonly Word[], start: number): Spoken {
  const { clause, sentence, view } = state;
  const variant = clause.variant ?? sentence.variant;
  const dealt = clause.yearQueue.shift();
  if (dealt) return { year: dealt, variant };
  if (clause.direction !== 0) return { year: sentence.year, variant };
  if (sentence.base && followsBase(state, words, start)) return { ...sentence.base };
  if (!startsChange(view.text, start)) return { year: sentence.year, variant };
  return { year: sentence.base?.year ?? { offset: -1 }, variant };
}

/** "由8万元降至6万元". */
function startsChange(text: string, start: number): boolean {
  return FROM_WORDS.some((word) => text.slice(0, start).endsWith(word));
}

/** What a number says, apart from its subject. */
export function bodyOf(
  state: State,
  words: readonly Word[],
  numeral: Numeral,
  aspect: Clause["aspect"],
  direction: -1 | 0 | 1,
): Body {
  const raw = printedText(state.view, numeral.start, numeral.end);
  const { sentence, clause } = state;
  const plain = { year: sentence.year, variant: clause.variant ?? sentence.variant };
  const spoken = aspect === "value" ? spokenOf(state, words, numeral.start) : plain;
  const guessed = state.sentence.base === null && startsChange(state.view.text, numeral.start);
  return {
    aspect,
    quantity: numeral.printed,
    raw,
    direction,
    ...spoken,
    doubtful: guessed || sentence.span,
    completes: null,
  };
}
