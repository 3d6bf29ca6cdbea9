import type { Identity, Stage } from "../model/document.js";
import {
  ADJUSTED,
  CARRIED_WORD,
  COMPARED,
  EXECUTED,
  LAST_YEAR,
  PERIOD_WORD,
  STAGE_WORDS,
  TITLE_IN_HEAD,
  UNIT_IN_LABEL,
  YEAR_PRINTED,
} from "./words.data.js";

/** When the amounts under a header path are from, as its heads say it. */
export interface Period {
  /** Another year than the document's own; null: its own. */
  readonly year: number | null;
  /** Another stage than the document's own. */
  readonly stage: Stage | undefined;
  /** Neither a budget nor an outturn: what was expected, adjusted, or a difference. */
  readonly other: boolean;
  /** The heads without those that only say when. */
  readonly rest: readonly string[];
}

function bare(word: string): string {
  return word
    .replace(UNIT_IN_LABEL, "")
    .replace(TITLE_IN_HEAD, "")
    .replace(/[()（）\s]/g, "");
}

function yearOf(word: string, own: number): number | undefined {
  if (CARRIED_WORD.test(word)) return undefined;
  const printed = YEAR_PRINTED.exec(word)?.[1];
  if (printed !== undefined) return Number.parseInt(printed, 10);
  return PERIOD_WORD.test(bare(word)) && LAST_YEAR.test(word) ? own - 1 : undefined;
}

function stageOf(word: string): Stage | undefined {
  return STAGE_WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Reads when the amounts under a header path are from. */
export function periodOf(path: readonly string[], { year: own, stage: mine }: Identity): Period {
  const when = path.filter((word) => PERIOD_WORD.test(bare(word)));
  const rest = path.filter((word) => !when.includes(word));
  if (path.some((word) => COMPARED.test(word))) {
    return { year: null, stage: undefined, other: true, rest };
  }
  const years = path.map((word) => yearOf(word, own)).filter((year) => year !== undefined);
  const year = years.find((each) => each !== own) ?? null;
  const stage = when.map(stageOf).findLast((each) => each !== undefined);
  const other = path.some((word) => EXECUTED.test(word) || ADJUSTED.test(word));
  return { year, stage: stage === mine ? undefined : stage, other, rest };
}

/** Does a header word speak of another year, or of what is neither budget nor outturn? */
export function isForeign(word: string, identity: Identity): boolean {
  const { year, other } = periodOf([word], identity);
  return year !== null || other;
}
