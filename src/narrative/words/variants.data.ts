/**
 * Other numbers about the same thing: execution and adjusted budgets beside the budget, the budget
 * beside the outturn. `plain` words only name a stage: in the other one they make it that stage's
 * number. `stage` is that of a number with a name of its own. `counts` is what a bare count under
 * the word counts.
 */
export const VARIANTS: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly stage?: "预算" | "决算";
  readonly plain?: true;
  readonly holds?: true;
  readonly counts?: string;
}[] = [
  { name: "执行数", words: ["预算执行数", "执行数", "预计执行数", "完成数"] },
  {
    name: "调整预算",
    words: ["调整预算", "调整预算数", "调整后预算", "调整后预算数"],
    stage: "预算",
  },
  { name: "全年预算", words: ["全年预算", "全年预算数"], stage: "预算" },
  {
    name: "年初预算",
    words: ["年初预算", "年初预算数", "当年预算数"],
    stage: "预算",
    plain: true,
  },
  { name: "预算", words: ["预算数"], stage: "预算", plain: true },
  { name: "决算", words: ["决算数", "支出决算", "决算"], stage: "决算", plain: true },
  {
    name: "绩效跟踪",
    words: ["绩效跟踪", "绩效跟踪评价", "绩效跟踪监控", "绩效运行监控", "绩效监控"],
    holds: true,
    counts: "project_count",
  },
  {
    name: "绩效自评",
    words: ["绩效自评", "绩效自评价"],
    holds: true,
    counts: "project_count",
  },
  {
    name: "绩效评价",
    words: ["重点绩效评价", "绩效后评价", "绩效重点评价"],
    holds: true,
    counts: "project_count",
  },
  { name: "购置", words: ["安排购置", "计划购置", "新购", "更新购置"], holds: true },
  { name: "面向中小企业预留", words: ["面向中小企业预留", "预留给中小企业"], holds: true },
  {
    name: "面向小微企业预留",
    words: ["面向小微企业预留", "预留给小型和微型企业", "预留给小微企业"],
  },
];
/** Words that say how much of a budget was carried out ("完成年初预算的97%"). */
export const COMPLETION_WORDS: readonly string[] = [
  "完成",
  "预算完成率",
  "预算执行率",
  "支出完成率",
  "支出执行率",
];
/** The budget it is of when the words name none. */
export const BUDGET_WORD = "预算" as const;
/** What may stand after the name of a measure to say that the number is its budget. */
export const BUDGET_TAILS: readonly string[] = [
  "预算",
  "预算数",
  "预算额",
  "预算安排",
  "支出预算",
  "支出预算数",
];
/** Words between a measure with its budget tail and the amount. */
export const BUDGET_FOLLOWS: readonly string[] = ["为", "是", "约", "共", "合计", "总计"];
