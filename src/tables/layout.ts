import { foldLabel, tight } from "../kernel/fold.js";
import type { Layout, Leaf, Word } from "./kinds/types.js";
import type { Slot } from "./types.js";
import { UNIT_IN_LABEL, YEAR_IN_WORD } from "./words.data.js";

const cache = new Map<string, string>();

/** A header word as it is compared: folded, without marks, spaces, unit and year. */
export function wordKey(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = foldLabel(text.replace(UNIT_IN_LABEL, "")).replace(YEAR_IN_WORD, "");
  if (cache.size > 5000) cache.clear();
  cache.set(text, folded);
  return folded;
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The spellings of a header word, compared form. */
export function spellings(word: Word): readonly string[] {
  if (typeof word === "string") return [wordKey(word)];
  const keys = known.get(word) ?? word.map(wordKey);
  known.set(word, keys);
  return keys;
}

/** Our own wording of a header word. */
export function canonical(word: Word): string {
  return typeof word === "string" ? word : (word[0] ?? "");
}

/** The words printed in header rows: compared form → wording as printed. */
export function headerWords(rows: readonly (readonly Slot[])[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const row of rows) {
    for (const slot of row) {
      if (slot.text !== "" && !words.has(wordKey(slot.text))) {
        words.set(wordKey(slot.text), tight(slot.text));
      }
    }
  }
  return words;
}

function says(words: ReadonlyMap<string, string>, word: Word): boolean {
  return spellings(word).some((key) => words.has(key));
}

/**
 * The leaves of a layout that a header prints: its last word stands there, and for a path one of the
 * words above it too.
 */
export function printedLeaves(layout: Layout, words: ReadonlyMap<string, string>): Leaf[] {
  return layout.leaves.filter((leaf) => {
    const last = leaf.path.at(-1);
    if (last === undefined || !says(words, last)) return false;
    return leaf.path.length === 1 || leaf.path.slice(0, -1).some((word) => says(words, word));
  });
}

/** The compared words of header cells, one for each printed cell. */
export function headerCells(rows: readonly (readonly Slot[])[]): readonly string[] {
  return rows.flatMap((row) =>
    row.flatMap((slot) => (slot.own && slot.text !== "" ? [wordKey(slot.text)] : [])),
  );
}

/** A leaf's path in the wording of the document where it prints the word, else in ours. */
export function printedPath(leaf: Leaf, words: ReadonlyMap<string, string>): readonly string[] {
  return leaf.path.map((word) => {
    const key = spellings(word).find((spelling) => words.has(spelling));
    return (key === undefined ? undefined : words.get(key)) ?? canonical(word);
  });
}

function leafAt(keys: readonly string[], leaves: readonly Leaf[]): Leaf | null {
  const at = (word: Word | undefined, key: string | undefined): boolean =>
    word !== undefined && key !== undefined && spellings(word).includes(key);
  const whole = leaves.find(
    (leaf) => leaf.path.length === keys.length && leaf.path.every((word, i) => at(word, keys[i])),
  );
  if (whole) return whole;
  const ends = leaves.filter(
    (leaf) => at(leaf.path[0], keys[0]) && at(leaf.path.at(-1), keys.at(-1)),
  );
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

/**
 * The leaf a true header path belongs to: the whole path, else its first and last word; heads that
 * only bracket columns (`plain`) may be left off.
 */
export function leafOf(
  path: readonly string[],
  leaves: readonly Leaf[],
  plain: ReadonlySet<string>,
): Leaf | null {
  let keys = path.map(wordKey).filter((key) => key !== "");
  for (;;) {
    const leaf = leafAt(keys, leaves);
    const [first, ...rest] = keys;
    if (leaf || first === undefined || rest.length === 0 || !plain.has(first)) return leaf;
    keys = rest;
  }
}
