/** Measures a functional line item is divided into by the columns of its row. */
export const FUNCTION_PARTS: ReadonlySet<string> = new Set([
  "basic",
  "personnel",
  "wages",
  "family",
  "public",
  "goods",
  "capital",
  "project",
  "project_operation",
  "project_special",
  "project_ordinary",
  "project_fund",
]);
/** Measures an economic line item is divided into. */
export const ECONOMIC_PARTS: ReadonlySet<string> = new Set([
  "basic",
  "project",
  "personnel",
  "public",
]);
/** Measures whose members can be ranked and listed, with the economic code that collects them. */
export const RANKED_MEASURES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ["project", null],
  ["wages", "301"],
  ["goods", "302"],
  ["family", "303"],
  ["capital", "310"],
]);
/** Words that ask for an amount. */
export const VALUE_QUESTION: readonly string[] = [
  "多少",
  "几多",
  "how much",
  "几万",
  "几个亿",
  "数额",
];
/** "占支出总计的…" may also be said with the whole first: "支出总计里三公占…". */
export const WHOLE_BEFORE: readonly string[] = ["里面", "里头", "当中", "中", "里"];
/** A question for a unit: "多少元", "多少亿元", "是几元". */
export const UNIT_QUESTION: readonly RegExp[] = [
  /多少(亿元|万元|千元|元|亿|块钱|块)/u,
  /(?:以|用|按)(亿元|万元|千元|元)(?:为单位|表示|计)/u,
  /是几(亿元|万元|元)/u,
];
/** The stage of a question that names none. */
export const DEFAULT_STAGE = "预算" as const;
