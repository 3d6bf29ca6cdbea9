import type { Clause, Nothing } from "./clause.js";
import type { Words } from "./lexicon.js";
import { joinMentions, type Mention } from "./mentions.js";
import { take } from "./reader.js";
import { newState } from "./state.js";
import { tokensOf } from "./tokens.js";
import { viewOf } from "./view.js";
import { STOPS } from "./words/punctuation.data.js";

/** What a paragraph says: its statements, and its statements of absence. */
export interface Prose {
  readonly clauses: readonly Clause[];
  readonly nothings: readonly Nothing[];
}

/**
 * Reads a paragraph with the one clause grammar: subject · measure · comparator · quantity · base
 * year. `subject` is what its heading speaks of. Places are UTF-16 offsets into `text`.
 */
export function readProse(text: string, words: Words, subject: readonly Mention[] = []): Prose {
  const view = viewOf(text);
  const state = newState(view, subject);
  const line = joinMentions(view, tokensOf(view, words));
  for (const word of line) take(state, word, line);
  const end = view.text.length;
  take(state, { kind: "stop", mark: STOPS.end, start: end, end }, line);
  const place = (at: number): number => view.at[Math.min(at, end)] ?? text.length;
  return {
    clauses: state.clauses.map((clause) => ({
      ...clause,
      start: place(clause.start),
      end: place(clause.end),
      sentence: { start: place(clause.sentence.start), end: place(clause.sentence.end) },
    })),
    nothings: state.nothings.map((nothing) => ({
      ...nothing,
      start: place(nothing.start),
      end: place(nothing.end),
    })),
  };
}

/** The statements of a text, in order. */
export function readClauses(text: string, words: Words): readonly Clause[] {
  return readProse(text, words).clauses;
}

/** The measures a heading or phrase names. */
export function mentionsIn(text: string, words: Words): readonly Mention[] {
  const view = viewOf(text);
  const all = joinMentions(view, tokensOf(view, words));
  return all.flatMap((word) => (word.kind === "mention" ? [word.mentions] : [])).at(-1) ?? [];
}
