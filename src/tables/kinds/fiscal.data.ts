import { EXPENDITURE_ROWS, EXPENDITURE_SIDE, INCOME_ROWS, INCOME_SIDE } from "./sides.data.js";
import type { Identity, Leaf, MatrixKind } from "./types.js";

const ITEM = ["项目", "项目（按功能分类）", "项目名称", "收入项目", "支出项目", "功能分类"];
const AMOUNT = ["金额", "预算数", "决算数", "年预算", "本年预算数"];

const INCOME: readonly Leaf[] = [
  { id: "incomeItem", path: [INCOME_SIDE, ITEM], stub: "label", side: 0, wide: 2 },
  { id: "income", path: [INCOME_SIDE, AMOUNT], side: 0 },
  { id: "expenditureItem", path: [EXPENDITURE_SIDE, ITEM], stub: "label", side: 1, wide: 2 },
];
const total: Leaf = {
  id: "total",
  path: [EXPENDITURE_SIDE, ["合计", "总计"]],
  side: 1,
  scope: null,
};

const sum: Identity = { total: "total", parts: ["general", "fund", "capital"] };
const identities: readonly Identity[] = [sum, { part: "fiscal", of: "general" }];

const GENERAL = ["一般公共预算", "一般公共预算财政拨款", "一般公共预算拨款"];
const FUND = ["政府性基金", "政府性基金预算", "政府性基金预算财政拨款", "政府性基金预算拨款"];
const CAPITAL = [
  "国有资本经营预算",
  "国有资本经营",
  "国有资本经营预算财政拨款",
  "国有资本经营预算拨款",
];
const FISCAL = "其中：财政拨款";

/** 财政拨款收支预算表. */
export const FISCAL_TABLE: MatrixKind = {
  id: "fiscal",
  name: "财政拨款收支预算表",
  titles: [/(?<!基金|公共|经营)财政拨款(收支|收入支出)表$/],
  reader: "matrix",
  scope: null,
  fiscalOnly: true,
  rowsAre: "labels",
  layouts: [
    {
      id: "since_2022",
      source: "河南省部门预算公开表样，2022年起",
      region: "河南省",
      since: 2022,
      leaves: [
        ...INCOME,
        total,
        { id: "general", path: [EXPENDITURE_SIDE, GENERAL, "小计"], side: 1, scope: "general" },
        { id: "fiscal", path: [EXPENDITURE_SIDE, GENERAL, FISCAL], side: 1, scope: "fiscal" },
        { id: "fund", path: [EXPENDITURE_SIDE, FUND], side: 1, scope: "fund" },
        { id: "capital", path: [EXPENDITURE_SIDE, CAPITAL], side: 1, scope: "capital" },
      ],
      identities,
    },
    {
      id: "until_2021",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        ...INCOME,
        total,
        {
          id: "general",
          path: [EXPENDITURE_SIDE, "本年支出小计", GENERAL, "小计"],
          side: 1,
          scope: "general",
        },
        {
          id: "fiscal",
          path: [EXPENDITURE_SIDE, "本年支出小计", GENERAL, FISCAL],
          side: 1,
          scope: "fiscal",
        },
        { id: "fund", path: [EXPENDITURE_SIDE, "本年支出小计", FUND], side: 1, scope: "fund" },
        {
          id: "capital",
          path: [EXPENDITURE_SIDE, "本年支出小计", CAPITAL],
          side: 1,
          scope: "capital",
        },
      ],
      identities,
    },
    {
      id: "short",
      source: "财政部部门预算公开表样",
      leaves: [
        ...INCOME,
        total,
        { id: "general", path: [EXPENDITURE_SIDE, GENERAL], side: 1, scope: "general" },
        { id: "fund", path: [EXPENDITURE_SIDE, FUND], side: 1, scope: "fund" },
        { id: "capital", path: [EXPENDITURE_SIDE, CAPITAL], side: 1, scope: "capital" },
      ],
      identities: [sum],
    },
    {
      id: "two_amounts",
      source: "中央部门预算公开表样",
      leaves: [...INCOME, { id: "total", path: [EXPENDITURE_SIDE, AMOUNT], side: 1, scope: null }],
      identities: [],
    },
  ],
  rows: [
    { side: 0, under: ["一般公共预算收入"], names: ["小计"], measure: "income_general" },
    { side: 0, under: ["政府性基金收入"], names: ["小计"], measure: "income_fund" },
    {
      side: 0,
      under: ["政府性基金收入", "一般公共预算收入"],
      names: ["当年收入", "其他一般公共预算收入"],
      measure: null,
    },
    ...INCOME_ROWS,
    ...EXPENDITURE_ROWS,
  ],
  hints: [],
  sisters: [],
};
