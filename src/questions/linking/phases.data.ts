import { EXECUTED as EXECUTED_AMOUNT } from "../../ledger/equivalents.data.js";
import type { Stage } from "../../model/document.js";

/** A point in the life of a budget at which an amount is printed. */
export interface Phase {
  readonly stage: Stage;
  /** What the ledger keys the amount by beside its stage; null for the plain budget or outturn. */
  readonly indicator: string | null;
}

const BUDGET: Phase = { stage: "预算", indicator: null };
const ADJUSTED: Phase = { stage: "预算", indicator: "全年预算" };
const EXECUTED: Phase = { stage: "预算", indicator: EXECUTED_AMOUNT };
const OUTTURN: Phase = { stage: "决算", indicator: null };

/** The words for the phases of a budget. */
export const PHASE_WORDS: readonly { readonly phase: Phase; readonly words: readonly string[] }[] =
  [
    { phase: BUDGET, words: ["年初预算数", "年初预算", "预算数"] },
    { phase: ADJUSTED, words: ["全年预算数", "全年预算", "调整预算数", "调整预算", "调整后预算"] },
    { phase: EXECUTED, words: ["预算执行数", "执行数"] },
    { phase: OUTTURN, words: ["决算数", "支出决算", "决算"] },
  ];
/** What a completion rate divides, and what by: the first of these that is printed. */
export const COMPLETION = { of: OUTTURN, by: [ADJUSTED, BUDGET] } as const;
/**
 * What came of it in the end is asked: by the end of the year, or a number of things that really
 * happened. A budget does not tell it, and its amount is no answer.
 */
export const IN_THE_END =
  /(?:年底|年末|年终|到底儿|最后|最终|到头来)[^,，?？]{0,10}(?:实际|真正|花掉|花了|用掉|用了|花出|支出了)|(?:年(?:底|末|终)(?!结转|结余)|到底儿|最后|最终|到头来)[^,，?？]{0,10}结余|实际[^,，?？]{0,4}(?:接待|开了|开过|办了|受理|来了|去了|参加|招了|到位|完成)[^,，?？]{0,14}(?:多少|几)|actual\s+(?:final\s+)?(?:spending|expenditure)/u;
/** The final accounts of a building, not of a year. */
export const FINAL_ACCOUNTS = /(?:竣工|工程|基建|项目)(?:财务)?决算|财务(?:竣工)?决算/u;
