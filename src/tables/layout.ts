import { foldLabel, tight } from "../kernel/fold.js";
import type { Identity } from "../model/document.js";
import type { Layout, Leaf, MatrixKind, Word } from "./kinds/types.js";
import type { Slot } from "./types.js";
import { HAN_WORD, PLAIN_HEADS, UNIT_IN_LABEL, YEAR_IN_WORD } from "./words.data.js";

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

/** The spellings of a header word, compared form. */
export function spellings(word: Word): readonly string[] {
  return typeof word === "string" ? [wordKey(word)] : word.map(wordKey);
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

function vocabularyOf(layout: Layout): ReadonlySet<string> {
  return new Set(layout.leaves.flatMap((leaf) => leaf.path.flatMap(spellings)));
}

interface Coverage {
  readonly layout: Layout;
  /** Printed words that the layout has at all. */
  readonly had: number;
  /** Printed words that its printed leaves explain. */
  readonly explained: number;
  readonly idle: number;
}

function coverage(layout: Layout, words: ReadonlyMap<string, string>): Coverage {
  const explained = new Set<string>();
  const printed = printedLeaves(layout, words);
  for (const leaf of printed) {
    for (const word of leaf.path) {
      for (const key of spellings(word)) if (words.has(key)) explained.add(key);
    }
  }
  const vocabulary = vocabularyOf(layout);
  const had = [...words.keys()].filter((word) => vocabulary.has(word)).length;
  const idle = layout.leaves.length - printed.length;
  return { layout, had, explained: explained.size, idle };
}

/** The forms of a kind that a document of this stage can print. */
export function layoutsFor(kind: MatrixKind, { stage }: Identity): readonly Layout[] {
  return kind.layouts.filter((layout) => layout.stage === undefined || layout.stage === stage);
}

/** 0 where place and year are those the form is prescribed for, else 1. */
function foreign({ region, since, until }: Layout, { issuer, year }: Identity): 0 | 1 {
  const here = region === undefined || issuer.region.length === 0 || issuer.region[0] === region;
  return here && year >= (since ?? year) && year <= (until ?? year) ? 0 : 1;
}

const LONG_WORD = 4;

/** Is a header word whole, and neither part of a known word nor made of one? */
function isAlien(word: string, known: readonly string[]): boolean {
  if (word.length < LONG_WORD || !HAN_WORD.test(word)) return false;
  return !known.some(
    (other) => other.includes(word) || (other.length >= LONG_WORD - 1 && word.includes(other)),
  );
}

/**
 * The layout of a kind that explains most of the printed header, of equals the one prescribed for
 * place and year; undefined when none explains any.
 */
export function chooseLayout(
  kind: MatrixKind,
  words: ReadonlyMap<string, string>,
  identity: Identity,
): { layout: Layout; unknown: number; alien: number } | undefined {
  const [best] = layoutsFor(kind, identity)
    .map((layout) => coverage(layout, words))
    .sort(
      (a, b) =>
        b.had - a.had ||
        b.explained - a.explained ||
        a.idle - b.idle ||
        foreign(a.layout, identity) - foreign(b.layout, identity),
    );
  if (!best || best.had === 0) return undefined;
  const plain = new Set(Object.values(PLAIN_HEADS).flat().map(wordKey));
  const vocabulary = vocabularyOf(best.layout);
  const unknown = [...words.keys()].filter((word) => !vocabulary.has(word) && !plain.has(word));
  const known = [...vocabulary, ...plain];
  const alien = unknown.filter((word) => isAlien(word, known));
  return { layout: best.layout, unknown: unknown.length, alien: alien.length };
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
