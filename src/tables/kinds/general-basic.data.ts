import type { Leaf, MatrixKind, Word } from "./types.js";

const OWN = [
  "部门预算支出经济分类科目",
  "部门预算经济分类",
  "部门预算支出经济分类",
  "经济分类科目编码",
];
const GOVERNMENT = [
  "政府预算支出经济分类科目",
  "政府预算支出经济分类科目编码",
  "政府预算经济分类",
  "政府预算支出经济分类",
];
const HEAD = ["本年一般公共预算基本支出", "一般公共预算基本支出", "基本支出"];
const MONEY = "一般公共预算";

const PAIRS: readonly Leaf[] = [
  { id: "code", path: [OWN, ["科目编码", "编码", "代码", "科目代码"]], stub: "code" },
  { id: "label", path: [OWN, ["科目名称", "名称"]], stub: "label" },
  { id: "otherCode", path: [GOVERNMENT, ["科目编码", "编码", "代码", "科目代码"]], stub: "other" },
  { id: "otherLabel", path: [GOVERNMENT, ["科目名称", "名称"]], stub: "other" },
];
const TRIPLES: readonly Leaf[] = [
  { id: "class", path: [OWN, "类"], stub: "code" },
  { id: "group", path: [OWN, "款"], stub: "code" },
  { id: "label", path: [OWN, "科目名称"], stub: "label" },
  { id: "otherClass", path: [GOVERNMENT, "类"], stub: "other" },
  { id: "otherGroup", path: [GOVERNMENT, "款"], stub: "other" },
  { id: "otherLabel", path: [GOVERNMENT, "科目名称"], stub: "other" },
];
const SIMPLE: readonly Leaf[] = [
  {
    id: "class",
    path: [
      ["科目编码", "经济分类科目编码", "支出经济分类科目编码", "部门预算经济分类科目编码"],
      "类",
    ],
    stub: "code",
  },
  {
    id: "group",
    path: [
      ["科目编码", "经济分类科目编码", "支出经济分类科目编码", "部门预算经济分类科目编码"],
      "款",
    ],
    stub: "code",
  },
  {
    id: "code",
    path: [["科目编码", "经济分类科目编码", "支出经济分类科目编码", "部门预算经济分类科目编码"]],
    stub: "code",
  },
  { id: "label", path: [["科目名称", "经济分类科目名称", "支出经济分类科目名称"]], stub: "label" },
];

const CODE_WORDS = ["科目编码", "经济分类科目编码", "支出经济分类科目编码", "编码", "科目代码"];
const NAME_WORDS = ["科目名称", "经济分类科目名称", "支出经济分类科目名称", "名称"];
const AMOUNT_WORDS = ["决算数", "金额", "预算数", "本年决算数"];

/** Code, name and amount side by side, once under each of the given heads. */
function beside(heads: readonly (readonly Word[])[]): readonly Leaf[] {
  return heads.flatMap((head, n): Leaf[] => [
    { id: `code${n}`, path: [...head, CODE_WORDS], stub: "code" },
    { id: `label${n}`, path: [...head, NAME_WORDS], stub: "label" },
    { id: `amount${n}`, path: [...head, AMOUNT_WORDS], measure: "basic" },
  ]);
}
const PUBLIC = ["公用经费"];

/** 一般公共预算基本支出预算表, by economic class. */
export const GENERAL_BASIC: MatrixKind = {
  id: "general_basic",
  name: "一般公共预算基本支出预算表",
  titles: [/一般公共(财政拨款)?基本支出(经济分类|分类)?表$/],
  reader: "matrix",
  scope: "general",
  rowsAre: "codes",
  layouts: [
    {
      id: "since_2022",
      source: "河南省部门预算公开表样，2022年起",
      region: "河南省",
      since: 2022,
      leaves: [
        ...PAIRS,
        { id: "total", path: [HEAD, ["合计", "小计"]], measure: "basic" },
        { id: "personnel", path: [HEAD, "人员经费"], measure: "personnel" },
        { id: "public", path: [HEAD, ["公用经费", "日常公用经费"]], measure: "public" },
      ],
      identities: [{ total: "total", parts: ["personnel", "public"] }],
    },
    {
      id: "until_2021",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        ...TRIPLES,
        { id: "total", path: [MONEY, ["合计", "小计"]], measure: "basic" },
        { id: "fiscal", path: [MONEY, "财政拨款"], measure: "basic", scope: "fiscal" },
        { id: "fees", path: [MONEY, "纳入预算管理的行政事业性收费"], measure: null },
        { id: "earmarked", path: [MONEY, "专项收入"], measure: null },
        { id: "assets", path: [MONEY, "国有资源（资产）有偿使用收入"], measure: null },
        { id: "capital", path: [MONEY, "国有资本经营收入"], measure: null },
        { id: "housing", path: [MONEY, "政府住房基金收入"], measure: null },
        { id: "debt", path: [MONEY, "债务收入"], measure: null },
        { id: "other", path: [MONEY, "其他一般公共预算收入"], measure: null },
        { id: "advance", path: [MONEY, "上级预拨"], measure: null },
        { id: "stabilising", path: [MONEY, "动用预算稳定调节基金"], measure: null },
        { id: "transferred", path: [MONEY, "调入资金"], measure: null },
        { id: "carried", path: [MONEY, "上年结余（结转）"], measure: null },
      ],
      identities: [
        {
          total: "total",
          parts: [
            "fiscal",
            "fees",
            "earmarked",
            "assets",
            "capital",
            "housing",
            "debt",
            "other",
            "advance",
            "stabilising",
            "transferred",
            "carried",
          ],
        },
      ],
    },
    {
      id: "beside",
      source: "财政部部门决算公开表样",
      leaves: beside([[], [], []]),
      identities: [],
    },
    {
      id: "beside_headed",
      source: "财政部部门决算公开表样",
      leaves: beside([["人员经费"], PUBLIC, PUBLIC]),
      identities: [],
    },
    {
      id: "short",
      source: "财政部部门预算公开表样",
      leaves: [
        ...SIMPLE,
        { id: "total", path: [["合计", "总计", "基本支出"]], measure: "basic" },
        { id: "headTotal", path: [HEAD, ["合计", "小计"]], measure: "basic" },
        { id: "personnel", path: ["人员经费"], measure: "personnel" },
        { id: "public", path: [["公用经费", "日常公用经费"]], measure: "public" },
      ],
      identities: [
        { total: "total", parts: ["personnel", "public"] },
        { total: "headTotal", parts: ["personnel", "public"] },
      ],
    },
  ],
  rows: [
    { names: ["人员经费合计", "人员经费小计"], measure: "personnel" },
    { names: ["公用经费合计", "公用经费小计", "日常公用经费合计"], measure: "public" },
  ],
  hints: [
    { code: /^30[13]/, leaves: ["personnel", "fiscal"] },
    { code: /^302|^310/, leaves: ["public", "fiscal"] },
  ],
  sisters: [],
};
