import { fold, foldLabel } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { searchWords, termToken } from "./lexical.js";
import { withoutAsking } from "./query.js";
import { readPassages } from "./rows.js";
import { grams, tokens } from "./tokens.js";

/** A definition found in a glossary. */
export interface TermHit {
  readonly passage: Passage;
  /** The label is the asked one, one contains the other, or they are merely alike. */
  readonly match: "exact" | "contained" | "near";
}

const CANDIDATES = 200;
/** Dice coefficient of bigrams from which two labels are alike (运转经费, 运行经费). */
const ALIKE = 0.6;

/** Looks a term up by its folded label in every document; only the best kind of match is returned. */
export function findTerm(
  store: Store,
  query: string,
  documents?: readonly string[],
): readonly TermHit[] {
  const label = foldLabel(withoutAsking(fold(query)));
  if (label === "") return [];
  const scope = { documents, limit: CANDIDATES };
  const exact = searchWords(store, [termToken(label)], scope);
  if (exact.length > 0) {
    const ids = exact.map((hit) => hit.id).sort((a, b) => a - b);
    return readPassages(store, ids).map((passage) => ({ passage, match: "exact" }));
  }
  const hits = searchWords(store, tokens(label), { ...scope, kinds: ["term"] });
  const found = readPassages(
    store,
    hits.map((hit) => hit.id),
  ).flatMap((passage) => {
    const match = compare(foldLabel(passage.subject ?? ""), label);
    return match ? [{ passage, match }] : [];
  });
  const contained = found.filter((hit) => hit.match === "contained");
  return contained.length > 0 ? longestFirst(contained) : found;
}

function compare(subject: string, label: string): "contained" | "near" | undefined {
  if (subject.length < 2 || label.length < 2) return undefined;
  if (subject.includes(label) || label.includes(subject)) return "contained";
  const [a, b] = [new Set(grams(subject, 2)), new Set(grams(label, 2))];
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return (2 * shared) / (a.size + b.size) >= ALIKE ? "near" : undefined;
}

/** Of labels that the query contains, the longest tells most (事业单位经营收入 before 收入). */
function longestFirst(hits: readonly TermHit[]): TermHit[] {
  const length = (hit: TermHit) => foldLabel(hit.passage.subject ?? "").length;
  const longest = Math.max(...hits.map(length));
  return hits.filter((hit) => length(hit) === longest);
}
