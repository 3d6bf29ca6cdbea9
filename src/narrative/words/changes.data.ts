/** Words for change: 1 up, -1 down, 0 as it was. */
export const CHANGE_WORDS: Readonly<Record<string, 1 | -1>> = {
  增加: 1,
  增长: 1,
  上升: 1,
  提高: 1,
  上涨: 1,
  新增: 1,
  增幅: 1,
  多出: 1,
  减少: -1,
  下降: -1,
  降低: -1,
  压减: -1,
  缩减: -1,
  核减: -1,
  调减: -1,
  削减: -1,
  降幅: -1,
  减幅: -1,
};
export const SAME_WORDS: readonly string[] = [
  "持平",
  "基本持平",
  "保持一致",
  "保持不变",
  "保持持平",
  "一致",
  "不变",
  "相同",
  "无变化",
  "没有变化",
  "无增减",
  "无增减变化",
];
/** Short words that name the level reached, not the difference. */
export const REACH_WORDS: readonly string[] = ["增至", "升至", "减至", "降至", "达到"];
/** What turns a change word into a level reached ("增加到"). */
export const REACH_ENDINGS: readonly string[] = ["到", "至"];
/** Ending of a word for the size of a change ("增幅达到8%" is no level reached). */
export const AMPLITUDE = "幅";
/** Words right before a year that make it the year compared with. */
export const THAN_WORDS: readonly string[] = [
  "与",
  "比",
  "较",
  "同",
  "跟",
  "对比",
  "相比",
  "相较",
  "较之",
];
/** Words right before an amount or year that make it the one a change starts from ("由8万元降至6万元"). */
export const FROM_WORDS: readonly string[] = ["由", "从"];
/** Words after a base year that end the comparison before an amount of this year follows. */
export const COMPARED_WORDS: readonly string[] = ["相比", "相较", "比较"];
/** Signs of a printed formula. */
export const FORMULA_SIGNS = { plus: "+", minus: "−" } as const;
/** The end of a reason: a word of change right before what changed ("等增加基本支出"). */
export const CHANGED_LAST = new RegExp(
  `(?:${Object.keys(CHANGE_WORDS).join("|")})了?([^、，,]+)$`,
  "u",
);
