import type { Rule } from "./drawing.js";
import { type Box, clusters, median } from "./geometry.js";
import type { Frame } from "./rules.js";

/** Edges closer than this bound no cell of their own (double lines). */
const NARROW = 4;
/** Share of a slot's side that a rule has to cover to be its wall. */
const COVER = 0.5;
/** Level lines that stick out further than this show a column without an outer line. */
const OVERHANG = 9;

/** A cell between rules: where it stands in the lattice and on the page. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** The cells of one ruled table on one page. */
export interface Lattice {
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly regions: readonly Region[];
  /** The region at a place of the page; undefined outside. */
  at(x: number, y: number): Region | undefined;
}

/** Edges between cells; ends that most lines reach beyond the last edge are edges too. */
function edges(own: readonly Rule[], others: readonly Rule[]): number[] {
  const places = clusters(
    own.map((rule) => rule.at),
    NARROW,
  );
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = others.filter((rule) => rule.from < first - OVERHANG);
  const behind = others.filter((rule) => rule.to > last + OVERHANG);
  if (before.length * 2 > others.length) places.unshift(median(before.map((rule) => rule.from)));
  if (behind.length * 2 > others.length) places.push(median(behind.map((rule) => rule.to)));
  return places;
}

/** Does a rule stand on an edge over most of a stretch? */
function walled(rules: readonly Rule[], edge: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - edge) > NARROW) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= (to - from) * COVER;
}

/** Where a value falls between edges; -1 outside. */
function interval(places: readonly number[], value: number): number {
  if (value < (places[0] ?? 0) || value > (places.at(-1) ?? 0)) return -1;
  const found = places.findIndex((place) => place >= value);
  return Math.max(0, found - 1);
}

class Slots {
  readonly #frame: Frame;
  readonly #xs: readonly number[];
  readonly #ys: readonly number[];
  readonly #taken: (Region | undefined)[][];

  constructor(frame: Frame, xs: readonly number[], ys: readonly number[]) {
    this.#frame = frame;
    this.#xs = xs;
    this.#ys = ys;
    this.#taken = ys.slice(1).map(() => []);
  }

  regions(): Region[] {
    const found: Region[] = [];
    for (let row = 0; row + 1 < this.#ys.length; row++) {
      for (let column = 0; column + 1 < this.#xs.length; column++) {
        if (!this.#taken[row]?.[column]) found.push(this.#grow(row, column));
      }
    }
    return found;
  }

  at(row: number, column: number): Region | undefined {
    return this.#taken[row]?.[column];
  }

  #wallRight(row: number, column: number): boolean {
    const [top = 0, bottom = 0] = this.#ys.slice(row, row + 2);
    return walled(this.#frame.upright, this.#xs[column + 1] ?? 0, top, bottom);
  }

  #wallBelow(row: number, column: number): boolean {
    const [left = 0, right = 0] = this.#xs.slice(column, column + 2);
    return walled(this.#frame.level, this.#ys[row + 1] ?? 0, left, right);
  }

  /** The widest block from a slot to the right and down that no rule crosses. */
  #grow(row: number, column: number): Region {
    const lastColumn = this.#xs.length - 2;
    const lastRow = this.#ys.length - 2;
    let right = column;
    while (right < lastColumn && this.#free(row, right + 1) && !this.#wallRight(row, right)) {
      right++;
    }
    let bottom = row;
    while (bottom < lastRow && this.#opensBelow(bottom, column, right)) bottom++;
    const region: Region = {
      row,
      column,
      rowSpan: bottom - row + 1,
      columnSpan: right - column + 1,
      box: [
        this.#xs[column] ?? 0,
        this.#ys[row] ?? 0,
        this.#xs[right + 1] ?? 0,
        this.#ys[bottom + 1] ?? 0,
      ],
    };
    for (let r = row; r <= bottom; r++) {
      for (let c = column; c <= right; c++) {
        const line = this.#taken[r];
        if (line) line[c] = region;
      }
    }
    return region;
  }

  #free(row: number, column: number): boolean {
    return this.#taken[row]?.[column] === undefined;
  }

  #opensBelow(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column++) {
      if (!this.#free(row + 1, column) || this.#wallBelow(row, column)) return false;
      if (column < to && this.#wallRight(row + 1, column)) return false;
    }
    const next = this.#xs.length - 2 > to;
    return !next || this.#wallRight(row + 1, to) || !this.#free(row + 1, to + 1);
  }
}

/** The cells of a frame of rules; undefined where the rules bound fewer than two. */
export function latticeOf(frame: Frame): Lattice | undefined {
  const xs = edges(frame.upright, frame.level);
  const ys = edges(frame.level, frame.upright);
  const slots = new Slots(frame, xs, ys);
  const regions = slots.regions();
  if (regions.length < 2) return undefined;
  const at = (x: number, y: number): Region | undefined => {
    const [row, column] = [interval(ys, y), interval(xs, x)];
    return row < 0 || column < 0 ? undefined : slots.at(row, column);
  };
  const box: Box = [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  return { box, columns: xs, rows: ys, regions, at };
}
