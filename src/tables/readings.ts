import type { Layout, Leaf } from "./kinds/types.js";
import { canonical, spellings } from "./layout.js";

/** Leaves that a header may print, in printed order. */
export type Reading = readonly Leaf[];

/** How well a reading fits the printed cells. */
interface Fit {
  /** Leaves without a printed cell of their own. */
  readonly missing: readonly Leaf[];
  /** Printed cells, known to the layout, that the reading does not use. */
  readonly surplus: number;
}

interface Node {
  readonly leaf: Leaf | null;
  readonly words: readonly string[];
}

/** Readings beyond this many are not tried; the caller must not be certain then. */
const MOST_READINGS = 400;

function nodesOf(reading: Reading): Node[] {
  const groups = new Map<string, Node>();
  const leaves: Node[] = [];
  for (const leaf of reading) {
    leaf.path.forEach((word, i) => {
      const words = spellings(word);
      const place = leaf.path
        .slice(0, i + 1)
        .map(canonical)
        .join("\n");
      if (i === leaf.path.length - 1) leaves.push({ leaf, words });
      else groups.set(place, { leaf: null, words });
    });
  }
  return [...leaves, ...groups.values()];
}

/** Gives each node a printed cell of its own, as many as can be (augmenting paths). */
function fitOf(reading: Reading, cells: readonly string[]): Fit {
  const taken = new Map<number, Node>();
  const place = (node: Node, seen: Set<number>): boolean => {
    for (const [c, cell] of cells.entries()) {
      if (seen.has(c) || !node.words.includes(cell)) continue;
      seen.add(c);
      const holder = taken.get(c);
      if (holder && !place(holder, seen)) continue;
      taken.set(c, node);
      return true;
    }
    return false;
  };
  const missing = nodesOf(reading).flatMap((node) => {
    const placed = place(node, new Set());
    return placed || !node.leaf ? [] : [node.leaf];
  });
  return { missing, surplus: cells.length - taken.size };
}

/** Is the one leaf's path the beginning of the other's, so that only one of both is a column? */
function opens(short: Leaf, long: Leaf): boolean {
  return (
    short.path.length < long.path.length &&
    short.path.every((word, i) => {
      const other = long.path[i];
      return other !== undefined && spellings(word).some((key) => spellings(other).includes(key));
    })
  );
}

function excludes(a: Leaf, b: Leaf): boolean {
  return opens(a, b) || opens(b, a);
}

/** Every choice between leaves that exclude each other. */
function formsOf(leaves: Reading): Reading[] {
  const short = leaves.find((leaf) => leaves.some((other) => opens(leaf, other)));
  if (!short) return [leaves];
  return [
    ...formsOf(leaves.filter((leaf) => leaf !== short)),
    ...formsOf(leaves.filter((leaf) => !opens(short, leaf))),
  ];
}

/** Of leaves that share too few printed cells, every choice that leaves one cell for each. */
function withoutMissing(reading: Reading, cells: readonly string[], into: Map<string, Reading>) {
  const name = reading.map((leaf) => leaf.id).join();
  if (into.has(name) || into.size > MOST_READINGS) return;
  const { missing } = fitOf(reading, cells);
  const [first] = missing;
  const words = first === undefined ? [] : spellings(first.path.at(-1) ?? "");
  if (first === undefined) {
    into.set(name, reading);
    return;
  }
  const rivals = reading.filter((leaf) => {
    const own = spellings(leaf.path.at(-1) ?? "");
    return own.some((word) => words.includes(word));
  });
  for (const rival of rivals) {
    withoutMissing(
      reading.filter((leaf) => leaf !== rival),
      cells,
      into,
    );
  }
}

function printed(layout: Layout, cells: ReadonlySet<string>, grouped: boolean): Reading {
  const says = (word: Leaf["path"][number]): boolean =>
    spellings(word).some((key) => cells.has(key));
  return layout.leaves.filter((leaf) => {
    const last = leaf.path.at(-1);
    if (last === undefined || !says(last)) return false;
    return !grouped || leaf.path.length === 1 || leaf.path.slice(0, -1).some(says);
  });
}

/**
 * The sets of leaves that a header can stand for: each leaf has a printed cell of its own, and as
 * few printed cells as possible are left over. Heads of groups may be lost; then leaves are taken
 * by their own word alone.
 */
export function readingsOf(
  layout: Layout,
  cells: readonly string[],
): { readonly readings: readonly Reading[]; readonly surplus: number } {
  const vocabulary = new Set(layout.leaves.flatMap((leaf) => leaf.path.flatMap(spellings)));
  const known = cells.filter((cell) => vocabulary.has(cell));
  const words = new Set(known);
  const found = new Map<string, Reading>();
  for (const grouped of [true, false]) {
    for (const form of formsOf(printed(layout, words, grouped))) withoutMissing(form, known, found);
  }
  const fits = [...found.values()].map((reading) => ({ reading, fit: fitOf(reading, known) }));
  const least = Math.min(...fits.map(({ fit }) => fit.surplus));
  const best = fits.filter(({ fit }) => fit.surplus === least);
  return { readings: best.map(({ reading }) => reading), surplus: least };
}

function subsets(from: Reading, size: number): Reading[] {
  if (size === 0) return [[]];
  const [first, ...rest] = from;
  if (first === undefined || from.length < size) return [];
  return [...subsets(rest, size - 1).map((set) => [first, ...set]), ...subsets(rest, size)];
}

function chooseCount(from: number, size: number): number {
  let count = 1;
  for (let i = 0; i < size; i++) count = (count * (from - i)) / (i + 1);
  return count;
}

/**
 * The readings with `lost` more leaves whose heads the header has lost; undefined: too many to try.
 */
export function withLost(layout: Layout, reading: Reading, lost: number): Reading[] | undefined {
  const free = layout.leaves.filter(
    (leaf) => !reading.includes(leaf) && !reading.some((other) => excludes(leaf, other)),
  );
  if (chooseCount(free.length, lost) > MOST_READINGS) return undefined;
  return subsets(free, lost)
    .filter((set) => !set.some((leaf) => set.some((other) => opens(leaf, other))))
    .map((set) => layout.leaves.filter((leaf) => reading.includes(leaf) || set.includes(leaf)));
}
