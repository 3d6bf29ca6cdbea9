import type { Identity, Layout, Leaf } from "./types.js";

/** Columns that all tables of expenditure by function share, in each printed form. */

const CODES: readonly Leaf[] = [
  {
    id: "class",
    path: [["科目编码", "支出功能分类科目编码", "功能分类科目编码"], "类"],
    stub: "code",
  },
  {
    id: "group",
    path: [["科目编码", "支出功能分类科目编码", "功能分类科目编码"], "款"],
    stub: "code",
  },
  {
    id: "item",
    path: [["科目编码", "支出功能分类科目编码", "功能分类科目编码"], "项"],
    stub: "code",
  },
];
const UNIT_CODE: Leaf = { id: "unitCode", path: [["单位代码", "单位编码"]], stub: "unitCode" };
const LABEL: Leaf = {
  id: "label",
  path: [
    [
      "单位（科目名称）",
      "单位(科目名称)",
      "单位名称（科目名称）",
      "科目名称",
      "功能分类科目名称",
      "支出功能分类科目名称",
      "项目",
    ],
  ],
  stub: "label",
};
const total: Leaf = {
  id: "total",
  path: [["合计", "总计", "支出合计"]],
  measure: "expenditure",
};
const basic: Leaf = { id: "basic", path: ["基本支出", ["小计", "合计"]], measure: "basic" };
const project: Leaf = { id: "project", path: ["项目支出", ["小计", "合计"]], measure: "project" };
const FAMILY = ["对个人和家庭的补助", "对个人和家庭补助", "对个人和家庭的补助支出"];

const sums: Identity = { total: "total", parts: ["basic", "project"] };

/** Henan since 2022: personnel and public money split by economic class. */
export const SPLIT: Layout = {
  id: "split",
  source: "河南省部门预算公开表样，2022年起",
  region: "河南省",
  since: 2022,
  leaves: [
    ...CODES,
    UNIT_CODE,
    LABEL,
    total,
    basic,
    { id: "wages", path: ["基本支出", "人员经费", "工资福利支出"], measure: "wages" },
    { id: "family", path: ["基本支出", "人员经费", FAMILY], measure: "family" },
    { id: "goods", path: ["基本支出", "公用经费", "商品和服务支出"], measure: "goods" },
    { id: "capital", path: ["基本支出", "公用经费", "资本性支出"], measure: "capital" },
    project,
    { id: "operation", path: ["项目支出", "其他运转类"], measure: "project_operation" },
    { id: "special", path: ["项目支出", "特定目标类"], measure: "project_special" },
  ],
  identities: [
    sums,
    { total: "basic", parts: ["wages", "family", "goods", "capital"] },
    { total: "project", parts: ["operation", "special"] },
  ],
};

/** Henan until 2021. */
export const FLAT: Layout = {
  id: "flat",
  source: "河南省部门预算公开表样，2021年及以前",
  region: "河南省",
  until: 2021,
  leaves: [
    ...CODES,
    UNIT_CODE,
    LABEL,
    total,
    basic,
    { id: "wages", path: ["基本支出", "工资福利支出"], measure: "wages" },
    { id: "public", path: ["基本支出", ["公用经费", "商品和服务支出"]], measure: "public" },
    { id: "family", path: ["基本支出", FAMILY], measure: "family" },
    project,
    { id: "ordinary", path: ["项目支出", "一般性项目"], measure: "project_ordinary" },
    { id: "fund", path: ["项目支出", "专项资金"], measure: "project_fund" },
  ],
  identities: [
    sums,
    { total: "basic", parts: ["wages", "public", "family"] },
    { total: "project", parts: ["ordinary", "fund"] },
  ],
};

/** The national short form: total, basic, project; with personnel and public where printed. */
export const SHORT: Layout = {
  id: "short",
  source: "财政部部门预算公开表样",
  leaves: [
    ...CODES,
    {
      id: "code",
      path: [["科目编码", "功能分类科目编码", "支出功能分类科目编码", "科目代码"]],
      stub: "code",
    },
    UNIT_CODE,
    LABEL,
    total,
    {
      id: "sum",
      path: [["预算数", "本年预算数", "决算数", "本年支出"], "小计"],
      measure: "expenditure",
    },
    { id: "amount", path: [["预算数", "决算数", "金额"]], measure: "expenditure" },
    { id: "year", path: ["本年支出合计"], measure: "expenditure_year" },
    { id: "basic", path: ["基本支出"], measure: "basic" },
    { id: "basicSum", path: ["基本支出", ["小计", "合计"]], measure: "basic" },
    { id: "personnel", path: ["基本支出", "人员经费"], measure: "personnel" },
    { id: "public", path: ["基本支出", ["公用经费", "日常公用经费"]], measure: "public" },
    { id: "personnelBeside", path: [["其中：人员经费", "人员经费"]], measure: "personnel" },
    {
      id: "publicBeside",
      path: [["其中：公用经费", "公用经费", "日常公用经费"]],
      measure: "public",
    },
    { id: "project", path: ["项目支出"], measure: "project" },
    { id: "up", path: ["上缴上级支出"], measure: null },
    { id: "business", path: [["经营支出", "事业单位经营支出"]], measure: null },
    { id: "affiliate", path: ["对附属单位补助支出"], measure: null },
  ],
  identities: [
    { total: "total", parts: ["basic", "basicSum", "project", "up", "business", "affiliate"] },
    { total: "basicSum", parts: ["personnel", "public"] },
  ],
};

const SPENT = ["本年支出"];

/** The outturn of a fund: what it had, took in, spent and kept. */
export const CARRYING: Layout = {
  id: "carrying",
  source: "财政部部门决算公开表样",
  stage: "决算",
  leaves: [
    ...CODES,
    {
      id: "code",
      path: [["科目编码", "功能分类科目编码", "支出功能分类科目编码", "科目代码"]],
      stub: "code",
    },
    LABEL,
    { id: "carryIn", path: [["年初结转和结余", "上年结转和结余"]], measure: "carry_in" },
    { id: "income", path: [["本年收入", "本年收入合计"]], measure: "income_year" },
    { id: "spent", path: [SPENT, ["合计", "小计"]], measure: "expenditure_year" },
    { id: "basic", path: [SPENT, ["基本支出", "其中：基本支出"]], measure: "basic" },
    { id: "basicSum", path: [SPENT, "基本支出", ["小计", "合计"]], measure: "basic" },
    { id: "personnel", path: [SPENT, "基本支出", "人员经费"], measure: "personnel" },
    { id: "public", path: [SPENT, "基本支出", ["公用经费", "日常公用经费"]], measure: "public" },
    { id: "project", path: [SPENT, ["项目支出", "其中：项目支出"]], measure: "project" },
    { id: "carryOut", path: [["年末结转和结余", "结转下年"]], measure: "carry_out" },
  ],
  identities: [
    { total: "spent", parts: ["basic", "basicSum", "project"] },
    { total: "basicSum", parts: ["personnel", "public"] },
  ],
};

export const EXPENDITURE_LAYOUTS: readonly Layout[] = [SPLIT, FLAT, SHORT];
