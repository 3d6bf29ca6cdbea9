import type { Span } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import {
  ALIKE_ASKED,
  COMPARES_ONLY,
  HOW_FAR,
  IN_ORDER,
  LOOSE_END,
  LOWER_END,
  STRETCH_ENDS,
  STRICT_END,
  WHICH_AHEAD,
  YEAR_AHEAD,
} from "./comparison.data.js";

/** What a question wants to know of several values held against each other. */
export interface Comparison {
  /** The word it asks with ("高", "宽松"); null where only order or likeness is asked. */
  readonly word: string | null;
  readonly end: "largest" | "smallest" | "loosest" | "strictest";
  /** How far the ends are apart. */
  readonly gap: boolean;
  /** Whether they are the same. */
  readonly alike: boolean;
}

/** Reads what is compared and how; undefined where nothing is held against anything. */
export function comparisonOf({ text }: Pick<Understanding, "text">): Comparison | undefined {
  const word = (WHICH_AHEAD.exec(text) ?? YEAR_AHEAD.exec(text))?.[1] ?? null;
  const alike = ALIKE_ASKED.test(text);
  const gap = HOW_FAR.test(text);
  if (word === null && !alike && !gap && !IN_ORDER.test(text)) return undefined;
  return { word, end: endOf(word ?? ""), gap, alike };
}

/** Are several years held against each other, and nothing else ("哪一年最高")? */
export function comparesYears({ text }: Pick<Understanding, "text">): boolean {
  return YEAR_AHEAD.test(text);
}

function endOf(word: string): Comparison["end"] {
  if (LOOSE_END.test(word)) return "loosest";
  if (STRICT_END.test(word)) return "strictest";
  return LOWER_END.test(word) ? "smallest" : "largest";
}

/** Does a stretch only hold things against each other ("谁卡得最严", "定得一样")? */
export function isComparison(text: string): boolean {
  return COMPARES_ONLY.test(text);
}

const CONTENT = new Set(["measure", "line", "project", "indicator", "stated", "term", "family"]);
/** A longer stretch without meaning may name something. */
const LONGEST_WORD = 3;

/** Does only one stretch of the question name a thing, and all others compare it ("谁高，高多少")? */
export function isOneComparison({ text, spans, gaps }: Understanding): boolean {
  const cuts = [...text.matchAll(STRETCH_ENDS)].map(({ index }) => index);
  const stretch = (at: number): number => cuts.filter((cut) => cut < at).length;
  const named = spans
    .filter(({ meanings }: Span) => meanings.some(({ kind }) => CONTENT.has(kind)))
    .map(({ start }) => stretch(start));
  const open = gaps
    .filter(({ text: gap }) => gap.length > LONGEST_WORD && !isComparison(gap))
    .map(({ start }) => stretch(start));
  return new Set([...named, ...open]).size <= 1;
}
