import { EXPENDITURE_ROWS, EXPENDITURE_SIDE, INCOME_ROWS, INCOME_SIDE } from "./sides.data.js";
import type { MatrixKind } from "./types.js";

const ITEM = ["项目", "项目（按功能分类）", "项目名称", "收入项目", "支出项目", "功能分类"];
const AMOUNT = ["金额", "预算数", "预算", "决算数", "金额（万元）", "年预算", "本年预算数"];

const BASIC = ["基本支出"];
const PROJECT = ["项目支出"];

/** 部门收支预算表 (部门收支总体情况表, 收支总表). */
export const INCOME_EXPENDITURE: MatrixKind = {
  id: "income_expenditure",
  name: "部门收支预算表",
  titles: [/(?<!拨款|基金|资本|经营)(财务)?(收支|收入支出)表$/],
  reader: "matrix",
  scope: null,
  rowsAre: "labels",
  layouts: [
    {
      id: "two_amounts",
      source: "财政部部门预算公开表样；河南省2022年起",
      leaves: [
        { id: "incomeItem", path: [INCOME_SIDE, ITEM], stub: "label", side: 0, wide: 2 },
        { id: "income", path: [INCOME_SIDE, AMOUNT], side: 0 },
        { id: "expenditureItem", path: [EXPENDITURE_SIDE, ITEM], stub: "label", side: 1, wide: 2 },
        { id: "expenditure", path: [EXPENDITURE_SIDE, AMOUNT], side: 1 },
      ],
      identities: [],
    },
    {
      id: "by_source",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        { id: "incomeItem", path: [INCOME_SIDE, ITEM], stub: "label", side: 0, wide: 2 },
        { id: "income", path: [INCOME_SIDE, AMOUNT], side: 0 },
        { id: "expenditureItem", path: [EXPENDITURE_SIDE, ITEM], stub: "label", side: 1, wide: 2 },
        { id: "total", path: [EXPENDITURE_SIDE, ["合计", "总计"]], side: 1, scope: null },
        {
          id: "reserve",
          path: [EXPENDITURE_SIDE, ["用事业单位基金弥补收支差额", "用事业基金弥补收支差额"]],
          side: 1,
          measure: null,
        },
        { id: "carried", path: [EXPENDITURE_SIDE, "部门结转"], side: 1, measure: null },
        {
          id: "year",
          path: [EXPENDITURE_SIDE, "本年支出小计", "小计"],
          side: 1,
          instead: { expenditure: "expenditure_year", expenditure_year: "expenditure_year" },
        },
        {
          id: "general",
          path: [EXPENDITURE_SIDE, "本年支出小计", "一般公共预算", "小计"],
          side: 1,
          scope: "general",
        },
        {
          id: "fiscal",
          path: [EXPENDITURE_SIDE, "本年支出小计", "一般公共预算", "其中：财政拨款"],
          side: 1,
          scope: "fiscal",
        },
        {
          id: "fund",
          path: [EXPENDITURE_SIDE, "本年支出小计", "政府性基金"],
          side: 1,
          scope: "fund",
        },
        {
          id: "special",
          path: [EXPENDITURE_SIDE, "本年支出小计", "专户管理的教育收费"],
          side: 1,
          measure: null,
        },
        {
          id: "specialCarried",
          path: [EXPENDITURE_SIDE, "本年支出小计", "专户管理的教育收费结余（结转）"],
          side: 1,
          measure: null,
        },
        {
          id: "capital",
          path: [EXPENDITURE_SIDE, "本年支出小计", "国有资本经营预算收入"],
          side: 1,
          scope: "capital",
        },
        {
          id: "operation",
          path: [EXPENDITURE_SIDE, "本年支出小计", "事业收入"],
          side: 1,
          measure: null,
        },
        {
          id: "business",
          path: [EXPENDITURE_SIDE, "本年支出小计", "经营收入"],
          side: 1,
          measure: null,
        },
        {
          id: "fundReserve",
          path: [EXPENDITURE_SIDE, "本年支出小计", "事业基金"],
          side: 1,
          measure: null,
        },
        {
          id: "other",
          path: [EXPENDITURE_SIDE, "本年支出小计", "其他收入"],
          side: 1,
          measure: null,
        },
      ],
      identities: [
        { total: "total", parts: ["reserve", "carried", "year"] },
        {
          total: "year",
          parts: [
            "general",
            "fund",
            "special",
            "specialCarried",
            "capital",
            "operation",
            "business",
            "fundReserve",
            "other",
          ],
        },
        { part: "fiscal", of: "general" },
      ],
    },
  ],
  rows: [
    { side: 0, under: ["政府性基金收入"], names: ["当年收入"], measure: null },
    ...INCOME_ROWS,
    { side: 1, under: BASIC, names: ["工资福利支出"], measure: "wages" },
    { side: 1, under: BASIC, names: ["公用经费", "商品和服务支出"], measure: "public" },
    { side: 1, under: BASIC, names: ["人员经费"], measure: "personnel" },
    {
      side: 1,
      under: BASIC,
      names: ["对个人和家庭的补助支出", "对个人和家庭的补助", "对个人和家庭补助"],
      measure: "family",
    },
    { side: 1, under: PROJECT, names: ["一般性项目"], measure: "project_ordinary" },
    { side: 1, under: PROJECT, names: ["专项资金"], measure: "project_fund" },
    { side: 1, under: PROJECT, names: ["其他运转类"], measure: "project_operation" },
    { side: 1, under: PROJECT, names: ["特定目标类"], measure: "project_special" },
    { side: 1, names: BASIC, measure: "basic" },
    { side: 1, names: PROJECT, measure: "project" },
    ...EXPENDITURE_ROWS,
  ],
  hints: [],
  sisters: [],
};
