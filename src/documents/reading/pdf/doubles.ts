import type { Glyph } from "./drawing.js";

/** Two equal characters closer than this are one, printed twice to look bold (in font sizes). */
const NEAR = 0.12;
/** Width of the squares that characters are looked up in, in points. */
const SQUARE = 4;

function squares({ box, base }: Glyph): string[] {
  const [column, row] = [Math.floor(box[0] / SQUARE), Math.floor(base / SQUARE)];
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${column + dx},${row + dy}`));
}

function same(one: Glyph, other: Glyph): boolean {
  const limit = NEAR * one.size;
  return (
    one.text === other.text &&
    Math.abs(one.box[0] - other.box[0]) < limit &&
    Math.abs(one.base - other.base) < limit
  );
}

/** Characters without those printed again on top of themselves. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const known = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = squares(glyph);
    if (near.some((square) => known.get(square)?.some((other) => same(glyph, other)))) return false;
    const own = near[4] ?? "";
    const there = known.get(own) ?? [];
    there.push(glyph);
    known.set(own, there);
    return true;
  });
}
