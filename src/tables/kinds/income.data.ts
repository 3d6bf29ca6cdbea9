import type { Layout, Leaf, MatrixKind } from "./types.js";

const CODE_WORDS = ["科目编码", "功能分类科目编码", "支出功能分类科目编码"];
const CODES: readonly Leaf[] = [
  { id: "class", path: [CODE_WORDS, "类"], stub: "code" },
  { id: "group", path: [CODE_WORDS, "款"], stub: "code" },
  { id: "item", path: [CODE_WORDS, "项"], stub: "code" },
];
const UNIT_CODE: Leaf = {
  id: "unitCode",
  path: [["部门（单位）代码", "单位代码", "部门代码", "单位编码", "部门（单位）编码"]],
  stub: "unitCode",
};
const LABEL: Leaf = {
  id: "label",
  path: [
    [
      "部门（单位）名称",
      "单位（科目名称）",
      "单位名称",
      "部门名称",
      "科目名称",
      "功能分类科目名称",
    ],
  ],
  stub: "label",
};
const GENERAL = ["一般公共预算", "一般公共预算拨款收入", "一般公共预算收入", "一般公共预算拨款"];
const FUND = ["政府性基金", "政府性基金预算", "政府性基金预算拨款收入", "政府性基金收入"];
const CAPITAL = [
  "国有资本经营预算",
  "国有资本经营预算收入",
  "国有资本经营预算拨款收入",
  "国有资本经营收入",
];
const SPECIAL = ["财政专户管理资金收入", "财政专户管理资金", "专户管理的教育收费"];
/** Printed beside the other in the same header: the carried one without 收入. */
const SPECIAL_CARRIED = ["财政专户管理资金", "财政专户管理资金收入", "专户管理的教育收费"];
const FISCAL = "其中：财政拨款";
const YEAR = "本年收入";
const CARRIED = ["上年结转结余", "上年结转"];

const CODE: Leaf = {
  id: "code",
  path: [["科目编码", "功能分类科目编码", "支出功能分类科目编码", "科目代码"]],
  stub: "code",
};
const OWN_SOURCES: readonly Leaf[] = [
  { id: "special", path: [SPECIAL], measure: "income_special" },
  { id: "superior", path: [["上级补助收入", "上级补助收入预算"]], measure: "income_superior" },
  { id: "operation", path: [["事业收入", "事业收入预算"]], measure: "income_operation" },
  { id: "operationSum", path: ["事业收入", ["金额", "小计"]], measure: "income_operation" },
  {
    id: "business",
    path: [["事业单位经营收入", "经营收入", "事业单位经营收入预算"]],
    measure: "income_business",
  },
  {
    id: "affiliate",
    path: [["附属单位上缴收入", "附属单位上缴收入预算"]],
    measure: "income_affiliate",
  },
  { id: "other", path: [["其他收入", "其他收入预算"]], measure: "income_other" },
];
const RESERVE: Leaf = {
  id: "reserve",
  path: [["使用非财政拨款结余", "用事业基金弥补收支差额", "使用非财政拨款结余和专用结余"]],
  measure: null,
};
const FEES: Leaf = {
  id: "fees",
  path: ["事业收入", ["其中：教育收费", "教育收费"]],
  measure: null,
};

/** The short form, with the treasury's money as one column or by budget. */
function short(id: string, treasury: readonly Leaf[]): Layout {
  const sources = [...treasury, ...OWN_SOURCES];
  const parts = sources.map((leaf) => leaf.id);
  return {
    id,
    source: "财政部部门预算、部门决算公开表样",
    leaves: [
      ...CODES,
      CODE,
      UNIT_CODE,
      LABEL,
      { id: "total", path: [["合计", "总计", "收入合计", "收入总计"]], measure: "income" },
      { id: "year", path: ["本年收入合计"], measure: "income_year" },
      { id: "carried", path: [CARRIED], measure: "carry_in" },
      ...sources,
      FEES,
      RESERVE,
    ],
    identities: [
      { total: "total", parts: ["carried", ...parts, RESERVE.id] },
      { total: "year", parts },
      { part: FEES.id, of: "operationSum" },
    ],
  };
}

const SHORT_FORMS: readonly Layout[] = [
  short("short", [
    { id: "fiscal", path: [["财政拨款收入", "财政拨款"]], measure: "income_fiscal" },
  ]),
  short("short_by_budget", [
    { id: "general", path: [GENERAL], measure: "income_general" },
    { id: "fund", path: [FUND], measure: "income_fund" },
    { id: "capital", path: [CAPITAL], measure: "income_capital" },
  ]),
];

/** 部门收入预算表. */
export const INCOME_TABLE: MatrixKind = {
  id: "income",
  name: "部门收入预算表",
  titles: [/(?<!支|拨款|基金|经营|公共|非税)收入表$/],
  reader: "matrix",
  scope: null,
  rowsAre: "codes",
  layouts: [
    {
      id: "since_2022",
      source: "河南省部门预算公开表样，2022年起",
      region: "河南省",
      since: 2022,
      leaves: [
        UNIT_CODE,
        LABEL,
        { id: "total", path: [["总计", "合计", "收入总计"]], measure: "income" },
        { id: "year", path: [YEAR, ["合计", "小计"]], measure: "income_year" },
        { id: "general", path: [YEAR, GENERAL, "小计"], measure: "income_general" },
        { id: "fiscal", path: [YEAR, GENERAL, FISCAL], measure: "income_fiscal" },
        { id: "fund", path: [YEAR, FUND], measure: "income_fund" },
        { id: "capital", path: [YEAR, CAPITAL], measure: "income_capital" },
        { id: "special", path: [YEAR, SPECIAL], measure: "income_special" },
        { id: "operation", path: [YEAR, "事业收入"], measure: "income_operation" },
        {
          id: "business",
          path: [YEAR, ["事业单位经营收入", "经营收入"]],
          measure: "income_business",
        },
        { id: "superior", path: [YEAR, "上级补助收入"], measure: "income_superior" },
        { id: "affiliate", path: [YEAR, "附属单位上缴收入"], measure: "income_affiliate" },
        { id: "other", path: [YEAR, "其他收入"], measure: "income_other" },
        { id: "carried", path: [CARRIED, ["合计", "小计"]], measure: "carry_in" },
        { id: "carriedGeneral", path: [CARRIED, GENERAL], measure: "carry_in", scope: "general" },
        { id: "carriedFund", path: [CARRIED, FUND], measure: "carry_in", scope: "fund" },
        { id: "carriedCapital", path: [CARRIED, CAPITAL], measure: "carry_in", scope: "capital" },
        { id: "carriedSpecial", path: [CARRIED, SPECIAL_CARRIED], measure: null },
        { id: "carriedUnit", path: [CARRIED, "单位资金"], measure: null },
      ],
      identities: [
        { total: "total", parts: ["year", "carried"] },
        {
          total: "year",
          parts: [
            "general",
            "fund",
            "capital",
            "special",
            "operation",
            "business",
            "superior",
            "affiliate",
            "other",
          ],
        },
        { part: "fiscal", of: "general" },
        {
          total: "carried",
          parts: [
            "carriedGeneral",
            "carriedFund",
            "carriedCapital",
            "carriedSpecial",
            "carriedUnit",
          ],
        },
      ],
    },
    {
      id: "until_2021",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        ...CODES,
        UNIT_CODE,
        LABEL,
        { id: "total", path: [["总计", "合计"]], measure: "income" },
        { id: "general", path: [GENERAL, "小计"], measure: "income_general" },
        { id: "fiscal", path: [GENERAL, FISCAL], measure: "income_fiscal" },
        { id: "fund", path: [FUND], measure: "income_fund" },
        { id: "special", path: [SPECIAL], measure: "income_special" },
        { id: "specialCarried", path: ["专户管理的教育收费结余（结转）"], measure: null },
        { id: "capital", path: [CAPITAL], measure: "income_capital" },
        { id: "operation", path: ["事业收入"], measure: "income_operation" },
        { id: "business", path: [["经营收入", "事业单位经营收入"]], measure: "income_business" },
        { id: "reserve", path: ["事业基金"], measure: null },
        { id: "other", path: ["其他收入"], measure: "income_other" },
        { id: "carried", path: ["部门结转"], measure: "income_carried" },
      ],
      identities: [
        {
          total: "total",
          parts: [
            "general",
            "fund",
            "special",
            "specialCarried",
            "capital",
            "operation",
            "business",
            "reserve",
            "other",
            "carried",
          ],
        },
        { part: "fiscal", of: "general" },
      ],
    },
    ...SHORT_FORMS,
  ],
  rows: [],
  hints: [],
  sisters: [],
};
