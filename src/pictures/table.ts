import type { Drawing } from "./bars.js";
import { FONT_FAMILY } from "./font.js";
import { escapeXml, letterWidth } from "./letters.js";

/** A cell of a table picture. */
export interface PictureCell {
  readonly text: string;
  /** The cell the picture is about. */
  readonly marked?: boolean;
  readonly head?: boolean;
}

const SIZE = 13;
const LINE = 19;
const PAD = 8;
const MARGIN = 16;
/** Widest column, in pixels; longer texts are broken. */
const WIDEST = 190;
const NARROWEST = 44;
const INK = "#1f2d3d";
const RULE = "#c3ccd6";
const HEAD = "#eef2f6";
const MARK = "#ffe9a8";
const MARK_RULE = "#d08700";

interface Laid extends PictureCell {
  readonly lines: readonly string[];
}

/** A table as a drawing: title, rows of cells, one of them marked, a caption below. */
export function drawTable(table: {
  readonly title: string;
  readonly rows: readonly (readonly PictureCell[])[];
  readonly caption: string;
}): Drawing {
  const count = Math.max(0, ...table.rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => columnWidth(table.rows, at));
  const rows = table.rows.map((row) => laidOut(row, widths));
  const heights = rows.map(
    (row) => Math.max(1, ...row.map(({ lines }) => lines.length)) * LINE + PAD,
  );
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const title = broken(table.title, Math.max(natural, WIDEST * 2), SIZE + 3);
  const caption = broken(table.caption, Math.max(natural, WIDEST * 2), SIZE - 1);
  const width = Math.max(natural, WIDEST * 2) + 2 * MARGIN;
  const top = MARGIN + title.length * (LINE + 4) + PAD;
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  const height = bottom + PAD + caption.length * LINE + MARGIN;
  const parts = [
    ...title.map((line, at) => textAt(line, MARGIN, MARGIN + (at + 1) * (LINE + 2), SIZE + 3)),
    ...rows.flatMap((row, r) => rowParts(row, widths, yOf(heights, top, r), heights[r] ?? LINE)),
    ...caption.map((line, at) =>
      textAt(line, MARGIN, bottom + PAD + (at + 1) * LINE - 4, SIZE - 1),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT_FAMILY}" fill="${INK}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

function yOf(heights: readonly number[], top: number, row: number): number {
  return top + heights.slice(0, row).reduce((sum, height) => sum + height, 0);
}

function columnWidth(rows: readonly (readonly PictureCell[])[], at: number): number {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row[at]?.text ?? "", SIZE)));
  return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widest + 2 * PAD)));
}

function laidOut(row: readonly PictureCell[], widths: readonly number[]): Laid[] {
  return widths.map((width, at) => {
    const cell = row[at] ?? { text: "" };
    return { ...cell, lines: broken(cell.text, width - 2 * PAD, SIZE) };
  });
}

function rowParts(
  row: readonly Laid[],
  widths: readonly number[],
  y: number,
  height: number,
): string[] {
  let x = MARGIN;
  const boxes: string[] = [];
  const marks: string[] = [];
  for (const [at, cell] of row.entries()) {
    const width = widths[at] ?? 0;
    const fill = cell.marked ? MARK : cell.head ? HEAD : "white";
    const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${cell.marked ? MARK_RULE : RULE}" stroke-width="${cell.marked ? 2 : 1}"/>`;
    const lines = cell.lines.map((line, n) =>
      textAt(line, cellX(cell, line, x, width), y + PAD / 2 + (n + 1) * LINE - 5, SIZE),
    );
    (cell.marked ? marks : boxes).push(box, ...lines);
    x += width;
  }
  // A marked cell is drawn last, so that its neighbours do not cover its frame.
  return [...boxes, ...marks];
}

/** Numbers stand at the right, words at the left. */
function cellX(cell: PictureCell, line: string, x: number, width: number): number {
  const isNumber = !cell.head && /^[-−+]?[\d,.]+%?$/.test(cell.text.trim());
  return isNumber ? x + width - PAD - textWidth(line, SIZE) : x + PAD;
}

function textAt(line: string, x: number, y: number, size: number): string {
  return `<text x="${x}" y="${y}" font-size="${size}" xml:space="preserve">${escapeXml(line)}</text>`;
}

function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
}

/** A text in lines no wider than `width`. */
function broken(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const letter of text) {
    if (letter === "\n" || (line !== "" && textWidth(line + letter, size) > width)) {
      lines.push(line);
      line = letter === "\n" ? "" : letter;
    } else line += letter;
  }
  return [...lines, line];
}
