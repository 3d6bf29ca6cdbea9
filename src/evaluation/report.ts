import type { Outcome } from "./judge.js";
import { categoryName, type GoldQuestion } from "./question.js";
import { type Part, type Selection, selectionFrom } from "./selection.js";
import type { Standing } from "./standing.js";

/** One question after its run. */
export interface Result {
  readonly question: GoldQuestion;
  readonly outcome: Outcome;
  readonly misses: readonly string[];
  readonly selection: Selection;
  readonly standing: Standing;
  /** The text of the last answer, or of the error. */
  readonly text: string;
  readonly status: string;
  /** Milliseconds of every turn. */
  readonly elapsed: readonly number[];
}

/** How a group of questions was answered. */
export interface Tally {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
  /** right ÷ n, four decimals. */
  readonly accuracy: number | null;
  /** Answers that give figures without the ones asked for, or where none was to be given. */
  readonly wrongFigures: number;
  /** Milliseconds per turn, nearest rank; null without a turn. */
  readonly p50: number | null;
  readonly p99: number | null;
}

/** What `evaluate --json` prints and the report file holds. */
export interface Report {
  readonly categories: Readonly<Record<string, Tally>>;
  readonly total: Tally;
  readonly selection: Selection;
  readonly wrongFigures: number;
  /** Of the answerable questions, those not answered. */
  readonly overRefusals: Counted;
  /** Of the unanswerable questions (absent, withheld, out of scope), those answered. */
  readonly underRefusals: Counted;
  /** Documents that had to be cited and are, and printed figures whose citation holds the value. */
  readonly citations: { readonly hits: Part; readonly supported: Part };
  readonly p50: number | null;
  readonly p99: number | null;
  readonly failures?: readonly Failure[];
}

export interface Counted {
  readonly n: number;
  readonly count: number;
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
  const total = tally(results);
  const failures = results.filter((result) => result.outcome !== "right").map(failureOf);
  const standings = results.map(({ standing }) => standing);
  const selection = selectionFrom((aspect) =>
    added(results.map((result) => result.selection[aspect])),
  );
  return {
    categories: byCategory(results),
    total,
    selection,
    wrongFigures: total.wrongFigures,
    overRefusals: {
      n: standings.filter(({ answerable }) => answerable).length,
      count: standings.filter(({ overRefused }) => overRefused).length,
    },
    underRefusals: {
      n: results.filter(isUnanswerable).length,
      count: standings.filter(({ underRefused }) => underRefused).length,
    },
    citations: {
      hits: selection.documents,
      supported: added(standings.map(({ supported }) => supported)),
    },
    p50: total.p50,
    p99: total.p99,
    ...(blind ? {} : { failures }),
  };
}

/** The value at a percentile of ascending values, nearest rank. */
export function percentile(ascending: readonly number[], percent: number): number | null {
  return ascending[Math.max(0, Math.ceil((ascending.length * percent) / 100) - 1)] ?? null;
}

function isUnanswerable({ question, standing }: Result): boolean {
  return !standing.answerable && question.expect.status !== "needs_clarification";
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
  const counted = (outcome: Outcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  const elapsed = results.flatMap((result) => result.elapsed).sort((a, b) => a - b);
  const [n, right] = [results.length, counted("right")];
  return {
    n,
    right,
    wrong: counted("wrong"),
    refused: counted("refused"),
    accuracy: n === 0 ? null : Math.round((right / n) * 10_000) / 10_000,
    wrongFigures: results.filter(({ standing }) => standing.wrongFigure).length,
    p50: percentile(elapsed, 50),
    p99: percentile(elapsed, 99),
  };
}

function added(parts: readonly Part[]): Part {
  return parts.reduce((a, b) => ({ n: a.n + b.n, right: a.right + b.right }), { n: 0, right: 0 });
}

function failureOf({ question, outcome, misses, status, text }: Result): Failure {
  const { id, category, turns } = question;
  return { id, category: categoryName(category), turns, outcome, misses, status, text };
}
