import type { Expression } from "../../model/expression.js";
import type { Step } from "../../model/plan.js";
import type { Intent } from "../intent/intent.js";
import type { Target } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import { resultsOf } from "../working/results.js";

/** What a conversation remembers from the turns before. */
export interface Memory {
  readonly issuers: readonly KnownIssuer[];
  readonly years: readonly number[];
  readonly intent: Intent | null;
  readonly targets: readonly Target[];
  /** The last ranking or list, which "第二个呢" asks on; null once others are asked about. */
  readonly ranking: Intent | null;
  /** What the last answer was about, when it named things itself (the first of a ranking). */
  readonly focus: readonly Target[];
  readonly steps: readonly Step[];
  /** How many members the last ranking or list showed. */
  readonly shown: number;
  /** Names of what the last ranking or list showed, in its order. */
  readonly rows: readonly string[];
  /** What the last answers came to, newest last: operands of what is asked next. */
  readonly results: readonly Expression[];
  /** What single figures were last asked for, newest first. */
  readonly recent: readonly Asked[];
  /** What the last answer cited, where no plan gives it again; empty after a refusal. */
  readonly cited: readonly Cited[];
  /** What the person said last, folded: numbers from it may be echoed. */
  readonly said: string;
  /** What was asked about, in the words it was asked in. */
  readonly names: string;
  /** An office the last question named that is not loaded: what follows is about it too. */
  readonly unknown: string | null;
  /** The last question found nothing: there is no amount that what follows could work on. */
  readonly missed: boolean;
  /** Questions offered to pick from. */
  readonly choices: readonly string[];
}

/** A passage, or a figure by its id, that an answer cited. */
export interface Cited {
  readonly document: string;
  readonly figure: string | null;
  readonly table: string | null;
  readonly text: string;
}

/** One thing that was asked for in one turn. */
export interface Asked {
  readonly issuers: readonly KnownIssuer[];
  readonly years: readonly number[];
  readonly targets: readonly Target[];
}

export const NO_MEMORY: Memory = {
  issuers: [],
  years: [],
  intent: null,
  targets: [],
  ranking: null,
  focus: [],
  steps: [],
  shown: 0,
  rows: [],
  results: [],
  recent: [],
  cited: [],
  said: "",
  names: "",
  unknown: null,
  missed: false,
  choices: [],
};

/** How many past questions a follow-up can reach back to. */
const KEPT = 6;

/** Adds what was asked to the memory. */
export function remember(
  memory: Memory,
  asked: Asked,
  intent: Intent,
  steps: readonly Step[],
  focus: readonly Target[],
  rows: readonly string[],
): Memory {
  const shown = rows.length;
  const same = sameIssuers(memory, asked);
  // "最后一个呢" after "第二个呢" still is the last of all that were shown.
  const kept = same && shown === 1 && memory.shown > 1 && isPlaceOf(memory.ranking, intent);
  return {
    issuers: asked.issuers,
    years: asked.years,
    intent,
    targets: asked.targets,
    ranking: kept ? memory.ranking : isRanking(intent) ? intent : same ? memory.ranking : null,
    focus: focus.length > 0 ? focus : asked.targets,
    steps,
    shown: isRanking(intent) && !kept ? shown : memory.shown,
    rows: isRanking(intent) && !kept && shown > 0 ? rows : same ? memory.rows : [],
    results: resultsAfter(memory.results, steps),
    recent: withNewest(memory.recent, focus.length > 0 ? { ...asked, targets: focus } : asked),
    cited: memory.cited,
    said: memory.said,
    names: memory.names,
    unknown: null,
    missed: false,
    choices: [],
  };
}

/** What was asked for again ("占比呢") is no second thing beside the one before it. */
function withNewest(before: readonly Asked[], newest: Asked): Asked[] {
  const key = ({ issuers, years, targets }: Asked): string =>
    JSON.stringify([issuers.map(({ name }) => name), years, targets.map(({ options }) => options)]);
  const others = before.filter((one, at) => at > 0 || key(one) !== key(newest));
  return [newest, ...others].slice(0, KEPT);
}

/** What cannot be worked on further leaves nothing that "it" could mean. */
function resultsAfter(before: readonly Expression[], steps: readonly Step[]): Expression[] {
  const own = steps.flatMap(resultsOf);
  const said = new Set(own.map((one) => JSON.stringify(one)));
  const others = before.filter((one) => !said.has(JSON.stringify(one)));
  return own.length === 0 ? [] : [...others, ...own].slice(-KEPT);
}

export function isRanking({ kind }: Intent): boolean {
  return kind === "rank" || kind === "list";
}

/** Is a ranking another place of one before it? */
function isPlaceOf(ranking: Intent | null, one: Intent): boolean {
  const same =
    ranking !== null &&
    isRanking(one) &&
    ranking.family === one.family &&
    ranking.within === one.within &&
    ranking.order === one.order;
  return same && (one.only !== null || (one.kind === "rank" && one.count === 1));
}

function sameIssuers(before: Memory, { issuers }: Asked): boolean {
  const names = (all: readonly KnownIssuer[]): string =>
    JSON.stringify(all.map(({ name }) => name));
  return names(before.issuers) === names(issuers);
}
