import type { Outcome } from "./judge.js";
import { categoryName, type GoldQuestion } from "./question.js";
import type { Selection } from "./selection.js";

/** One question after its run. */
export interface Result {
  readonly question: GoldQuestion;
  readonly outcome: Outcome;
  readonly misses: readonly string[];
  readonly selection: Selection;
  /** The text of the last answer, or of the error. */
  readonly text: string;
  readonly status: string;
  /** Milliseconds of every turn. */
  readonly elapsed: readonly number[];
}

export interface Tally {
  n: number;
  right: number;
  wrong: number;
  refused: number;
}

/** What `evaluate --json` prints. */
export interface Report {
  readonly categories: Readonly<Record<string, Tally>>;
  readonly total: Tally;
  readonly selection: Selection;
  /** Milliseconds per turn, nearest rank; null without a turn. */
  readonly p50: number | null;
  readonly p99: number | null;
  readonly failures?: readonly Failure[];
}

export interface Failure {
  readonly id: string;
  readonly category: string;
  readonly turns: readonly string[];
  readonly outcome: Outcome;
  readonly misses: readonly string[];
  readonly status: string;
  readonly text: string;
}

/** Counts results by category; `blind` leaves out what single questions got. */
export function reportOf(results: readonly Result[], blind: boolean): Report {
  const elapsed = results.flatMap((result) => result.elapsed).sort((a, b) => a - b);
  const failures = results.filter((result) => result.outcome !== "right").map(failureOf);
  return {
    categories: byCategory(results),
    total: tally(results),
    selection: {
      documents: added(results.map((result) => result.selection.documents)),
      tables: added(results.map((result) => result.selection.tables)),
    },
    p50: percentile(elapsed, 50),
    p99: percentile(elapsed, 99),
    ...(blind ? {} : { failures }),
  };
}

/** The value at a percentile of ascending values, nearest rank. */
export function percentile(ascending: readonly number[], percent: number): number | null {
  return ascending[Math.max(0, Math.ceil((ascending.length * percent) / 100) - 1)] ?? null;
}

function byCategory(results: readonly Result[]): Record<string, Tally> {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const name = categoryName(result.question.category);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return Object.fromEntries([...groups].map(([name, members]) => [name, tally(members)]));
}

function tally(results: readonly Result[]): Tally {
  const counts: Tally = { n: results.length, right: 0, wrong: 0, refused: 0 };
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}

function added(parts: readonly { n: number; right: number }[]): { n: number; right: number } {
  return parts.reduce((a, b) => ({ n: a.n + b.n, right: a.right + b.right }), { n: 0, right: 0 });
}

function failureOf({ question, outcome, misses, status, text }: Result): Failure {
  const { id, category, turns } = question;
  return { id, category: categoryName(category), turns, outcome, misses, status, text };
}
