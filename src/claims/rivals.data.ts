/** Measures that together make up one whole: what a rank among them is held against. */
export const RIVALS: readonly (readonly string[])[] = [
  ["basic", "project"],
  ["personnel", "public"],
  ["wages", "goods", "family", "capital"],
  ["wages", "goods", "family", "capital", "project"],
  ["abroad", "reception", "vehicle"],
  ["abroad", "reception", "vehicle_purchase", "vehicle_running"],
  ["procurement_goods", "procurement_works", "procurement_services"],
  [
    "income_general",
    "income_fund",
    "income_capital",
    "income_special",
    "income_operation",
    "income_business",
    "income_superior",
    "income_affiliate",
    "income_other",
    "carry_in",
  ],
  ["project_operation", "project_special", "project_ordinary", "project_fund"],
];
/** Measures of the whole budget, which are one amount where nothing else comes in. */
export const TOTALS: readonly string[] = [
  "expenditure",
  "income",
  "income_fiscal",
  "income_general",
];
/** Measures that tell the same money once more: what the targets cover is what the projects get. */
export const TOLD_AGAIN: Readonly<Record<string, string>> = { project: "performance_budget" };
/** Two tellings so near each other are one amount with a slip in it. */
export const SLIP_SHARE = "0.005";
