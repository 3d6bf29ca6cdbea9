import type { Identity } from "../model/document.js";
import type { Layout, MatrixKind } from "./kinds/types.js";
import { printedLeaves, spellings, wordKey } from "./layout.js";
import { readingsOf } from "./readings.js";
import { HAN_WORD, PLAIN_HEADS } from "./words.data.js";

interface Coverage {
  readonly layout: Layout;
  /** Printed words that the layout has. */
  readonly had: number;
  /** Printed cells that its leaves do not use. */
  readonly surplus: number;
  readonly idle: number;
}

function vocabularyOf(layout: Layout): ReadonlySet<string> {
  return new Set(layout.leaves.flatMap((leaf) => leaf.path.flatMap(spellings)));
}

function coverage(
  layout: Layout,
  words: ReadonlyMap<string, string>,
  cells: readonly string[],
): Coverage {
  const vocabulary = vocabularyOf(layout);
  const had = [...words.keys()].filter((word) => vocabulary.has(word)).length;
  const { surplus } = readingsOf(layout, cells);
  return { layout, had, surplus, idle: layout.leaves.length - printedLeaves(layout, words).length };
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
  cells: readonly string[],
  identity: Identity,
): { layout: Layout; unknown: number; alien: number } | undefined {
  const [best] = layoutsFor(kind, identity)
    .map((layout) => coverage(layout, words, cells))
    .sort(
      (a, b) =>
        b.had - a.had ||
        a.surplus - b.surplus ||
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
