import { fold } from "../kernel/fold.js";
import { conceptTokens } from "./concepts.js";
import { bigramWeight } from "./embedder.js";
import { withoutOwner } from "./indexed-text.js";
import { ASKING_WORDS, PARTICLES } from "./query.data.js";
import { grams, tokens } from "./tokens.js";

/** A question as the two searches want it. */
export interface Query {
  /** The whole question folded. */
  readonly folded: string;
  /** Folded, without the words of asking; the office's name stays (it is in the word index). */
  readonly words: readonly string[];
  /** For the embedder: also without the names of offices. */
  readonly text: string;
  /** Concepts of the whole question: words of asking (干什么) can carry one. */
  readonly concepts: readonly string[];
}

const asking = [...ASKING_WORDS].sort((a, b) => b.length - a.length);
/** A bigram that tells less than this is no search word, unless there is nothing else. */
const TELLING = 0.5;

/**
 * `names` are the folded names of the offices loaded; `own` those of the one office searched, whose
 * parts (大数据局) then tell no passages apart.
 */
export function readQuery(
  question: string,
  names: readonly string[],
  own: readonly string[] = [],
): Query {
  const folded = fold(question);
  const content = withoutParts(withoutAsking(folded), own);
  const bare = withoutOwner(content, names);
  const concepts = conceptTokens(folded);
  const all = tokens(content);
  const telling = all.filter((token) => bigramWeight(token) >= TELLING);
  return {
    folded,
    words: [...(telling.length > 0 ? telling : all), ...concepts],
    text: bare === "" ? content : bare,
    concepts,
  };
}

/** Text without the pieces of two and more characters that stand in a name too. */
function withoutParts(text: string, names: readonly string[]): string {
  const pairs = new Set(names.flatMap((name) => grams(name, 2)));
  const characters = [...text];
  const isPart = (i: number) =>
    pairs.has(characters.slice(i - 1, i + 1).join("")) ||
    pairs.has(characters.slice(i, i + 2).join(""));
  const rest = characters.map((c, i) => (isPart(i) ? " " : c)).join("");
  return rest.trim() === "" ? text : rest;
}

/** Folded text without the words of asking; the text itself when nothing else is left. */
export function withoutAsking(folded: string): string {
  let rest = folded;
  for (const word of asking) rest = rest.replaceAll(word, " ");
  rest = rest.replace(PARTICLES, " ").replace(/\s+/g, " ").trim();
  return rest === "" ? folded : rest;
}
