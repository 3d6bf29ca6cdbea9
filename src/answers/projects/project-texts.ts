import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import { conceptTokens } from "../../passages/concepts.js";
import { bigramWeight } from "../../passages/embedder.js";
import { withoutAsking } from "../../passages/query.js";
import { tokens } from "../../passages/tokens.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { topicsOf } from "../prose/prose-query.js";
import { SAYS_LITTLE } from "./project-texts.data.js";

/** A sentence of a project's form with how much of the question it speaks of. */
export interface Told {
  readonly passage: Passage;
  readonly text: string;
  /** Share of what the question says beside the project's name, by weight. */
  readonly score: number;
}

/** Pairs that weigh less say nothing about what is asked. */
const TELLING = 0.5;

/**
 * What a question says beside whose project it is about and which: the words its answer should hold.
 * Empty when it only names the project and asks.
 */
export function beside(u: Understanding, project: string): ReadonlySet<string> {
  const years = new Set(meant(u.spans, "year").map(({ year }) => `${year}`));
  const named = new Set([...tokens(project), ...conceptTokens(project)]);
  const own = topicsOf(u)
    .flatMap(({ text }) => tokens(withoutAsking(text)))
    .filter((token) => token.length > 1 && bigramWeight(token) >= TELLING);
  const said = own.filter((token) => !named.has(token) && !SAYS_LITTLE.test(token));
  // One year only says which document; of several years told, the text may be about each.
  return new Set([...said, ...(years.size > 1 ? years : [])]);
}

/** The sentences of the texts that hold most of the words, best first; `fits` says which may answer. */
export function tellingSentences(
  texts: readonly Passage[],
  words: ReadonlySet<string>,
  query: string,
  fits: (text: string) => boolean = () => true,
): Told[] {
  const rare = (word: string): number => bigramWeight(word);
  const all = [...words].reduce((sum, word) => sum + rare(word), 0);
  if (all === 0) return [];
  return texts
    .map((passage) => {
      const text = bestSentence(passage, query);
      const held = new Set(tokens(text));
      const share = [...words].filter((word) => held.has(word));
      return { passage, text, score: share.reduce((sum, word) => sum + rare(word), 0) / all };
    })
    .filter(({ text, score }) => score > 0 && fits(text))
    .sort((a, b) => b.score - a.score);
}
