import type { Said } from "./types.js";

/** Every rule in words, by its id. */
export const RULES_IN_WORDS: Readonly<Record<string, Said>> = {
  "row-sum": {
    zh: "表内各行：合计栏 = 各分栏之和",
    en: "within a row the total column is the sum of its columns",
  },
  "of-which": { zh: "“其中”数不大于所属数", en: "an 其中 amount is within its whole" },
  "total-row": {
    zh: "合计行 = 各单位、各明细行之和",
    en: "the total row is the sum of the units and lines",
  },
  "code-levels": { zh: "类 = Σ款 = Σ项", en: "a class is the sum of its items by code" },
  "nested-rows": {
    zh: "上级行 = 下级行之和",
    en: "a numbered row is the sum of the rows under it",
  },
  "side-totals": {
    zh: "本年合计、总计 = 各行之和",
    en: "each side's totals are the sums of its rows",
  },
  "parts-of-whole": {
    zh: "总数 = 各组成部分之和（三公、采购、车辆、人员与公用）",
    en: "a total is the sum of its named parts",
  },
  "income-expenditure": { zh: "收入总计 = 支出总计", en: "income equals expenditure" },
  "tables-agree": { zh: "各表同一指标一致", en: "one amount is the same in all tables" },
  "prose-tables": { zh: "文字与表格一致", en: "the text agrees with the tables" },
  "prose-agree": { zh: "文字前后一致", en: "the text agrees with itself" },
  "unit-slip": { zh: "计量单位没有写错", en: "no slip of a unit" },
  "parts-across-tables": {
    zh: "跨表：总数 = 他表所列各部分之和",
    en: "a total is the sum of its parts in other tables",
  },
  "class-totals": {
    zh: "跨表：类级金额 = 明细科目之和；功能分类与经济分类相符",
    en: "class amounts are the sums of their lines in other tables",
  },
  "economic-basic": {
    zh: "同一经济科目：基本支出不大于全部支出",
    en: "basic expenditure of a line is within all of it",
  },
  "part-over-whole": { zh: "部分不大于整体", en: "a part is within its whole" },
  "projects-total": {
    zh: "各项目之和 = 项目支出",
    en: "the projects add up to project expenditure",
  },
  "performance-budget": {
    zh: "绩效目标涉及金额、项目个数与项目支出相符",
    en: "amount and number of projects with targets fit",
  },
  "printed-share": { zh: "文中占比与金额相符", en: "printed shares fit their amounts" },
  "printed-rate": { zh: "文中增减幅度与金额相符", en: "printed rates of change fit their amounts" },
  "change-parts": { zh: "总额增减 = 各部分增减之和", en: "a total changes as its parts do" },
  "change-causes": {
    zh: "所列原因金额合计 = 增减额",
    en: "the causes listed add up to the change",
  },
  "project-names": { zh: "同一项目各表名称一致", en: "a project has one name in all tables" },
  "project-in-prose": {
    zh: "文中所称项目与表中名称一致",
    en: "the text names projects as the tables do",
  },
  "code-names": { zh: "同一编码名称一致", en: "one code has one name" },
  "contents-promise": { zh: "目录所列表格齐全", en: "every table the contents promise is there" },
  "empty-note": { zh: "空表与附注、文字相符", en: "empty tables and their notes fit the rest" },
  "note-scope": { zh: "附注所称口径与表内合计相符", en: "notes on scope fit the totals" },
  "year-slip": { zh: "年份没有写错或沿用旧文", en: "no slip of a year" },
  "template-leftover": { zh: "没有模板文字残留", en: "nothing is left over from the form" },
  "repeated-item": { zh: "同一句中没有重复列项", en: "no item is listed twice in a sentence" },
  "project-lifetime": {
    zh: "项目总金额不小于本年度金额",
    en: "a project's whole amount is at least this year's",
  },
  "cost-cap": { zh: "成本指标与项目预算相近", en: "cost targets are near the project's budget" },
  "impossible-target": {
    zh: "绩效指标值可能实现（不超过 100%、满意度方向正确）",
    en: "targets are possible",
  },
  "target-unit": { zh: "绩效指标值有计量单位", en: "targets have a unit" },
  "unit-price": {
    zh: "单价 × 人数 × 月数不超过成本指标",
    en: "price times people times months is within the cap",
  },
  "previous-year": {
    zh: "上年数与上年文件一致",
    en: "last year's amounts are those of last year's document",
  },
  "code-names-years": { zh: "科目名称与上年的变化", en: "codes renamed since last year" },
  editions: { zh: "同一预算的不同版本一致", en: "editions of one budget agree" },
};
