import type { Cell, Grid } from "../../../model/document.js";
import { cleanCell } from "../wording.js";
import type { Glyph } from "./drawing.js";
import { type Box, holds } from "./geometry.js";
import type { Lattice, Region } from "./lattice.js";
import { isBlank, isFilled, joinRows, rowsOf, textOf } from "./writing.js";

/** Characters further apart than this are not one word, in font sizes. */
const WORD_GAP = 0.2;
/** A rule this far inside a character cuts it: the text runs over its cell. */
const INSIDE = 0.15;
/** Text may reach over the line of its cell by this much, in points. */
const OVER = 1.5;
/** The part of a character that ink fills for certain, above the baseline. */
const INK = 0.66;
const NUMERIC = /^[\d.,%\-−+]$/u;

/** A table of one page: its cells and where its columns stand. */
export interface PageGrid {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly box: Box;
  /** Cells whose last line has no room left, so that their text may go on elsewhere. */
  readonly full: ReadonlySet<string>;
}

/** A cell by where it stands on the pages. */
export function keyOf({ locator }: Pick<Cell, "locator">): string {
  return `${locator.page}@${locator.box?.join(" ")}`;
}

interface Filling {
  readonly glyphs: Glyph[];
  clipped: boolean;
}

/** Where a character counts: one that is cut off, in the window it should show in. */
function placeOf({ box, hidden }: Glyph): readonly [number, number] {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  if (!hidden) return [x, y];
  const inside = (value: number, from: number, to: number): number =>
    Math.min(Math.max(value, from + 1), Math.max(to - 1, from + 1));
  return [inside(x, hidden[0], hidden[2]), inside(y, hidden[1], hidden[3])];
}

function touches(before: Glyph, next: Glyph): boolean {
  const gap = next.box[0] - before.box[2];
  const size = Math.max(before.size, next.size);
  return (
    before.turn === 0 &&
    next.turn === 0 &&
    Math.abs(before.base - next.base) < size * 0.2 &&
    Math.abs(gap) < size * WORD_GAP
  );
}

interface Placed {
  readonly glyph: Glyph;
  readonly region: Region | undefined;
}

/** Is the rule between two touching characters of two cells drawn cleanly between them? */
function cleanCut(before: Placed, next: Placed): boolean {
  const edge = next.region?.box[0] ?? before.region?.box[2] ?? 0;
  const slack = INSIDE * next.glyph.size;
  if (NUMERIC.test(before.glyph.text) && NUMERIC.test(next.glyph.text)) return false;
  return edge >= before.glyph.box[2] - slack && edge <= next.glyph.box[0] + slack;
}

/** Runs of characters that belong to one cell, in printed order. */
function runs(placed: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  let before: Placed | undefined;
  for (const next of placed) {
    const goesOn =
      before !== undefined &&
      touches(before.glyph, next.glyph) &&
      (before.region === next.region || !cleanCut(before, next));
    if (goesOn) found.at(-1)?.push(next);
    else found.push([next]);
    before = next;
  }
  return found;
}

/** The region that holds most of a run. */
function homeOf(run: readonly Placed[]): Region | undefined {
  const counts = new Map<Region | undefined, number>();
  for (const { region } of run) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function overflows({ base, size, turn, hidden }: Glyph, { box }: Region): boolean {
  if (hidden) return true;
  return turn === 0 && (base - INK * size < box[1] - OVER || base > box[3] + OVER);
}

class Fillings {
  readonly #of = new Map<Region, Filling>();

  get(region: Region): Filling {
    const known = this.#of.get(region);
    if (known) return known;
    const fresh: Filling = { glyphs: [], clipped: false };
    this.#of.set(region, fresh);
    return fresh;
  }

  take(run: readonly Placed[], home: Region): void {
    const own = this.get(home);
    for (const { glyph, region } of run) {
      own.glyphs.push(glyph);
      if (overflows(glyph, home)) own.clipped = true;
      if (region === home) continue;
      own.clipped = true;
      if (region) this.get(region).clipped = true;
    }
  }
}

function cellText(glyphs: readonly Glyph[], region: Region): string {
  const upright = glyphs.filter((glyph) => glyph.turn === 0);
  const turned = glyphs.filter((glyph) => glyph.turn !== 0);
  const room = region.box[2] - region.box[0];
  const text = joinRows(rowsOf(upright), room);
  return cleanCell(`${text}${textOf(turned)}`);
}

/** Has the last line of a cell no room for another character? */
function isFull(glyphs: readonly Glyph[], { box }: Region): boolean {
  const last = rowsOf(glyphs.filter((glyph) => glyph.turn === 0)).at(-1);
  return last !== undefined && isFilled(last, box[2] - box[0], 1);
}

function cellOf(region: Region, { glyphs, clipped }: Filling, page: number): Cell {
  const { box, ...place } = region;
  const cell: Cell = {
    text: cellText(glyphs, region),
    ...place,
    header: false,
    restated: false,
    locator: { page, box: rounded(box) },
  };
  return clipped ? { ...cell, clipped } : cell;
}

/** A box for a locator: tenths of a point are enough to find a cell. */
export function rounded([x0, y0, x1, y1]: Box): [number, number, number, number] {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [tenth(x0), tenth(y0), tenth(x1), tenth(y1)];
}

/** Fills a lattice with the characters that stand in it; the rest is given back. */
export function fill(
  lattice: Lattice,
  glyphs: readonly Glyph[],
  page: number,
): { table: PageGrid; rest: Glyph[] } {
  const near = (glyph: Glyph): boolean => holds(lattice.box, ...placeOf(glyph), glyph.size);
  const placed = glyphs
    .filter((glyph) => near(glyph) && !isBlank(glyph))
    .map((glyph) => ({ glyph, region: lattice.at(...placeOf(glyph)) }));
  const fillings = new Fillings();
  const rest = glyphs.filter((glyph) => !near(glyph));
  for (const run of runs(placed)) {
    const home = homeOf(run);
    if (home) fillings.take(run, home);
    else rest.push(...run.map(({ glyph }) => glyph));
  }
  const rows = lattice.rows
    .slice(1)
    .map((_, row) =>
      lattice.regions
        .filter((region) => region.row === row)
        .map((region) => cellOf(region, fillings.get(region), page)),
    );
  const locator = { page, box: rounded(lattice.box) };
  const grid: Grid = { type: "grid", spans: "true", rows, locator };
  const full = new Set(
    lattice.regions
      .filter((region) => isFull(fillings.get(region).glyphs, region))
      .map((region) => keyOf({ locator: { page, box: rounded(region.box) } })),
  );
  return { table: { grid, columns: lattice.columns, box: lattice.box, full }, rest };
}
