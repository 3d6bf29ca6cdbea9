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

/** The year an amount is of: dealt out, the one compared with, the one a change starts from. */
function yearOfAmount(state: State, words: readonly Word[], start: number): Clause["year"] {
  const { clause, sentence, view } = state;
  const dealt = clause.yearQueue.shift();
  if (dealt) return dealt;
  if (clause.direction !== 0) return sentence.year;
  if (followsBase(state, words, start)) return sentence.base?.year ?? null;
  return startsChange(view.text, start) ? (sentence.base?.year ?? { offset: -1 }) : sentence.year;
}

/** "由8万元降至6万元". */
function startsChange(text: string, start: number): boolean {
  return FROM_WORDS.some((word) => text.slice(0, start).endsWith(word));
}

export function bodyOf(
  state: State,
  words: readonly Word[],
  numeral: Numeral,
  aspect: Clause["aspect"],
  direction: -1 | 0 | 1,
): Body {
  const raw = printedText(state.view, numeral.start, numeral.end);
  const { year } = state.sentence;
  const spoken = aspect === "value" ? yearOfAmount(state, words, numeral.start) : year;
  const guessed = state.sentence.base === null && startsChange(state.view.text, numeral.start);
  return {
    aspect,
    quantity: numeral.printed,
    raw,
    direction,
    year: spoken,
    doubtful: guessed,
    completes: null,
  };
}
