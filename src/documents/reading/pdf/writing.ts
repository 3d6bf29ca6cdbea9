import { closeGaps } from "../../../kernel/fold.js";
import { glue } from "../wording.js";
import type { Glyph } from "./drawing.js";
import { type Box, union } from "./geometry.js";

/** A gap wider than this between two characters is a space, in font sizes. */
const SPACE = 0.3;
/** Baselines closer than this are one line, in font sizes. */
const SAME_LINE = 0.45;
const BLANK = /^\s*$/u;

/** Characters that stand on one line, from left to right. */
export interface Row {
  readonly glyphs: readonly Glyph[];
  readonly base: number;
  readonly box: Box;
  readonly size: number;
}

export function isBlank(glyph: Glyph): boolean {
  return BLANK.test(glyph.text);
}

function rowOf(glyphs: readonly Glyph[]): Row {
  const sorted = [...glyphs].sort((a, b) => a.box[0] - b.box[0]);
  const box = sorted.map((glyph) => glyph.box).reduce(union);
  const size = Math.max(...sorted.map((glyph) => glyph.size));
  return { glyphs: sorted, base: sorted[0]?.base ?? 0, box, size };
}

/** Upright characters to lines, from top to bottom. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    const last = lines.at(-1);
    if (last && glyph.base - last.base <= SAME_LINE * Math.max(last.size, glyph.size)) {
      last.glyphs.push(glyph);
      last.size = Math.max(last.size, glyph.size);
    } else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map((line) => rowOf(line.glyphs));
}

/** A row's text, with a space where the characters stand apart. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = "";
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    const apart =
      before && glyph.box[0] - before.box[2] > SPACE * Math.max(before.size, glyph.size);
    text += `${apart ? " " : ""}${glyph.text}`;
    before = glyph;
  }
  return closeGaps(text.replace(/\s+/gu, " "));
}

/** Cells keep this much free on both sides together, in points. */
const PADDING = 12;

/** Has a line no room left for another character of this width (in font sizes)? */
export function isFilled({ box, size }: Row, room: number, width: number): boolean {
  return room - (box[2] - box[0]) < size * width + PADDING;
}

const DIGIT_END = /[\d.,%]$/;
const DIGIT_START = /^[\d.,%]/;

/**
 * Lines of one cell as one text. A number goes on in the next line only where its own line has no
 * room left; otherwise these are two numbers.
 */
export function joinRows(rows: readonly Row[], room: number): string {
  let text = "";
  let before: Row | undefined;
  for (const row of rows) {
    const next = textOf(row.glyphs);
    const full = before !== undefined && isFilled(before, room, 0.5);
    const numbers = DIGIT_END.test(text) && DIGIT_START.test(next);
    text = numbers && !full ? `${text} ${next}` : glue(text, next);
    before = row;
  }
  return text;
}
