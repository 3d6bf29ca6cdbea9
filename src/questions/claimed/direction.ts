import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import {
  AGAINST,
  DENIED_MOVE,
  HELD_AGAINST_YEAR,
  LESS_WORDS,
  MORE_WORDS,
  OPEN_MOVE,
  SAME_WORDS,
} from "./claimed.data.js";
import { toldAmounts } from "./told-amounts.js";

/** How one thing is claimed to stand to another, or to itself a year before. */
export type Direction = "more" | "less" | "same";

/** What is claimed, and whether it is denied ("没涨"). */
export interface ClaimedDirection {
  readonly direction: Direction;
  readonly denied: boolean;
  /** The words that say so. */
  readonly text: string;
}

/**
 * Which way the question says that things stand; undefined where it asks which way. Told amounts are
 * taken out first, so that no 多 or 超过 of theirs counts.
 */
export function claimedDirection(u: Understanding): ClaimedDirection | undefined {
  const told = toldAmounts(u);
  const names = u.spans.filter(({ meanings }) =>
    meanings.some(({ kind }) => ["issuer", "region", "project", "line", "measure"].includes(kind)),
  );
  const hidden = [...told, ...names];
  const text = [...u.text]
    .map((c, at) => (hidden.some(({ start, end }) => at >= start && at < end) ? " " : c))
    .join("");
  if (OPEN_MOVE.test(text)) return undefined;
  const denied = DENIED_MOVE.exec(text)?.[0];
  const stretch = AGAINST.exec(text)?.[0] ?? text;
  const direction = directionIn(denied ?? stretch) ?? directionIn(text);
  if (direction === undefined) return undefined;
  return { direction, denied: denied !== undefined, text: wordOf(denied ?? text, direction) };
}

const WORDS: readonly (readonly [Direction, RegExp])[] = [
  ["same", SAME_WORDS],
  ["less", LESS_WORDS],
  ["more", MORE_WORDS],
];

function directionIn(text: string): Direction | undefined {
  return WORDS.find(([, words]) => words.test(text))?.[0];
}

function wordOf(text: string, direction: Direction): string {
  return WORDS.find(([one]) => one === direction)?.[1].exec(text)?.[0] ?? text;
}

/** "2022年比2023年多": the earlier year is held against the later one. */
export function earlierFirst(u: Understanding): boolean {
  const [first, second] = meant(u.spans, "year");
  if (!first || !second || first.year >= second.year) return false;
  return HELD_AGAINST_YEAR.test(u.text.slice(first.span.end, second.span.start));
}
