import type { CodeHint } from "./kinds/types.js";
import { spellings } from "./layout.js";
import {
  type AmountRow,
  type Assignment,
  type Checked,
  type DataColumn,
  leafAt,
} from "./solver.js";

/** What else is known about a grid when arithmetic leaves several assignments. */
export interface Evidence {
  readonly columns: readonly DataColumn[];
  readonly width: number;
  /** Columns at the right end that hold nothing and have no head: perhaps none of the table's. */
  readonly trailing: number;
  readonly rows: readonly AmountRow[];
  /** Codes of the rows, joined; null where a row has none. */
  readonly codes: readonly (string | null)[];
  readonly hints: readonly CodeHint[];
  /** Amounts of the same lines under the same leaves, in tables already proved: "code|leaf". */
  readonly sisters: ReadonlyMap<string, bigint>;
  /** Compared words that stand in the header above each grid column. */
  readonly above: readonly (readonly string[])[];
  /** Leaf ids by grid column on the page before. */
  readonly previous: ReadonlyMap<number, string>;
  /** A page without a header of its own, as wide as the page before. */
  readonly continued: boolean;
  /** Amounts of the table's total row by leaf, from a page already proved. */
  readonly totals: ReadonlyMap<string, bigint> | null;
}

function fewest(all: readonly Assignment[], cost: (candidate: Assignment) => number): Assignment[] {
  const costs = all.map(cost);
  const least = Math.min(...costs);
  return all.filter((_, i) => costs[i] === least);
}

/** Grid columns for which the printed leaves leave no place, and leaves left without a column. */
export function misfit(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  let column = -1;
  let leaf = -1;
  candidate.at.forEach((at, i) => {
    const next = e.columns[i]?.index ?? 0;
    cost += Math.max(0, next - column - 1 - Math.max(0, at - leaf - 1));
    column = next;
    leaf = at;
  });
  const left = e.width - e.trailing - 1 - column;
  return cost + Math.max(0, left - (candidate.leaves.length - 1 - leaf));
}

/** Leaves skipped before a data column: where no column is missing, none is. */
function skipped(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  let column = -1;
  let leaf = -1;
  candidate.at.forEach((at, i) => {
    const next = e.columns[i]?.index ?? 0;
    cost += Math.max(0, at - leaf - 1 - (next - column - 1));
    column = next;
    leaf = at;
  });
  return cost;
}

/** Amounts without a column of labels on their side; where the header prints one, it has a column. */
function unlabelled({ leaves, at }: Assignment): number {
  const stubs = leaves.filter((leaf) => leaf.stub !== undefined);
  if (stubs.length === 0) return 0;
  const given = at.flatMap((place) => leaves[place] ?? []);
  const labelled = new Set(given.filter((leaf) => leaf.stub !== undefined).map(({ side }) => side));
  return given.filter((leaf) => leaf.stub === undefined && !labelled.has(leaf.side)).length;
}

function overTotal(candidate: Assignment, e: Evidence): number {
  const totals = e.totals;
  if (!totals) return 0;
  let over = 0;
  candidate.at.forEach((at, i) => {
    const leaf = candidate.leaves[at];
    if (!leaf || leaf.stub !== undefined) return;
    const total = totals.get(leaf.id) ?? 0n;
    if (e.rows.some((row) => (row[i] ?? 0n) > total)) over++;
  });
  return over;
}

function disagreement(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  e.rows.forEach((row, r) => {
    const code = e.codes[r] ?? "";
    candidate.at.forEach((at, i) => {
      const known = e.sisters.get(`${code}|${candidate.leaves[at]?.id ?? ""}`);
      if (known === undefined || row[i] === undefined) return;
      cost += known === row[i] ? -1 : 1;
    });
  });
  return cost;
}

function against(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  e.rows.forEach((row, r) => {
    const code = e.codes[r];
    if (code === null || code === undefined) return;
    for (const hint of e.hints) {
      if (!hint.code.test(code)) continue;
      const at = hint.leaves.map((id) => candidate.leaves.findIndex((leaf) => leaf.id === id));
      if (!candidate.at.some((leaf, i) => at.includes(leaf) && row[i] !== undefined)) cost++;
    }
  });
  return cost;
}

/**
 * 0 where the header prints every leaf's own word right above its column (an undamaged header), else
 * 1: words above some columns only prove nothing, since damaged headers slide.
 */
export function unlikeHeader(candidate: Assignment, e: Evidence): 0 | 1 {
  const agrees = candidate.at.every((at, i) => {
    const leaf = candidate.leaves[at];
    const last = leaf?.path.at(-1);
    const words = e.above[e.columns[i]?.index ?? -1];
    if (!leaf || leaf.stub !== undefined || last === undefined) return true;
    return spellings(last).some((word) => words?.includes(word));
  });
  return agrees ? 0 : 1;
}

/** 0 where every column is what it was on the page before, else 1. */
export function unlikePrevious(candidate: Assignment, e: Evidence): 0 | 1 {
  const agrees = e.columns.every(
    ({ index }, i) => e.previous.get(index) === leafAt(candidate, i)?.id,
  );
  return agrees ? 0 : 1;
}

/**
 * Chooses where the table contradicts itself: arithmetic alone would follow the error, so the page
 * before, the printed header positions and the fill pattern come first.
 */
export function chooseDespite(near: readonly Checked[], e: Evidence): readonly Assignment[] {
  const failed = new Map(near.map((each) => [each.assignment, each.failed]));
  let left: readonly Assignment[] = near.map((each) => each.assignment);
  const costs = [
    (each: Assignment) => Math.min(unlikePrevious(each, e), unlikeHeader(each, e)),
    (each: Assignment) => misfit(each, e),
    (each: Assignment) => failed.get(each) ?? 0,
    (each: Assignment) => skippedWhenFull(each, e),
    (each: Assignment) => against(each, e),
  ];
  for (const cost of costs) if (left.length > 1) left = fewest(left, cost);
  return left;
}

/** A page that goes on in the same grid has the same columns. */
function moved(candidate: Assignment, e: Evidence): 0 | 1 {
  return e.continued ? unlikePrevious(candidate, e) : 0;
}

/**
 * Narrows assignments that arithmetic cannot tell apart: the same grid on the page before, the total row of an earlier page, the fill
 * pattern (each grid column has its own leaf), the same lines in sister tables, row codes, then words printed right above a column.
 * What is still open afterwards stays open.
 */
export function choose(all: readonly Assignment[], evidence: Evidence): readonly Assignment[] {
  let left = all;
  for (const cost of [
    moved,
    unlabelled,
    overTotal,
    misfit,
    skippedWhenFull,
    disagreement,
    against,
    unlikeHeader,
  ]) {
    if (left.length < 2) return left;
    left = fewest(left, (candidate) => cost(candidate, evidence));
  }
  return left;
}

/** As long as the grid is as wide as its printed leaves are many, no column vanished. */
function skippedWhenFull(candidate: Assignment, e: Evidence): number {
  const places = candidate.leaves.reduce((sum, leaf) => sum + (leaf.wide ?? 1), 0);
  return e.width >= candidate.leaves.length && e.width <= places + 2 ? skipped(candidate, e) : 0;
}
