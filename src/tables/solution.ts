import {
  choose,
  chooseDespite,
  type Evidence,
  misfit,
  unlikeHeader,
  unlikePrevious,
} from "./choose.js";
import type { Layout, StubRole } from "./kinds/types.js";
import { type Reading, readingsOf, withLost } from "./readings.js";
import {
  type Assignment,
  byPlace,
  type Checked,
  candidates,
  consistent,
  type DataColumn,
} from "./solver.js";

/** What the solver needs to know about a page's header. */
export interface Header {
  readonly layout: Layout;
  /** The compared words of its cells. */
  readonly cells: readonly string[];
  /** Header words that the layout does not know. */
  readonly unknown: number;
}

/** The assignments that survive, best first. */
export interface Solution {
  readonly left: readonly Assignment[];
  /** What they agree on is beyond doubt. */
  readonly sure: boolean;
}

interface Tried {
  readonly assignments: readonly Assignment[];
  /** Nothing was left out for being too much. */
  readonly complete: boolean;
}

/** Share of failed equations above which a solution proves nothing. */
const MOST_FAILURES = 4;
const CODES: readonly StubRole[] = ["code", "unitCode"];

/** Grid columns a reading fills: a wide label takes the columns of words that no other label takes. */
function places(reading: Reading, columns: readonly DataColumn[]): number {
  const room = reading.reduce((sum, leaf) => sum + (leaf.wide ?? 1) - 1, 0);
  const labels = reading.filter(({ stub }) => stub !== undefined && !CODES.includes(stub)).length;
  const words = columns.filter(({ numeric }) => !numeric).length;
  return reading.length + Math.min(room, Math.max(0, words - labels));
}

function asPrinted(readings: readonly Reading[], columns: readonly DataColumn[]): Tried {
  const tried = readings.map((reading) => candidates(columns, reading));
  return {
    assignments: tried.flatMap(({ found }) => found),
    complete: tried.every(({ complete }) => complete),
  };
}

/**
 * Assignments to more leaves than the header prints, for a grid with more columns than that: some
 * heads are lost, and then every column has a leaf of its own.
 */
function withLostHeads(readings: readonly Reading[], layout: Layout, e: Evidence): Tried {
  const assignments: Assignment[] = [];
  let complete = true;
  for (const reading of readings) {
    const most = e.width - places(reading, e.columns);
    for (let lost = Math.max(1, most - e.trailing); lost <= most; lost++) {
      const fuller = withLost(layout, reading, lost);
      if (!fuller) complete = false;
      for (const each of fuller ?? []) {
        const found = byPlace(e.columns, each);
        if (found) assignments.push(found);
      }
    }
  }
  return { assignments, complete };
}

function least(checked: readonly Checked[]): number {
  return Math.min(...checked.map((each) => each.failed));
}

/** Does the header as printed explain the grid? */
function explains(checked: readonly Checked[], readings: readonly Reading[], e: Evidence): boolean {
  if (checked.length === 0 || least(checked) > 0) return false;
  if (readings.every((reading) => e.width > places(reading, e.columns))) return false;
  return checked.some((each) => each.failed === 0 && misfit(each.assignment, e) === 0);
}

function despite(checked: readonly Checked[], e: Evidence): Solution {
  const failed = least(checked);
  const made = Math.max(...checked.map((each) => each.made));
  const near = checked.filter(
    (each) => each.failed * 2 <= each.made || unlikeHeader(each.assignment, e) === 0,
  );
  const left = chooseDespite(near.length > 0 ? near : checked, e);
  const [first] = left;
  const printed = first !== undefined && unlikeHeader(first, e) * unlikePrevious(first, e) === 0;
  return { left, sure: printed || failed * MOST_FAILURES <= made };
}

/** Decides which columns of a grid are which, as far as header, arithmetic and pattern tell. */
export function solve(header: Header, e: Evidence): Solution {
  const { layout, cells } = header;
  const { readings, surplus } = readingsOf(layout, cells);
  let tried = asPrinted(readings, e.columns);
  let checked = consistent(tried.assignments, layout.identities, e.rows);
  if (!explains(checked, readings, e)) {
    const more = withLostHeads(readings, layout, e);
    const assignments = [...tried.assignments, ...more.assignments];
    tried = { assignments, complete: tried.complete && more.complete };
    checked = consistent(assignments, layout.identities, e.rows);
  }
  if (checked.length === 0) return { left: [], sure: false };
  if (least(checked) > 0) return despite(checked, e);
  const best = checked.filter((each) => each.failed === 0);
  const left = choose(
    best.map((each) => each.assignment),
    e,
  );
  const strange = header.unknown + surplus > 0;
  const full = left.every(
    ({ leaves }) => leaves.length <= e.width && e.width <= places(leaves, e.columns),
  );
  return { left, sure: tried.complete && (!strange || full) };
}
