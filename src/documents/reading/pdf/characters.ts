import { mendRadicals } from "../../../kernel/fold.js";
import type { Glyph } from "./drawing.js";
import { type Box, boxOf, holds, IDENTITY, type Matrix, moved, times } from "./geometry.js";

/** How far a character reaches above and below its baseline, in font sizes. */
const ABOVE = 0.86;
const BELOW = 0.14;
/** Text that leans more than this is a watermark, no line of the page (radians). */
const LEAN = 0.14;
/** Radical and compatibility forms of ordinary characters. */
const FORMS = /[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19\ufb00-\ufb06]/gu;

/** What the reader needs of a font of pdfjs. */
export interface Font {
  readonly vertical: boolean;
  readonly fontMatrix: Matrix;
  readonly defaultVMetrics: readonly [number, number, number] | undefined;
}

/** A character of a text operator, in pdfjs' words. */
export interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

/** The text part of the graphics state. */
export interface TextState {
  font: Font | undefined;
  size: number;
  mirrored: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function newTextState(): TextState {
  return {
    font: undefined,
    size: 0,
    mirrored: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    matrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

/** Starts a line at an offset from the start of the one before. */
export function startLine(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** The ordinary character behind a radical or compatibility form. */
export function ordinary(text: string): string {
  return mendRadicals(text).replace(FORMS, (c) => c.normalize("NFKC"));
}

/** Quarter turns of a direction; undefined where it leans. */
function turnOf(m: Matrix): number | undefined {
  const angle = Math.atan2(m[1], m[0]) / (Math.PI / 2);
  const turn = Math.round(angle);
  return Math.abs(angle - turn) * (Math.PI / 2) > LEAN ? undefined : (turn + 4) % 4;
}

interface Window {
  readonly page: Matrix;
  readonly clip: Box;
}

function glyph(shown: Shown, place: Matrix, wide: number, size: number, clip: Box) {
  const text = ordinary(shown.unicode);
  const turn = turnOf(place);
  if (turn === undefined) return undefined;
  const box = boxOf(place, [0, -BELOW * size, wide, ABOVE * size]);
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const scale = Math.hypot(place[2], place[3]);
  const hidden = holds(clip, x, y) ? undefined : clip;
  return { text, box, base: place[5], size: size * scale, turn, hidden } satisfies Glyph;
}

/** Places the characters of one text operator on the page and moves the text position on. */
export function show(
  items: readonly (Shown | number)[],
  state: TextState,
  { page, clip }: Window,
): Glyph[] {
  const { font, size } = state;
  if (!font || size === 0) return [];
  const stretch = state.stretch * state.mirrored;
  const start = moved(times(page, state.matrix), state.x, state.y + state.rise);
  const line = times(start, [stretch, 0, 0, state.mirrored, 0, 0]);
  const unit = size * font.fontMatrix[0];
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const item of items) {
    if (typeof item === "number") {
      at += ((font.vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const spacing = ((item.isSpace ? state.wordSpacing : 0) + state.charSpacing) * state.mirrored;
    const metric = item.vmetric ?? font.defaultVMetrics;
    const sidewise = font.vertical && metric !== undefined;
    const across = -(item.vmetric?.[1] ?? item.width * 0.5) * unit;
    const place = sidewise ? moved(line, across, -at - metric[2] * unit) : moved(line, at, 0);
    const found = glyph(item, place, item.width * unit, size, clip);
    if (found) glyphs.push(found);
    at += sidewise ? -metric[0] * unit - spacing : item.width * unit + spacing;
  }
  if (font.vertical) state.y -= at;
  else state.x += at * stretch;
  return glyphs;
}
