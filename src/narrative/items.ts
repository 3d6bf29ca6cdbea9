import { tight } from "../kernel/fold.js";
import type { Word } from "./mentions.js";
import { printedText, type View, viewOf } from "./view.js";
import { THAN_WORDS } from "./words/changes.data.js";
import { ORGAN_NOUNS } from "./words/counts.data.js";
import { EMPTY_WORDS, ITEM_LEADS, ITEM_TAILS } from "./words/items.data.js";
import { JOINERS } from "./words/roles.data.js";

const byLength = (a: string, b: string): number => b.length - a.length;
const EMPTY = [...EMPTY_WORDS].sort(byLength);
const LEADS = [...ITEM_LEADS].sort(byLength);
const TAILS = [...ITEM_TAILS].sort(byLength);
const NO_LETTER = /[^\p{Letter}]/gu;

/** What is left of a text when the words that say nothing by themselves are taken out. */
export function leftover(text: string): string {
  return EMPTY.reduce((rest, word) => rest.replaceAll(word, ""), text).replace(NO_LETTER, "");
}

/** The words between two places that no token covers, as far as they mean something. */
export function unknownWords(
  view: View,
  words: readonly Word[],
  start: number,
  end: number,
): string {
  let at = start;
  let text = "";
  for (const word of words) {
    if (word.end <= start || word.start >= end) continue;
    text += `${view.text.slice(at, Math.max(at, word.start))} `;
    at = Math.max(at, word.end);
  }
  return leftover(text + view.text.slice(at, Math.max(at, end)));
}

function trimmed(text: string, words: readonly string[], front: boolean): string {
  const found = words.find(
    (word) => text.length > word.length && (front ? text.startsWith(word) : text.endsWith(word)),
  );
  if (found === undefined) return text;
  const rest = front ? text.slice(found.length) : text.slice(0, -found.length);
  return trimmed(rest.trim(), words, front);
}

const LONGEST_NAME = 40;

/** The words can be the name of something: no comparison, no year outside brackets, no loose end. */
export function isName(item: string): boolean {
  if (ORGAN_NOUNS.includes(item)) return true;
  const text = viewOf(item).text.replace(/\([^)]*\)/g, "");
  if (leftover(text) === "" || text.length > LONGEST_NAME) return false;
  if (THAN_WORDS.some((word) => text.startsWith(word))) return false;
  return !/(?:19|20)\d\d/.test(text) && !JOINERS.some((word) => text.endsWith(word));
}

/** The printed words of an item, without joining words before and after; null when nothing is left. */
export function itemWords(view: View, start: number, end: number): string | null {
  const printed = tight(printedText(view, start, end));
  const text = trimmed(trimmed(printed, LEADS, true), TAILS, false);
  return text === "" ? null : text;
}
