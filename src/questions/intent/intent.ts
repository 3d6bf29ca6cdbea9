import type { Condition, Where } from "../../model/plan.js";
import type { Phase } from "../linking/phases.data.js";
import type { Family } from "../linking/words.data.js";
import type { Moves } from "./moves.js";
import type { Target } from "./target.js";

/** What can be wanted. */
export type IntentKind =
  | "lookup"
  | "share"
  | "change"
  | "difference"
  | "sum"
  | "per_unit"
  | "order"
  | "rest"
  | "breakdown"
  | "rank"
  | "list"
  | "moves"
  | "targets"
  | "define"
  | "passage"
  | "loaded"
  | "unsupported"
  | "none";

/** What the person wants done, with everything that shapes it. */
export interface Intent {
  readonly kind: IntentKind;
  readonly targets: readonly Target[];
  /** Everything named in the question that is left out of nothing. */
  readonly named: readonly Target[];
  /** For a share: what it is a share of; undefined leaves it to the measure's usual whole. */
  readonly whole: Target | undefined;
  readonly family: Family | null;
  readonly within: string | null;
  /** The measure whose lines are ranked or listed; null takes the widest. */
  readonly measure: string | null;
  /** Asked of a list as a whole. */
  readonly aggregate: "sum" | "average" | "share" | null;
  /** Asked of what a ranking picks. */
  readonly ofRank: "sum" | "share" | "gap" | "rest" | null;
  /** An average over the things named is asked. */
  readonly average: boolean;
  /** A sum is asked beside the main operation. */
  readonly summed: boolean;
  /** A word the names of a list must hold. */
  readonly nameFilter: string | null;
  /** Codes and projects a ranking or list leaves out. */
  readonly except: readonly string[];
  readonly order: "largest" | "smallest" | "both";
  readonly first: number;
  readonly count: number;
  readonly conditions: readonly Condition[];
  /** What must hold of the members' amounts, their own or in another column. */
  readonly where: readonly Where[];
  readonly unit: string | null;
  readonly decimals: number | null;
  /** No measure is named; the whole is taken to be meant. */
  readonly implied: boolean;
  readonly askedActual: boolean;
  /** 决算 is named: a budget does not answer it. */
  readonly askedOutturn: boolean;
  /** The one place of a list that is asked for. */
  readonly only: number | null;
  /** Beside a ranking the number of things is asked. */
  readonly alsoCount: boolean;
  /** The year's amount is averaged over its months. */
  readonly monthly: boolean;
  /** Members of a family held against the year before. */
  readonly moves: Moves | null;
  /** A number of people or things the person gives to divide by. */
  readonly divisor: { readonly value: string; readonly unit: string } | null;
  /** Units of a project's targets that its money may be divided by. */
  readonly counted: readonly string[];
  /** Also asked beside the main operation ("多少，涨了多少"). */
  readonly alsoChange: boolean;
  /** Things are put in order by their shares, not their amounts. */
  readonly byShare: boolean;
  /** By how much the largest is above the smallest. */
  readonly gap: boolean;
  /** How many times the other one is. */
  readonly ratio: boolean;
  /** By how many percent one is above the other. */
  readonly rate: boolean;
  /** Phases of the budget named in the question. */
  readonly phases: readonly Phase[];
  /** The outturn is held against the budget. */
  readonly completion: boolean;
  readonly passageKinds: readonly string[];
}
