import type { Change, Computation } from "../../calculators/index.js";
import type { Quantity } from "../../kernel/quantity.js";
import type { Resolution } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import type { Selector, Step } from "../../model/plan.js";
import type { Member } from "./member.js";
import type { Node } from "./run-worked.js";

/** A selector answered, with the amount calculators use (an empty proved cell counts as zero). */
export interface Answered {
  readonly resolution: Resolution;
  readonly amount: Quantity | null;
  readonly figures: readonly Figure[];
  /** How the amount was worked out, when no figure prints it. */
  readonly worked?: Computation;
}

/** One of several things in order, with the share it is ordered by where shares are. */
export interface Placed extends Answered {
  readonly share?: { readonly whole: Answered; readonly of: Computation };
}

/** What a step came to. `missing` lists selectors nothing stands under. */
export type Outcome =
  | {
      readonly kind: "lookup";
      readonly step: StepOf<"lookup">;
      readonly found: readonly Answered[];
      readonly missing: readonly Selector[];
    }
  | {
      readonly kind: "share";
      readonly step: StepOf<"share">;
      readonly part: Answered;
      readonly whole: Answered;
      readonly share: Computation;
      readonly printed: readonly Figure[];
    }
  | {
      readonly kind: "change";
      readonly step: StepOf<"change">;
      readonly earlier: Answered | null;
      readonly later: Answered | null;
      readonly change: Change | null;
      readonly printed: readonly Figure[];
    }
  | {
      readonly kind: "difference";
      readonly step: StepOf<"difference">;
      readonly left: Answered;
      readonly right: Answered;
      readonly larger: "left" | "right" | "equal";
      readonly difference: Computation;
    }
  | {
      readonly kind: "sum";
      readonly step: StepOf<"sum">;
      readonly terms: readonly Answered[];
      readonly total: Answered | null;
      /** What a share of the sum is taken of. */
      readonly whole: Answered | null;
      readonly sum: Computation;
    }
  | {
      readonly kind: "rest";
      readonly step: StepOf<"rest">;
      readonly whole: Answered;
      readonly less: readonly Answered[];
      readonly rest: Computation;
      /** What a share of the rest is taken of. */
      readonly shareOf: Answered | null;
    }
  | {
      readonly kind: "order";
      readonly step: StepOf<"order">;
      /** Largest first; those that meet the conditions. */
      readonly ranked: readonly Placed[];
      readonly missing: readonly Selector[];
    }
  | {
      readonly kind: "offices";
      readonly step: StepOf<"offices">;
      /** Largest first. */
      readonly all: readonly OfficeValue[];
      /** Those that meet the conditions, in the same order. */
      readonly kept: readonly OfficeValue[];
      /** Offices it cannot be worked out for. */
      readonly without: readonly OfficeWithout[];
    }
  | {
      readonly kind: "per_unit";
      readonly step: StepOf<"per_unit">;
      readonly of: Answered;
      /** Null when the person gave the number. */
      readonly by: Answered | null;
      readonly divisor: Quantity;
      readonly quotient: Computation;
    }
  | {
      readonly kind: "rank";
      readonly step: StepOf<"rank">;
      readonly largest: readonly Member[];
      readonly smallest: readonly Member[];
      /** The whole a share of the picks is taken of. */
      readonly whole: Answered | null;
      readonly all: readonly Member[];
    }
  | {
      readonly kind: "moves";
      readonly step: StepOf<"moves">;
      readonly picked: readonly Moved[];
      /** All that could be held against the year before. */
      readonly all: readonly Moved[];
    }
  | {
      readonly kind: "worked";
      readonly step: StepOf<"worked">;
      readonly node: Node;
    }
  | {
      readonly kind: "list";
      readonly step: StepOf<"list">;
      /** The whole a share of the sum is taken of. */
      readonly whole: Answered | null;
      readonly members: readonly Member[];
      readonly all: readonly Member[];
    };

/** An office's amount with what is worked out from it. */
export interface OfficeValue {
  readonly of: Answered;
  /** The whole, the year before, or the number divided by. */
  readonly with: Answered | null;
  readonly change: Change | null;
  /** What the document itself prints of the change. */
  readonly printed: readonly Figure[];
  /** What is worked out; null for an amount as printed. */
  readonly worked: Computation | null;
  /** What they are ordered by: less than nothing for a fall. */
  readonly measure: Quantity;
}

/** An office without a value to compare, with what its documents do give. */
export interface OfficeWithout {
  readonly selector: Selector;
  readonly of: Answered | null;
  readonly with: Answered | null;
}

/** A member of a family with its change against the year before. */
export interface Moved {
  readonly name: string;
  readonly later: Answered;
  readonly earlier: Answered;
  readonly change: Change;
}

export type StepOf<O extends Step["operation"]> = Extract<Step, { operation: O }>;
