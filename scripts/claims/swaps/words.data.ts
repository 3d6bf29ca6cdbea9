/**
 * Sentences around one amount. {who} {year} {what} {value}; the claim stands in [ ]. `row`: lines of a
 * pasted table, whose bare number has the unit of the caption.
 */
export const SHAPES: readonly { readonly name: string; readonly text: string }[] = [
  { name: "plain", text: "{who}{year}年{what}为[{value}]。" },
  { name: "of", text: "{year}年，{who}的{what}达到[{value}]。" },
  { name: "reported", text: "据公开的{stage}，{who}{year}年{what}[{value}]。" },
  { name: "carried", text: "{who}公布了{year}年{stage}。其中{what}[{value}]。" },
  { name: "ahead", text: "{who}{year}年{stage}中，有[{value}]用于{what}。" },
  { name: "bracket", text: "{who}{year}年{what}（[{value}]）引起关注。" },
  { name: "only", text: "{who}{year}年的{what}只有[{value}]，低于不少人的预期。" },
  { name: "colon", text: "{who}{year}年{stage}要点：{what}：[{value}]；其余略。" },
  { name: "second", text: "{who}{year}年{stage}已经公开。记者看到，{what}是[{value}]，数字不小。" },
];
/** "用于" needs something money is spent on. */
export const SPENT_ONLY: ReadonlySet<string> = new Set(["ahead"]);
export const TABLE_SHAPE = "{who}{year}年{stage}\n单位：{unit}\n{what}\t[{bare}]\n";
export const CHANGE_SHAPES: readonly string[] = [
  "{who}{year}年{what}比上年[{move}{value}]。",
  "{who}{year}年{what}较{before}年[{move}{value}]。",
  "与{before}年相比，{who}{year}年{what}[{move}{value}]。",
];
export const MOVES = { up: ["增加", "增长"], down: ["减少", "下降"] } as const;
export const SHARE_SHAPES: readonly string[] = [
  "{who}{year}年{what}[占{whole}的{value}]。",
  "{year}年，{who}{what}[占{whole}的比重为{value}]。",
];
export const SHARE_PAIRS: readonly string[] = [
  "{who}{year}年{whole}中，{a}占[{x}]，{b}占[{y}]。",
  "{who}{year}年{a}[占{whole}的{x}]，{b}[占{y}]。",
  "{who}{year}年{a}和{b}分别占{whole}的[{x}]和[{y}]。",
];
export const PAIRS: readonly string[] = [
  "{who}{year}年{a}[{x}]，{b}[{y}]。",
  "{who}{year}年{a}为[{x}]，而{b}为[{y}]。",
  "{who}{year}年{a}和{b}分别为[{x}]和[{y}]。",
  "{who}{year}年{stage}里，{a}、{b}依次是[{x}]、[{y}]。",
];
export const TARGET_SHAPES: readonly string[] = [
  "{who}{year}年“{project}”项目的{indicator}目标为[{value}]。",
  "{who}{year}年{project}，{indicator}定为[{value}]。",
];
export const PROJECT_SHAPES: readonly string[] = [
  "{who}{year}年“{what}”项目安排[{value}]。",
  "{who}{year}年{what}预算[{value}]。",
  "{who}{year}年给{what}安排了[{value}]。",
];
export const PROJECT_PAIRS: readonly string[] = [
  "{who}{year}年“{a}”安排[{x}]，“{b}”安排[{y}]。",
  "{who}{year}年{a}[{x}]，{b}[{y}]。",
];
/** What a line is called in one of its columns. */
export const OF_LINE = "{line}的{column}";
export const SCOPE_NAMES = {
  fiscal: "财政拨款支出",
  general: "一般公共预算支出",
  fund: "政府性基金支出",
} as const;
export const UNITS = { yuan: "元", wan: "万元", percent: "%" } as const;
export const GROUPED = ",";
