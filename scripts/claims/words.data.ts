/** Sentences of the self-made exam. {who} {year} {what} {value} and the claim itself in [ ]. */
export const OPENINGS: readonly string[] = [
  "{who}{year}年{what}",
  "{year}年，{who}的{what}",
  "据{year}年预算，{who}{what}",
  "记者注意到，{who}在{year}年安排的{what}",
];
/** The same for a closed year. */
export const OPENINGS_OUTTURN: readonly string[] = [
  "{who}{year}年决算显示，{what}",
  "{year}年度决算中，{who}{what}",
];
export const AMOUNTS: readonly string[] = [
  "为[{value}]",
  "[{value}]",
  "达[{value}]",
  "是[{value}]",
  "共计[{value}]",
];
export const NEXT: readonly string[] = [
  "，{what}[{value}]",
  "；{what}为[{value}]",
  "。{what}则是[{value}]",
  "，其中{what}[{value}]",
];
export const ABOUT: readonly {
  readonly text: string;
  readonly says: "about" | "over" | "under";
}[] = [
  { text: "约{value}", says: "about" },
  { text: "{value}左右", says: "about" },
  { text: "超过{value}", says: "over" },
  { text: "不到{value}", says: "under" },
  { text: "逾{value}", says: "over" },
  { text: "不足{value}", says: "under" },
];
export const SHARES: readonly string[] = ["[占{whole}的{value}]", "[占{whole}{value}]"];
export const MOVES = { up: ["增加", "上升"], down: ["减少", "下降"] } as const;
export const CHANGES: readonly string[] = [
  "比{before}年[{move}{value}]",
  "较上年[{move}{value}]",
  "同比[{move}{value}]",
];
export const RANKS = {
  largest: ["最大的项目", "金额最高的项目"],
  smallest: ["最小的项目"],
} as const;
export const RANK_SENTENCE = "{who}{year}年[{rank}]是{what}。";
export const SUM_SENTENCE = "{who}{year}年{a}和{b}合计[{value}]。";
export const GAP_SENTENCE = "{who}{year}年{a}比{b}多[{value}]。";
export const TARGET_SENTENCE = "{who}{year}年“{project}”项目的{indicator}目标为[{value}]。";
export const ABSENT_OFFICES: readonly string[] = [
  "云岭县财政局",
  "白鹭区教育局",
  "松江口市水利局",
  "石泉县民政局",
];
export const ABSENT_THINGS: readonly string[] = [
  "职工食堂补贴",
  "绿化养护费",
  "系统迁移费",
  "宣传片制作费",
  "图书采购费",
];
export const STOP = "。";
export const UNITS = { yuan: "元", wan: "万元", yi: "亿元", percent: "%" } as const;
export const OUTTURN = "决算";
