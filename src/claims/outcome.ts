import type { Quantity } from "../kernel/quantity.js";
import type { Verdict } from "../model/check-report.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Thing } from "./sentence-reading.js";

/** Why a claim could not be checked. */
export type Absence =
  | "strange_office"
  | "which_office"
  | "no_year"
  | "no_outturn"
  | "no_budget"
  | "no_figure"
  | "no_base"
  | "no_subject"
  | "foreign_money"
  | "no_unit";

/** The likely slip behind a wrong figure. */
export type Slip =
  | "digits"
  | "unit"
  | "year"
  | "office"
  | "swapped"
  | "item"
  | "direction"
  | "whole"
  | "permille"
  | "rank"
  | "bound";

/** The true value, or true name, that a claim was held against. */
export interface Truth {
  readonly amount: Quantity | null;
  /** What stands in place of a number: a project's name, a direction. */
  readonly text: string | null;
  readonly comparator: string | null;
  readonly formula: string | null;
  readonly figures: readonly Figure[];
  readonly passages: readonly Passage[];
  readonly issuer: string;
  readonly year: number;
  readonly what: string;
  /** Other prints of the same thing that disagree. */
  readonly against: readonly Figure[];
  readonly scope: string | null;
}

/** What checking one claim came to. */
export interface Finding {
  readonly verdict: Verdict;
  readonly truth: Truth | null;
  readonly absence: Absence | null;
  readonly caution: "disputed" | "scope" | "budgeted" | "prose" | null;
  readonly slip: Slip | null;
  readonly slipOf: string | null;
  readonly thing: Thing | null;
  /** What a reader of the verdict must know besides. */
  readonly remarks?: readonly Remark[];
}

/** A remark with what fills its slots. */
export interface Remark {
  readonly say: "unit_assumed" | "year_assumed" | "universal" | "contradicted";
  readonly slots: Readonly<Record<string, string>>;
}

/** The same finding with one more remark. */
export function remarked(finding: Finding, remark: Remark): Finding {
  return { ...finding, remarks: [...(finding.remarks ?? []), remark] };
}

export const notFound = (absence: Absence, thing: Thing | null = null): Finding => ({
  verdict: "not_found",
  truth: null,
  absence,
  caution: null,
  slip: null,
  slipOf: null,
  thing,
});
