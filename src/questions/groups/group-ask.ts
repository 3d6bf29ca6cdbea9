import type { Condition } from "../../model/plan.js";
import type { TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import type { Pair } from "../selecting/pairs.js";

/** What a question over several offices wants of them. */
export type Wanted = "sum" | "average" | "compare" | "place" | "ahead" | "each";

/** What is worked out for each office. */
export type GroupValue = "amount" | "share" | "change" | "each";

/** A question over several offices, taken apart. */
export interface GroupAsk {
  readonly wanted: Wanted;
  readonly by: GroupValue;
  /** Ways to read the thing named, plain ones first. */
  readonly options: readonly TargetOption[];
  /** What a share is taken of, where the question says it. */
  readonly whole: TargetOption | undefined;
  /** The question names no thing by itself: the whole is taken to be meant. */
  readonly implied: boolean;
  readonly order: "largest" | "smallest";
  readonly conditions: readonly Condition[];
  readonly offices: Offices;
  /** The office whose place is asked, or that is said to be ahead. */
  readonly about: KnownIssuer | null;
  /** The person's word for being ahead. */
  readonly word: string;
}

/** The offices a question is about, each with one year of its budgets. */
export interface Offices {
  readonly pairs: readonly Pair[];
  /** Offices of which only final accounts are loaded. */
  readonly aside: readonly KnownIssuer[];
  /** So many offices the question speaks of, where others are loaded. */
  readonly other: string | null;
}
