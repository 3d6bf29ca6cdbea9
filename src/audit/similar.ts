import { fold } from "../kernel/fold.js";

/** A name without brackets, spaces and marks, for comparison only. */
export function core(name: string): string {
  return fold(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How alike two names are: shared pairs of characters, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairs(core(a)), pairs(core(b))];
  if (x.length === 0 || y.length === 0) return core(a) === core(b) ? 1 : 0;
  const left = [...y];
  const shared = x.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (x.length + y.length);
}

function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((next, at) => `${characters[at]}${next}`);
}

/** Is one name the other, or a shortened form of it? */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [core(a), core(b)];
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x));
}
