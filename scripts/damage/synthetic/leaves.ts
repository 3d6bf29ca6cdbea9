import type { Layout, Leaf, Word } from "../../../src/tables/kinds/types.js";
import { canonical, spellings } from "../../../src/tables/layout.js";
import type { Random } from "../random.js";

/** A leaf as one table prints it. */
export interface PrintedLeaf {
  readonly leaf: Leaf;
  readonly path: readonly string[];
}

const UNPRINTED = 0.12;
const OTHER_WORDING = 0.25;

function isTotalOf(layout: Layout, id: string): boolean {
  return layout.identities.some((each) => ("part" in each ? each.of : each.total) === id);
}

/** A table may leave out a source or class of money, but not what the others are measured by. */
function mayBeMissing(layout: Layout, leaf: Leaf): boolean {
  if (leaf.stub !== undefined || leaf.side === 0 || isTotalOf(layout, leaf.id)) return false;
  const sum = layout.identities.find((each) => "parts" in each && each.parts.includes(leaf.id));
  if (!sum || !("parts" in sum)) return false;
  return sum.parts.length > 2 || sum.parts.indexOf(leaf.id) > 0;
}

function opens(short: Leaf, long: Leaf): boolean {
  return (
    short.path.length < long.path.length &&
    short.path.every((word, i) => {
      const other = long.path[i];
      return other !== undefined && spellings(word).some((key) => spellings(other).includes(key));
    })
  );
}

function twin(leaf: Leaf, before: readonly Leaf[]): boolean {
  return before.some(
    (other) =>
      typeof leaf.measure === "string" &&
      other.measure === leaf.measure &&
      other.scope === leaf.scope &&
      leaf.stub === undefined,
  );
}

/** Of leaves that exclude each other (one column or its parts) one form. */
function oneForm(leaves: readonly Leaf[], random: Random): Leaf[] {
  let left = [...leaves];
  for (const short of leaves) {
    const long = left.filter((leaf) => opens(short, leaf));
    if (!left.includes(short) || long.length === 0) continue;
    left = random.chance(0.5)
      ? left.filter((leaf) => leaf !== short)
      : left.filter((leaf) => !long.includes(leaf));
  }
  return left;
}

function wording(word: Word, random: Random): string {
  if (typeof word === "string") return word;
  return random.chance(OTHER_WORDING) ? random.pick(word) : canonical(word);
}

/** Draws which leaves of a layout a table prints, and in which words. */
export function printLeaves(layout: Layout, random: Random): PrintedLeaf[] {
  const whole = layout.leaves.every((leaf) => leaf.stub === undefined);
  const chosen = oneForm(layout.leaves, random).filter((leaf, i, all) => {
    if (twin(leaf, all.slice(0, i))) return false;
    if (leaf.stub !== undefined) return leaf.stub !== "unitCode" || random.chance(0.8);
    return whole || !mayBeMissing(layout, leaf) || !random.chance(UNPRINTED);
  });
  const said = new Map<string, string>();
  return chosen.map((leaf) => {
    const path: string[] = [];
    for (const word of leaf.path) {
      const place = `${path.join("/")}|${canonical(word)}`;
      const text = said.get(place) ?? wording(word, random);
      said.set(place, text);
      path.push(text);
    }
    return { leaf, path };
  });
}
