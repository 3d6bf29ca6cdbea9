import type { RowRule } from "./types.js";

/** Labels that the two-sided tables (收支, 财政拨款收支) share. */

/** Heads of a table that lists one label and one amount a row. */
export const LIST_ITEM = ["项目", "项目名称", "收入项目", "支出项目"];
export const LIST_AMOUNT = ["预算数", "预算", "金额", "决算数", "年预算", "本年预算数", "合计"];

/** Heads of the two halves. */
export const INCOME_SIDE = ["收入", "本年收入", "财政拨款收入", "收入预算", "收入决算"];
export const EXPENDITURE_SIDE = ["支出", "本年支出", "财政拨款支出", "支出预算", "支出决算"];

const CARRIED = ["上年结转", "上年结转结余", "年初结转和结余", "年初财政拨款结转和结余"];

/** Sources of money and the totals of the income side. */
export const INCOME_ROWS: readonly RowRule[] = [
  {
    side: 0,
    under: CARRIED,
    names: ["一般公共预算拨款", "一般公共预算", "一般公共预算财政拨款"],
    measure: "carry_in",
    scope: "general",
  },
  {
    side: 0,
    under: CARRIED,
    names: ["政府性基金预算拨款", "政府性基金预算", "政府性基金预算财政拨款"],
    measure: "carry_in",
    scope: "fund",
  },
  {
    side: 0,
    under: CARRIED,
    names: ["国有资本经营预算拨款", "国有资本经营预算", "国有资本经营预算财政拨款"],
    measure: "carry_in",
    scope: "capital",
  },
  { side: 0, names: CARRIED, measure: "carry_in" },
  {
    side: 0,
    names: [
      "一般公共预算",
      "一般公共预算资金",
      "一般公共预算拨款",
      "一般公共预算收入",
      "一般公共预算拨款收入",
      "一般公共预算财政拨款收入",
      "一般公共预算财政拨款",
    ],
    measure: "income_general",
  },
  { side: 0, names: ["财政拨款", "财政拨款收入"], measure: "income_fiscal" },
  {
    side: 0,
    names: [
      "政府性基金预算拨款收入",
      "政府性基金预算拨款",
      "政府性基金收入",
      "政府性基金预算财政拨款收入",
      "政府性基金预算财政拨款",
      "政府性基金预算",
      "政府性基金预算资金",
      "政府性基金",
    ],
    measure: "income_fund",
  },
  {
    side: 0,
    names: [
      "国有资本经营预算拨款收入",
      "国有资本经营预算拨款",
      "国有资本经营预算收入",
      "国有资本经营预算财政拨款收入",
      "国有资本经营预算财政拨款",
      "国有资本经营预算",
      "国有资本经营预算资金",
      "国有资本经营",
    ],
    measure: "income_capital",
  },
  {
    side: 0,
    names: ["财政专户管理资金收入", "财政专户管理资金", "专户管理的教育收费"],
    measure: "income_special",
  },
  { side: 0, names: ["事业收入", "事业收入预算", "事业收入资金"], measure: "income_operation" },
  {
    side: 0,
    names: ["事业单位经营收入", "经营收入", "事业单位经营收入预算", "经营收入预算"],
    measure: "income_business",
  },
  { side: 0, names: ["上级补助收入", "上级补助收入预算"], measure: "income_superior" },
  {
    side: 0,
    names: ["附属单位上缴收入", "附属单位缴款", "附属单位上缴收入预算"],
    measure: "income_affiliate",
  },
  { side: 0, names: ["其他收入", "其他收入预算"], measure: "income_other" },
  { side: 0, names: ["单位资金", "单位资金收入"], measure: "income_unit" },
  { side: 0, names: ["部门结转", "财政性结转资金"], measure: "income_carried" },
  {
    side: 0,
    names: ["本年收入合计", "本年收入", "本年合计", "当年收入小计", "本年收入小计"],
    measure: "income_year",
  },
  { side: 0, names: ["收入总计", "收入合计", "总计", "合计", "收入总额"], measure: "income" },
];

/** Totals of the expenditure side; the functional classes come from the classification itself. */
export const EXPENDITURE_ROWS: readonly RowRule[] = [
  {
    side: 1,
    names: ["本年支出合计", "本年支出", "当年支出小计", "本年支出小计"],
    measure: "expenditure_year",
  },
  {
    side: 1,
    names: ["年终结转结余", "结转下年", "结转结余", "年末结转和结余", "年末财政拨款结转和结余"],
    measure: "carry_out",
  },
  { side: 1, names: ["支出总计", "支出合计", "总计", "合计", "支出总额"], measure: "expenditure" },
];
