/** A kind of money named alone; before another measure it says which part of the money is meant. */
export const SCOPE_FORMS: Readonly<Record<string, readonly string[]>> = {
  general: [
    "一般公共预算",
    "一般公共预算拨款",
    "一般公共预算财政拨款",
    "一般公共预算当年财政拨款",
    "一般公共预算当年拨款",
  ],
  fiscal: ["财政拨款", "财政性拨款"],
  fund: [
    "政府性基金",
    "政府性基金预算",
    "政府性基金预算拨款",
    "政府性基金拨款",
    "政府性基金财政拨款",
    "政府性基金预算财政拨款",
  ],
  capital: [
    "国有资本经营",
    "国有资本经营预算",
    "国有资本经营预算拨款",
    "国有资本经营拨款",
    "国有资本经营财政拨款",
    "国有资本经营预算财政拨款",
  ],
};
/** Income of one scope is a measure of its own. */
export const SCOPE_INCOME: Readonly<Record<string, string>> = {
  general: "income_general",
  fiscal: "income_fiscal",
  fund: "income_fund",
  capital: "income_capital",
};
/** Words that may stand between a scope and its measure. */
export const SCOPE_FILLERS: readonly string[] = [
  "",
  "的",
  "安排的",
  "预算",
  "拨款",
  "当年",
  "资金",
];
/** Measures to which the scope of their section applies. */
export const SCOPED_MEASURES: ReadonlySet<string> = new Set([
  "income",
  "expenditure",
  "expenditure_year",
  "basic",
  "project",
  "personnel",
  "public",
  "wages",
  "goods",
  "family",
  "capital",
]);
