import type { Leaf, MatrixKind } from "./types.js";

const OWN = ["部门预算经济分类", "部门预算支出经济分类科目", "部门预算支出经济分类"];
const GOVERNMENT = ["政府预算经济分类", "政府预算支出经济分类科目", "政府预算支出经济分类"];
const GENERAL = ["一般公共预算", "一般公共预算拨款"];
const FUND = ["政府性基金", "政府性基金预算"];

const STUBS: readonly Leaf[] = [
  { id: "class", path: [OWN, "类"], stub: "code" },
  { id: "group", path: [OWN, "款"], stub: "code" },
  { id: "label", path: [OWN, "科目名称"], stub: "label" },
  { id: "otherClass", path: [GOVERNMENT, "类"], stub: "other" },
  { id: "otherGroup", path: [GOVERNMENT, "款"], stub: "other" },
  { id: "otherLabel", path: [GOVERNMENT, "科目名称"], stub: "other" },
];
const MONEY: readonly Leaf[] = [
  { id: "total", path: [["总计", "合计"]], measure: "expenditure" },
  { id: "general", path: [GENERAL, "小计"], measure: "expenditure", scope: "general" },
  { id: "fiscal", path: [GENERAL, "其中：财政拨款"], measure: "expenditure", scope: "fiscal" },
  { id: "fund", path: [FUND], measure: "expenditure", scope: "fund" },
];

/** 支出经济分类汇总表. */
export const ECONOMIC: MatrixKind = {
  id: "economic",
  name: "支出经济分类汇总表",
  titles: [/支出经济分类表$|经济分类支出表$/],
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
        ...STUBS,
        ...MONEY,
        {
          id: "capital",
          path: [["国有资本经营预算", "国有资本经营"]],
          measure: "expenditure",
          scope: "capital",
        },
        { id: "carried", path: ["上年结转结余"], measure: null },
        { id: "special", path: [["财政专户管理资金收入", "财政专户管理资金"]], measure: null },
        { id: "operation", path: ["事业收入"], measure: null },
        { id: "superior", path: ["上级补助收入"], measure: null },
        { id: "affiliate", path: ["附属单位上缴收入"], measure: null },
        { id: "business", path: [["事业单位经营收入", "经营收入"]], measure: null },
        { id: "other", path: ["其他收入"], measure: null },
      ],
      identities: [
        {
          total: "total",
          parts: [
            "general",
            "fund",
            "capital",
            "carried",
            "special",
            "operation",
            "superior",
            "affiliate",
            "business",
            "other",
          ],
        },
        { part: "fiscal", of: "general" },
      ],
    },
    {
      id: "until_2021",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        ...STUBS,
        ...MONEY,
        { id: "special", path: ["专户管理的教育收费"], measure: null },
        { id: "specialCarried", path: ["专户管理的教育收费结余（结转）"], measure: null },
        {
          id: "capital",
          path: ["国有资本经营预算收入"],
          measure: "expenditure",
          scope: "capital",
        },
        { id: "operation", path: ["事业收入"], measure: null },
        { id: "business", path: ["经营收入"], measure: null },
        { id: "reserve", path: ["事业基金"], measure: null },
        { id: "other", path: ["其他收入"], measure: null },
        { id: "carried", path: ["部门结转"], measure: null },
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
  ],
  rows: [],
  hints: [],
  sisters: [],
};
