import { PAGE_NUMBER } from "../../outline.data.js";
import type { Line } from "../../types.js";
import { standsAlone } from "../joins.js";
import { rounded } from "./cells.js";
import type { Glyph } from "./drawing.js";
import { type Box, median, union } from "./geometry.js";
import { LONE_NUMBER } from "./words.data.js";
import { isBlank, type Row, rowsOf, textOf } from "./writing.js";

/** Text on one line further apart than this is two lines (单位 at the right edge), in font sizes. */
const APART = 3;
/** A line that ends this far from the right edge ends its paragraph, in font sizes. */
const SHORT = 2.5;
/** Sizes that differ by more than this share are another kind of line. */
const OTHER_SIZE = 0.15;
/** A contents page without dots has at least this many lines that end in a page number. */
const ENTRIES = 3;

/** A line of a page outside its tables. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  readonly base: number;
  readonly size: number;
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
  return { text: textOf(glyphs), page, box, base: row.base, size };
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
  const upright = withNumbers(rows.map((row) => segments(row).map((s) => lineOf(s, row, page))));
  const turned = glyphs.filter((glyph) => glyph.turn !== 0 && !isBlank(glyph));
  return turned.length === 0 ? upright : [...upright, turnedLine(turned, page)];
}

function turnedLine(glyphs: readonly Glyph[], page: number): TextLine {
  const box = glyphs.map((glyph) => glyph.box).reduce(union);
  const size = median(glyphs.map((glyph) => glyph.size));
  return { text: textOf(glyphs), page, box, base: box[3], size };
}

/** Does the page show that the text ends with this line? */
function ends(line: TextLine, next: TextLine | undefined, right: number): boolean {
  if (line.box[2] < right - SHORT * line.size || PAGE_NUMBER.test(line.text)) return true;
  return next !== undefined && Math.abs(next.size / line.size - 1) > OTHER_SIZE;
}

/** A heading too long for its line: both lines centred, the first one nearly full. */
function breaksTitle(line: TextLine, next: TextLine, left: number, right: number): boolean {
  const middle = (box: Box): number => (box[0] + box[2]) / 2;
  const room = right - left;
  return (
    Math.abs(next.size / line.size - 1) <= OTHER_SIZE &&
    next.base - line.base < 2.6 * line.size &&
    line.box[2] - line.box[0] > room * 0.7 &&
    next.box[2] - next.box[0] < room * 0.4 &&
    Math.abs(middle(line.box) - middle(next.box)) < line.size &&
    next.box[0] > left + 4 * next.size &&
    standsAlone(line.text) &&
    !standsAlone(next.text)
  );
}

/** Lines of one page as pieces; `left` and `right` bound its text. */
export function piecesOf(lines: readonly TextLine[], left: number, right: number): Line[] {
  const found: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const next = lines[i + 1];
    const whole = next !== undefined && breaksTitle(line, next, left, right);
    if (whole) i++;
    const text = whole ? `${line.text}${next.text}` : line.text;
    const box = whole ? union(line.box, next.box) : line.box;
    const locator = { page: line.page, box: rounded(box) };
    const piece: Line = { type: "line", text, restated: false, locator };
    found.push(whole || ends(line, next, right) ? { ...piece, ends: true } : piece);
  }
  return found;
}
