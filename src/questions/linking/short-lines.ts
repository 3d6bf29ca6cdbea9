import type { Meaning } from "./types.js";
import type { Vocabulary } from "./vocabulary.js";

/** Shortest stretch taken for a shortened line item, and how much longer the item may be. */
const LEAST = 3;
const MOST_LONGER = 2;

/** 公益岗补贴 for 公益性岗位补贴: its characters in order, from the first to the last. */
function isShortFor(mention: string, label: string): boolean {
  if (label.length <= mention.length || label.length > mention.length * MOST_LONGER) return false;
  if (label[0] !== mention[0] || label.at(-1) !== mention.at(-1)) return false;
  let at = 0;
  for (const c of label) if (c === mention[at]) at++;
  return at === mention.length;
}

/** The one line item that a stretch shortens so; undefined where several fit. */
export function shortenedLine(
  text: string,
  vocabularies: readonly Vocabulary[],
): Meaning | undefined {
  if (text.length < LEAST) return undefined;
  const fitting = vocabularies
    .flatMap(({ lines }) => lines)
    .filter(({ label }) => isShortFor(text, label));
  const [first] = fitting;
  const one = first && fitting.every(({ label }) => label === first.label);
  return one ? { kind: "line", code: first.code, label: first.label } : undefined;
}
