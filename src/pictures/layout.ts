import { broken, textWidth } from "./letters.js";

/** A cell of a table picture at its place; rows and columns count from zero. */
export interface Placed {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly head?: "column" | "row";
  /** The cell the picture is about. */
  readonly marked?: boolean;
}

/** Sizes in pixels: of letters, of the distance between lines, of the space around a text. */
interface Sizes {
  readonly size: number;
  readonly line: number;
  readonly pad: number;
}

interface Laid {
  readonly boxes: readonly {
    readonly cell: Placed;
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** Widest and narrowest column; longer texts are broken. */
const WIDEST = 168;
const NARROWEST = 40;

/** Gives every cell its box: columns as wide as their texts, rows as high as their lines. */
export function layOut(cells: readonly Placed[], sizes: Sizes): Laid {
  const { size, line, pad } = sizes;
  const wanted = ({ text }: Placed): number => {
    const widest = Math.max(0, ...text.split("\n").map((one) => textWidth(one, size)));
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widest + 2 * pad)));
  };
  const widths = measured(cells, wanted, ({ column, columns }) => [column, columns]);
  const widthOf = ({ column, columns }: Placed): number => sum(widths, column, column + columns);
  const lined = cells.map((cell) => ({
    cell,
    lines: broken(cell.text, widthOf(cell) - 2 * pad, size),
  }));
  const lines = new Map(lined.map((one) => [one.cell, one.lines]));
  const heights = measured(
    cells,
    (cell) => Math.max(1, lines.get(cell)?.length ?? 1) * line + pad,
    ({ row, rows }) => [row, rows],
  );
  const boxes = lined.map(({ cell, lines: own }) => ({
    cell,
    lines: own,
    x: sum(widths, 0, cell.column),
    y: sum(heights, 0, cell.row),
    width: widthOf(cell),
    height: sum(heights, cell.row, cell.row + cell.rows),
  }));
  return {
    boxes,
    width: sum(widths, 0, widths.length),
    height: sum(heights, 0, heights.length),
  };
}

/** Sizes of the tracks: those of their own cells first, then room for cells that cover several. */
function measured(
  cells: readonly Placed[],
  wanted: (cell: Placed) => number,
  place: (cell: Placed) => readonly [start: number, count: number],
): number[] {
  const tracks: number[] = [];
  for (const cell of [...cells].sort((a, b) => place(a)[1] - place(b)[1])) {
    const [start, count] = place(cell);
    for (let at = start; at < start + count; at++) tracks[at] ??= 0;
    const missing = wanted(cell) - sum(tracks, start, start + count);
    const last = start + count - 1;
    if (missing > 0) tracks[last] = (tracks[last] ?? 0) + missing;
  }
  return Array.from(tracks, (track) => track ?? 0);
}

function sum(tracks: readonly number[], from: number, to: number): number {
  return tracks.slice(from, to).reduce((all, track) => all + track, 0);
}
