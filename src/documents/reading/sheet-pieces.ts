import { BARE_CAPTION } from "../outline.data.js";
import type { Line, Piece } from "../types.js";
import type { Box, Boxes } from "./sheet-boxes.js";
import type { GridMaker } from "./sheet-grid.js";
import {
  beginsTable,
  endsTable,
  isCaptionRow,
  isHead,
  type SheetRow,
  textOf,
} from "./sheet-rows.js";
import { cleanText } from "./wording.js";

/** The rows with text, and how many empty ones stand above each. */
function rowsOf(seen: Boxes): SheetRow[] {
  const places = [...seen.rows.keys()].sort((a, b) => a - b);
  let last = -1;
  return places.map((place) => {
    const boxes = [...(seen.rows.get(place) ?? [])].sort((a, b) => a.column - b.column);
    const gap = last < 0 ? 0 : Math.max(place - last - 1, 0);
    last = Math.max(last, ...boxes.map((box) => box.bottom));
    return { boxes, gap };
  });
}

function linesOf(box: Box, seen: Boxes): Line[] {
  const locator = seen.locate(box.row, box.column);
  return box.text
    .split(/\r\n|\r|\n/)
    .map((text) => cleanText(text).trim())
    .filter((text) => text !== "")
    .map((text) => ({ type: "line", text, restated: false, locator }));
}

/** Captions as lines; one that stands in two cells is put together. */
function captionLines(boxes: readonly Box[], seen: Boxes): Line[] {
  const lines: Line[] = [];
  for (const [i, box] of boxes.entries()) {
    const before = boxes[i - 1];
    const last = lines.at(-1);
    if (
      before &&
      last &&
      BARE_CAPTION.test(textOf(before)) &&
      !isCaptionRow({ boxes: [box], gap: 0 })
    ) {
      lines[lines.length - 1] = { ...last, text: `${last.text}${textOf(box)}` };
    } else lines.push(...linesOf(box, seen));
  }
  return lines;
}

class SheetWalk {
  readonly pieces: Piece[] = [];
  readonly #seen: Boxes;
  readonly #maker: GridMaker;
  #table: SheetRow[] = [];
  #captioned = false;

  constructor(seen: Boxes, maker: GridMaker) {
    this.#seen = seen;
    this.#maker = maker;
  }

  row(row: SheetRow, next: SheetRow | undefined): void {
    if (isCaptionRow(row)) this.#captions(row);
    else if (this.#table.length > 0) this.#inTable(row, next);
    else if (row.boxes.length > 1 || isHead(row, next, this.#captioned)) this.#table.push(row);
    else this.#lines(row);
  }

  close(): void {
    const boxes = this.#table.flatMap((row) => row.boxes);
    this.#table = [];
    this.#captioned = false;
    if (boxes.length > 0) this.pieces.push(this.#maker.make(boxes, this.#seen));
  }

  #inTable(row: SheetRow, next: SheetRow | undefined): void {
    if (endsTable(row, this.#table)) {
      this.close();
      this.#lines(row);
      return;
    }
    if (beginsTable(row, next, this.#table)) this.close();
    this.#table.push(row);
  }

  #captions(row: SheetRow): void {
    this.close();
    this.#captioned = true;
    this.pieces.push(...captionLines(row.boxes, this.#seen));
  }

  #lines(row: SheetRow): void {
    this.#captioned = false;
    for (const box of row.boxes) this.pieces.push(...linesOf(box, this.#seen));
  }
}

/** A sheet's lines and grids in printed order: titles and captions, tables, notes, prose. */
export function sheetPieces(seen: Boxes, maker: GridMaker): Piece[] {
  const walk = new SheetWalk(seen, maker);
  const rows = rowsOf(seen);
  rows.forEach((row, i) => {
    walk.row(row, rows[i + 1]);
  });
  walk.close();
  return walk.pieces;
}
