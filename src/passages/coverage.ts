import type { Passage } from "../model/passage.js";
import { conceptTokens } from "./concepts.js";
import { bigramWeight } from "./embedder.js";
import type { Query } from "./query.js";
import { tokens } from "./tokens.js";

/**
 * How much of what a question is about stands in a passage or its headings: 0 nothing, 1 all. Ranks
 * only say which passage is best; this says whether the best is any good.
 */
export function coverage(query: Query, { path, subject, text }: Passage): number {
  const asked = new Set([...tokens(query.text), ...query.concepts]);
  const all = [...path, subject ?? "", text].join("\n");
  const held = new Set([...tokens(all), ...conceptTokens(all)]);
  const total = weigh(asked);
  return total === 0 ? 0 : weigh([...asked].filter((word) => held.has(word))) / total;
}

/** The summed weight of words: common ones count little. */
export function weigh(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += bigramWeight(word);
  return sum;
}
