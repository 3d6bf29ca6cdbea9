import type { Layout, Leaf } from "./kinds/types.js";
import { headerCells, spellings, wordKey } from "./layout.js";
import type { Slot } from "./types.js";

/** Where a header row prints a leaf's outermost word, if it does so once. */
function placeIn(row: readonly string[], leaf: Leaf): number | undefined {
  const words = spellings(leaf.path[0] ?? "");
  const at = row.flatMap((word, i) => (words.includes(word) ? [i] : []));
  return at.length === 1 ? at[0] : undefined;
}

/**
 * A layout with its leaves in the order in which this header prints them: places differ in which
 * source of money comes first. Leaves that the row does not print stay behind the one before them.
 */
export function inPrintedOrder(layout: Layout, header: readonly (readonly Slot[])[]): Layout {
  const cells = new Set(headerCells(header));
  const isPrinted = ({ path }: Leaf): boolean =>
    spellings(path.at(-1) ?? "").some((word) => cells.has(word));
  let best: (number | undefined)[] = [];
  let most = 0;
  for (const row of header) {
    const words = row.map((slot) => (slot.own ? wordKey(slot.text) : ""));
    const places = layout.leaves.map((leaf) =>
      isPrinted(leaf) ? placeIn(words, leaf) : undefined,
    );
    const printed = new Set(places.filter((place) => place !== undefined)).size;
    if (printed > most) {
      best = places;
      most = printed;
    }
  }
  let last = -1;
  const keys = best.map((place) => {
    last = place ?? last;
    return last;
  });
  if (keys.every((key, i) => i === 0 || key >= (keys[i - 1] ?? -1))) return layout;
  const order = layout.leaves.map((leaf, i) => ({ leaf, key: keys[i] ?? -1 }));
  return { ...layout, leaves: order.sort((a, b) => a.key - b.key).map(({ leaf }) => leaf) };
}
