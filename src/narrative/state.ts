import type { Clause, Nothing } from "./clause.js";
import type { Mention } from "./mentions.js";
import type { View } from "./view.js";
import type { YearRef } from "./years.js";

/** What a clause has said so far; a comma starts a new one. */
export interface ClauseState {
  named: Mention[];
  namedEnd: number;
  /** A quantity of this clause has been given to `named`. */
  consumed: boolean;
  /** Measures still waiting for their amount ("分别为"). */
  queue: Mention[];
  direction: -1 | 0 | 1;
  share: boolean;
  whole: Mention | null;
  variant: Clause["variant"];
  none: boolean;
  /** The budget a completion rate is of; "" where only its word has been said. */
  completes: string | null;
  /** Years named in it, and those still waiting for their amount. */
  years: YearRef[];
  yearQueue: YearRef[];
  /** The measure is only the end of a longer name ("信息化项目支出"). */
  prefixed: boolean;
  /** Where the words begin that lead to the name in the next clause. */
  leadStart: number | null;
  /** "Unchanged" has been said: an amount right after it repeats that. */
  settled: boolean;
  itemStart: number;
}

/** What a sentence has said so far; a full stop starts a new one. */
export interface SentenceState {
  start: number;
  year: YearRef | null;
  base: Clause["base"];
  /** The year it spoke of before it turned to an earlier one. */
  later: YearRef | null;
  baseEnd: number;
  /** It speaks of several years in one ("2029年至2031年累计"). */
  span: boolean;
  /** A measure named without an amount: what an amount without a name then speaks of. */
  topic: Mention[];
  /** What parts are parts of. */
  total: Mention[];
  part: boolean;
  reason: boolean;
  /** The variant that parts inherit. */
  variant: Clause["variant"];
  /** Inside "主要用于…": what is named here is purpose, not subject. */
  aside: boolean;
}

/** Everything the reading of one paragraph remembers. */
export interface State {
  readonly view: View;
  readonly clauses: Clause[];
  readonly nothings: Nothing[];
  /** The last main measure with a value, and the last measure with any. */
  main: Mention[];
  last: Mention[];
  /** The last words an amount was stated of that are no measure, until a measure takes over. */
  lastItem: string | null;
  asOf: string | null;
  clause: ClauseState;
  sentence: SentenceState;
  /** Clauses interrupted by a bracket. */
  readonly outer: ClauseState[];
}

export function newClause(itemStart: number): ClauseState {
  return {
    named: [],
    namedEnd: itemStart,
    consumed: false,
    queue: [],
    direction: 0,
    share: false,
    whole: null,
    variant: null,
    none: false,
    completes: null,
    years: [],
    yearQueue: [],
    prefixed: false,
    leadStart: null,
    settled: false,
    itemStart,
  };
}

export function newSentence(start: number, main: Mention[]): SentenceState {
  return {
    start,
    year: null,
    base: null,
    later: null,
    baseEnd: -1,
    span: false,
    topic: [],
    total: main,
    part: false,
    reason: false,
    variant: null,
    aside: false,
  };
}

/** The start of a paragraph; `subject` is what its heading speaks of. */
export function newState(view: View, subject: readonly Mention[]): State {
  return {
    view,
    clauses: [],
    nothings: [],
    main: [...subject],
    last: [],
    lastItem: null,
    asOf: null,
    clause: newClause(0),
    sentence: newSentence(0, [...subject]),
    outer: [],
  };
}
