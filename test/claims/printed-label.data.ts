/** What stands before a number in a claim and in a document: the same label or not. */
export const ALIKE: readonly { claimed: string; printed: string; same: boolean }[] = [
  { claimed: "其中基本支出预算", printed: "基本支出为", same: true },
  { claimed: "项目支出", printed: "基本支出", same: false },
  { claimed: "政府采购预算", printed: "政府采购货物预算", same: false },
  { claimed: "教育支出", printed: "其他教育支出", same: false },
  { claimed: "公务用车购置费", printed: "公务用车购置及运行费", same: false },
  { claimed: "公务接待费增加", printed: "公务接待费减少", same: false },
  { claimed: "行政运行全年预算", printed: "行政运行支出决算", same: false },
  { claimed: "公务接待费2.4万元，增加", printed: "公务接待费2.4万元，增加", same: true },
  { claimed: "公务接待费2.4万元，增加", printed: "公务接待费4.2万元，增加", same: false },
];

/** Words before a number, and the phase of the budget they name in a sentence about an outturn. */
export const PHASED: readonly {
  before: string;
  stage: string | undefined;
  indicator: string | null;
}[] = [
  { before: "全年预算为", stage: "预算", indicator: "全年预算" },
  { before: "年初预算为", stage: "预算", indicator: null },
  { before: "全年预算与支出决算中，支出决算为", stage: "决算", indicator: null },
  { before: "支出为", stage: undefined, indicator: null },
];
