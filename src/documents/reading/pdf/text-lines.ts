import type { Glyph } from "./drawing.js";
import { type Box, median, union } from "./geometry.js";
import { LONE_NUMBER } from "./words.data.js";
import { isBlank, type Row, rowsOf, textOf } from "./writing.js";

/** Text on one line further apart than this is two lines (单位 at the right edge), in font sizes. */
const APART = 3;
/** A contents page without dots has at least this many lines that end in a page number. */
const ENTRIES = 3;

/** A line of a page outside its tables. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  readonly base: number;
  readonly size: number;
  /** Width of what cannot be broken at its beginning: a number, a word, one Chinese character. */
  readonly lead: number;
  /** Spaces stand in front of it. */
  readonly indented: boolean;
}

function segments(row: Row): Glyph[][] {
  const found: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of row.glyphs) {
    const apart =
      before && glyph.box[0] - before.box[2] > APART * Math.max(before.size, glyph.size);
    if (!before || apart) found.push([glyph]);
    else found.at(-1)?.push(glyph);
    before = glyph;
  }
  return found;
}

function lineOf(glyphs: readonly Glyph[], row: Row, page: number): TextLine {
  const box = glyphs.map((glyph) => glyph.box).reduce(union);
  const size = median(glyphs.map((glyph) => glyph.size));
  const lead = leadOf(glyphs);
  return { text: textOf(glyphs), page, box, base: row.base, size, lead, indented: false };
}

const UNBROKEN = /[\p{L}\p{N}.,%]/u;
const HAN = /\p{Script=Han}/u;

function leadOf(glyphs: readonly Glyph[]): number {
  const start = glyphs[0]?.box[0] ?? 0;
  let end = glyphs[0]?.box[2] ?? 0;
  for (const { text, box } of glyphs) {
    if (HAN.test(text) || !UNBROKEN.test(text)) break;
    end = box[2];
  }
  return end - start;
}

/** Entry and page number of a contents page as one line again. */
function withNumbers(lines: readonly TextLine[][]): TextLine[] {
  const paged = (row: readonly TextLine[]): boolean =>
    row.length === 2 && LONE_NUMBER.test(row[1]?.text ?? "");
  if (lines.filter(paged).length < ENTRIES) return lines.flat();
  return lines.flatMap((row) => {
    const [entry, number] = row;
    if (!entry || !number || !paged(row)) return row;
    const box = union(entry.box, number.box);
    return [{ ...entry, text: `${entry.text}\t${number.text}`, box }];
  });
}

/** The characters outside tables as lines, from top to bottom and left to right. */
export function textLines(glyphs: readonly Glyph[], page: number): TextLine[] {
  const rows = rowsOf(glyphs.filter((glyph) => glyph.turn === 0 && !isBlank(glyph)));
  const spaces = glyphs.filter(isBlank);
  const lines = rows.map((row) =>
    segments(row).map((each) => withIndent(lineOf(each, row, page), spaces)),
  );
  const upright = withNumbers(lines);
  const turned = glyphs.filter((glyph) => glyph.turn !== 0 && !isBlank(glyph));
  return turned.length === 0 ? upright : [...upright, turnedLine(turned, page)];
}

function withIndent(line: TextLine, spaces: readonly Glyph[]): TextLine {
  const indented = spaces.some(
    ({ base, box, size }) =>
      Math.abs(base - line.base) < size / 3 && Math.abs(box[2] - line.box[0]) < size / 3,
  );
  return indented ? { ...line, indented } : line;
}

function turnedLine(glyphs: readonly Glyph[], page: number): TextLine {
  const box = glyphs.map((glyph) => glyph.box).reduce(union);
  const size = median(glyphs.map((glyph) => glyph.size));
  return { text: textOf(glyphs), page, box, base: box[3], size, lead: size, indented: false };
}
