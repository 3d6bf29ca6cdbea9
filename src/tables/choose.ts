import type { CodeHint, Leaf } from "./kinds/types.js";
import type { AmountRow, Assignment, DataColumn } from "./solver.js";

/** What else is known about a grid when arithmetic leaves several assignments. */
export interface Evidence {
  readonly columns: readonly DataColumn[];
  readonly leaves: readonly Leaf[];
  readonly width: number;
  readonly rows: readonly AmountRow[];
  /** Codes of the rows, joined; null where a row has none. */
  readonly codes: readonly (string | null)[];
  readonly hints: readonly CodeHint[];
  /** Amounts of the same lines under the same leaves, in tables already proved: "code|leaf". */
  readonly sisters: ReadonlyMap<string, bigint>;
  /** Amounts of the table's total row by leaf, from a page already proved. */
  readonly totals: ReadonlyMap<string, bigint> | null;
}

function fewest(all: readonly Assignment[], cost: (candidate: Assignment) => number): Assignment[] {
  const costs = all.map(cost);
  const least = Math.min(...costs);
  return all.filter((_, i) => costs[i] === least);
}

/** Grid columns for which the printed leaves leave no place, and leaves left without a column. */
function misfit(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  let column = -1;
  let leaf = -1;
  candidate.forEach((at, i) => {
    const next = e.columns[i]?.index ?? 0;
    cost += Math.max(0, next - column - 1 - Math.max(0, at - leaf - 1));
    column = next;
    leaf = at;
  });
  return cost + Math.max(0, e.width - 1 - column - (e.leaves.length - 1 - leaf));
}

/** Leaves skipped before a data column: where no column is missing, none is. */
function skipped(candidate: Assignment, e: Evidence): number {
  let cost = 0;
  let column = -1;
  let leaf = -1;
  candidate.forEach((at, i) => {
    const next = e.columns[i]?.index ?? 0;
    cost += Math.max(0, at - leaf - 1 - (next - column - 1));
    column = next;
    leaf = at;
  });
  return cost;
}

function overTotal(candidate: Assignment, e: Evidence): number {
  const totals = e.totals;
  if (!totals) return 0;
  let over = 0;
  candidate.forEach((at, i) => {
    const leaf = e.leaves[at];
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
    candidate.forEach((at, i) => {
      const known = e.sisters.get(`${code}|${e.leaves[at]?.id ?? ""}`);
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
      const at = hint.leaves.map((id) => e.leaves.findIndex((leaf) => leaf.id === id));
      if (!candidate.some((leaf, i) => at.includes(leaf) && row[i] !== undefined)) cost++;
    }
  });
  return cost;
}

/**
 * Narrows assignments that arithmetic cannot tell apart: the total row of an earlier page, the fill
 * pattern (each grid column has its own leaf), the same lines in sister tables, then row codes.
 * What is still open afterwards stays open.
 */
export function choose(all: readonly Assignment[], evidence: Evidence): readonly Assignment[] {
  let left = all;
  for (const cost of [overTotal, misfit, skippedWhenFull, disagreement, against]) {
    if (left.length < 2) return left;
    left = fewest(left, (candidate) => cost(candidate, evidence));
  }
  return left;
}

/** As long as the grid is as wide as its printed leaves are many, no column vanished. */
function skippedWhenFull(candidate: Assignment, e: Evidence): number {
  const places = e.leaves.reduce((sum, leaf) => sum + (leaf.wide ?? 1), 0);
  return e.width >= e.leaves.length && e.width <= places + 2 ? skipped(candidate, e) : 0;
}
