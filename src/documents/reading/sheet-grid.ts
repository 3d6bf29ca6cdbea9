import { OverLimit } from "../../kernel/errors.js";
import type { Cell, Grid } from "../../model/document.js";
import { WHAT } from "../detect.data.js";
import { MAX_CELLS } from "./limits.js";
import type { Box, Boxes } from "./sheet-boxes.js";
import { cleanCell } from "./wording.js";

/** Where the rows and columns that are kept stand in the grid. */
class Kept {
  readonly places: readonly number[];

  constructor(places: Iterable<number>) {
    this.places = [...new Set(places)].sort((a, b) => a - b);
  }

  /** Index of the first kept place at or behind `place`. */
  from(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many kept places lie from `first` to `last`. */
  between(first: number, last: number): number {
    return this.from(last + 1) - this.from(first);
  }
}

interface Frame {
  readonly locate: Boxes["locate"];
  readonly rows: Kept;
  readonly columns: Kept;
}

function cellOf(box: Box, frame: Frame): Cell {
  return {
    text: cleanCell(box.text),
    row: frame.rows.from(box.row),
    column: frame.columns.from(box.column),
    rowSpan: frame.rows.between(box.row, box.bottom),
    columnSpan: frame.columns.between(box.column, box.right),
    header: false,
    restated: false,
    locator: frame.locate(box.row, box.column),
  };
}

/** Cells in place; of boxes that overlap in a damaged file, the first in printed order stays. */
function laidOut(boxes: readonly Box[], frame: Frame): Cell[][] {
  const width = frame.columns.places.length;
  const taken = frame.rows.places.map(() => new Uint8Array(width));
  const rows: Cell[][] = frame.rows.places.map(() => []);
  const place = (box: Box): void => {
    const cell = cellOf(box, frame);
    if (cell.rowSpan === 0 || cell.columnSpan === 0) return;
    const covered = taken.slice(cell.row, cell.row + cell.rowSpan);
    const end = cell.column + cell.columnSpan;
    if (covered.some((line) => line.subarray(cell.column, end).includes(1))) return;
    for (const line of covered) line.fill(1, cell.column, end);
    rows[cell.row]?.push(cell);
  };
  for (const box of boxes) if (box.text !== "") place(box);
  for (const box of boxes) if (box.text === "") place(box);
  frame.rows.places.forEach((row, r) => {
    frame.columns.places.forEach((column, c) => {
      if (taken[r]?.[c] === 1) return;
      place({ text: "", row, column, bottom: row, right: column });
    });
  });
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** Makes grids of parts of a sheet; one counter for the whole document keeps the limit. */
export class GridMaker {
  readonly #path: string;
  #cells = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** A grid of these boxes; rows and columns without any text, and hidden ones, are left out. */
  make(boxes: readonly Box[], seen: Boxes): Grid {
    const visible = (from: number, to: number, hidden: ReadonlySet<number>): number => {
      for (let at = from; at < to; at++) if (!hidden.has(at)) return at;
      return to;
    };
    const rows = new Kept(boxes.map((b) => visible(b.row, b.bottom, seen.hiddenRows)));
    const columns = new Kept(boxes.map((b) => visible(b.column, b.right, seen.hiddenColumns)));
    this.#cells += rows.places.length * columns.places.length;
    if (this.#cells > MAX_CELLS) {
      const met = this.#cells;
      throw new OverLimit({ path: this.#path, what: WHAT.cells, met, limit: MAX_CELLS });
    }
    const [first = 0] = rows.places;
    const last = rows.places.at(-1) ?? 0;
    const empty = seen.empty.filter((box) => box.bottom >= first && box.row <= last);
    const frame = { locate: seen.locate, rows, columns };
    return {
      type: "grid",
      spans: seen.spans,
      rows: laidOut([...boxes, ...empty], frame),
      locator: seen.locate(first, columns.places[0] ?? 0),
    };
  }
}
