import { fold } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { conceptTokens } from "./concepts.js";
import { weigh } from "./coverage.js";
import { withoutAsking } from "./query.js";
import { sentences } from "./split.js";
import { tokens } from "./tokens.js";

/** A passage up to this long is its own quote. */
const SHORT = 60;
/** A second sentence comes along only when it adds at least this share of what the first covers. */
const ADDS = 0.3;

/**
 * The one or two neighbouring sentences of a passage that answer a query best: a piece of the
 * passage's text as it stands, for a short quote.
 */
export function bestSentence(passage: Pick<Passage, "text">, query: string): string {
  const text = passage.text.trim();
  if (text.length <= SHORT) return text;
  const parts = sentences(text).filter((part) => part.trim() !== "");
  const wanted = new Set([...tokens(withoutAsking(fold(query))), ...conceptTokens(query)]);
  const found = parts.map((part) => covered(part, wanted));
  const scores = found.map(weigh);
  const top = scores.indexOf(Math.max(...scores, 0));
  if (top < 0) return (parts[0] ?? text).trim();
  const neighbours = [top - 1, top + 1].map((i) => ({ i, gain: gain(found[top], found[i]) }));
  const second = neighbours.toSorted((a, b) => b.gain - a.gain)[0];
  const joins = second && second.gain > 0 && second.gain >= ADDS * (scores[top] ?? 0);
  const from = joins ? Math.min(top, second.i) : top;
  const to = joins ? Math.max(top, second.i) : top;
  return parts
    .slice(from, to + 1)
    .join("")
    .trim();
}

function covered(part: string, wanted: ReadonlySet<string>): Set<string> {
  return new Set([...tokens(part), ...conceptTokens(part)].filter((token) => wanted.has(token)));
}

function gain(
  have: ReadonlySet<string> | undefined,
  more: ReadonlySet<string> | undefined,
): number {
  return weigh([...(more ?? [])].filter((word) => !have?.has(word)));
}
