/** What adds up to what, by measure. Source: the statutory tables' own totals (部门预算公开表样). */
export interface Division {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Every part has to be printed before the sum may fail; otherwise a missing one counts as none. */
  readonly complete: boolean;
}

export const DIVISIONS: readonly Division[] = [
  { whole: "expenditure", parts: ["basic", "project"], complete: true },
  { whole: "basic", parts: ["personnel", "public"], complete: true },
  { whole: "basic", parts: ["wages", "family", "public"], complete: true },
  { whole: "basic", parts: ["wages", "family", "goods", "capital"], complete: true },
  { whole: "personnel", parts: ["wages", "family"], complete: true },
  { whole: "public", parts: ["goods", "capital"], complete: true },
  { whole: "project", parts: ["project_operation", "project_special"], complete: true },
  { whole: "project", parts: ["project_ordinary", "project_fund"], complete: true },
  { whole: "three_public", parts: ["abroad", "reception", "vehicle"], complete: true },
  { whole: "vehicle", parts: ["vehicle_purchase", "vehicle_running"], complete: true },
  {
    whole: "procurement",
    parts: ["procurement_goods", "procurement_works", "procurement_services"],
    complete: true,
  },
  {
    whole: "vehicles",
    parts: ["vehicles_general", "vehicles_law", "vehicles_special", "vehicles_other"],
    complete: false,
  },
];

/** Kinds of tables whose parts stand under no common head, so that only their measures tell the sum. */
export const KEYED_KINDS: readonly (string | null)[] = [
  "narrative",
  "three_public",
  "department_targets",
];

/** A part and a whole it can never exceed, where both cover the same money. */
export const PART_OF: readonly (readonly [part: string, whole: string])[] = [
  ["basic", "expenditure"],
  ["project", "expenditure"],
  ["personnel", "basic"],
  ["public", "basic"],
  ["three_public", "expenditure"],
  ["abroad", "three_public"],
  ["reception", "three_public"],
  ["vehicle", "three_public"],
  ["vehicle_running", "vehicle"],
  ["vehicle_purchase", "vehicle"],
];

/** Economic classes (经济分类 类) that the expenditure tables print as columns. */
export const CLASS_MEASURES: readonly (readonly [measure: string, code: string])[] = [
  ["wages", "301"],
  ["goods", "302"],
  ["family", "303"],
  ["capital", "310"],
];

/** What a table that is printed empty says: these amounts, of this scope, are none. */
export const EMPTY_MEANS: readonly {
  readonly kind: string;
  readonly measures: readonly string[];
  readonly scope: string | null;
}[] = [
  { kind: "fund_expenditure", measures: ["expenditure", "basic", "project"], scope: "fund" },
  { kind: "capital_expenditure", measures: ["expenditure", "basic", "project"], scope: "capital" },
  {
    kind: "three_public",
    measures: [
      "three_public",
      "abroad",
      "reception",
      "vehicle",
      "vehicle_purchase",
      "vehicle_running",
    ],
    scope: null,
  },
];
