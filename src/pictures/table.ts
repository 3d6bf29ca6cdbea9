import type { Drawing } from "./bars.js";
import { FONT_FAMILY } from "./font.js";
import { layOut, type Placed } from "./layout.js";
import { broken, escapeXml, textWidth } from "./letters.js";

export type { Placed } from "./layout.js";

const SIZE = 13;
const LINE = 19;
const PAD = 8;
const MARGIN = 16;
const TITLE = 17;
const SMALL = 12;
/** A picture is at least so wide, so that title and caption have room. */
const NARROWEST = 420;
const INK = "#1f2d3d";
const FAINT = "#5b6b7b";
const RULE = "#c3ccd6";
const HEAD = "#eef2f6";
const MARK = "#ffe9a8";
const MARK_RULE = "#d08700";

/** A table to be drawn: what stands above it, its cells, what stands below. */
export interface TablePicture {
  readonly title: string;
  /** Whose table, of which year, in which unit. */
  readonly subtitle: string;
  readonly cells: readonly Placed[];
  readonly caption: string;
}

/** A table as a drawing, one of its cells marked. */
export function drawTable({ title, subtitle, cells, caption }: TablePicture): Drawing {
  const laid = layOut(cells, { size: SIZE, line: LINE, pad: PAD });
  const inner = Math.max(laid.width, NARROWEST);
  const above = [
    ...broken(title, inner, TITLE).map((text) => ({ text, size: TITLE, fill: INK })),
    ...broken(subtitle, inner, SMALL).map((text) => ({ text, size: SMALL, fill: FAINT })),
  ].filter(({ text }) => text !== "");
  const below = broken(caption, inner, SMALL).map((text) => ({ text, size: SMALL, fill: FAINT }));
  const top = MARGIN + above.length * (LINE + 3) + PAD;
  const bottom = top + laid.height;
  const width = inner + 2 * MARGIN;
  const height = bottom + PAD + below.length * LINE + MARGIN;
  const boxes = laid.boxes.map((box) => ({ ...box, x: box.x + MARGIN, y: box.y + top }));
  const parts = [
    ...above.map((line, at) => textAt(line, MARGIN, MARGIN + (at + 1) * (LINE + 3) - 6)),
    ...boxes.filter(({ cell }) => !cell.marked).map(boxOf),
    // A marked cell is drawn last, so that its neighbours do not cover its frame.
    ...boxes.filter(({ cell }) => cell.marked).map(boxOf),
    ...below.map((line, at) => textAt(line, MARGIN, bottom + PAD + (at + 1) * LINE - 4)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT_FAMILY}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

interface Box {
  readonly cell: Placed;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ cell, lines, x, y, width, height }: Box): string {
  const fill = cell.marked ? MARK : cell.head ? HEAD : "white";
  const frame = cell.marked ? `stroke="${MARK_RULE}" stroke-width="2"` : `stroke="${RULE}"`;
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${frame}/>`;
  const first = y + (height - lines.length * LINE) / 2;
  const texts = lines.map((text, at) =>
    textAt(
      { text, size: SIZE, fill: INK },
      x + leftOf(cell, text, width),
      first + (at + 1) * LINE - 5,
    ),
  );
  return rect + texts.join("");
}

/** Numbers stand at the right, heads of columns in the middle, words at the left. */
function leftOf(cell: Placed, line: string, width: number): number {
  const free = width - textWidth(line, SIZE);
  if (cell.head === "column") return free / 2;
  return !cell.head && /^[-−+]?[\d,.]+[%％]?$/.test(cell.text.trim()) ? free - PAD : PAD;
}

function textAt(
  { text, size, fill }: { text: string; size: number; fill: string },
  x: number,
  y: number,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" xml:space="preserve">${escapeXml(text)}</text>`;
}
