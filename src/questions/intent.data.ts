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
/** Measures whose line items can be ranked and listed: by the code that collects them, or as a column. */
export const RANKED_MEASURES: ReadonlyMap<
  string,
  { readonly within: string | null; readonly measure: string | null }
> = new Map([
  ["wages", { within: "301", measure: null }],
  ["goods", { within: "302", measure: null }],
  ["family", { within: "303", measure: null }],
  ["capital", { within: "310", measure: null }],
  ["public", { within: null, measure: "public" }],
  ["personnel", { within: null, measure: "personnel" }],
  ["basic", { within: null, measure: "basic" }],
]);
/** Words that, with no measure named, mean the whole income or the whole expenditure. */
export const IMPLIED: readonly { readonly measure: string; readonly words: readonly string[] }[] = [
  { measure: "income", words: ["收入", "income", "revenue"] },
  {
    measure: "expenditure",
    words: ["预算", "支出", "花了", "花多少", "花钱", "用了多少", "开销", "budget", "spend"],
  },
];
/** A question for a number of things, people, places or days. */
export const THING_QUESTION =
  /(?:多少|几)(?:名|人|位|个人|套|件|天|平方米|平米|次|条|台|户|家|个窗口|个月)|多大面积|面积多大|几天|多久|多长时间/u;
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
