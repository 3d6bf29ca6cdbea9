import type { MatrixKind } from "./types.js";

const YEAR = ["本年拨款", "本年财政拨款", "财政拨款", "本年收入"];
const CARRIED = ["财政拨款结转结余", "上年结转结余", "财政拨款结转"];
const GENERAL = ["一般公共预算", "一般公共预算拨款"];
const FUND = ["政府性基金预算", "政府性基金", "政府性基金预算拨款"];
const CAPITAL = ["国有资本经营预算", "国有资本经营", "国有资本经营预算拨款"];

/** 项目支出预算表. */
export const PROJECTS: MatrixKind = {
  id: "projects",
  name: "项目支出预算表",
  titles: [/(?<!采购|绩效|一般公共(财政拨款|拨款)?|政府性基金(财政拨款|拨款)?)项目支出(分类)?表$/],
  reader: "matrix",
  scope: null,
  rowsAre: "projects",
  layouts: [
    {
      id: "since_2022",
      source: "河南省部门预算公开表样，2022年起",
      region: "河南省",
      since: 2022,
      leaves: [
        { id: "type", path: [["类型", "项目类型", "项目类别"]], stub: "text" },
        { id: "project", path: [["项目名称", "项目"]], stub: "project" },
        { id: "unit", path: [["项目单位", "单位名称", "项目实施单位"]], stub: "unit" },
        { id: "total", path: [["合计", "总计", "金额"]], measure: "project" },
        { id: "general", path: [YEAR, GENERAL], measure: "project", scope: "general" },
        { id: "fund", path: [YEAR, FUND], measure: "project", scope: "fund" },
        { id: "capital", path: [YEAR, CAPITAL], measure: "project", scope: "capital" },
        { id: "carriedGeneral", path: [CARRIED, GENERAL], measure: null },
        { id: "carriedFund", path: [CARRIED, FUND], measure: null },
        { id: "carriedCapital", path: [CARRIED, CAPITAL], measure: null },
        { id: "special", path: [["财政专户管理资金", "财政专户管理资金收入"]], measure: null },
        { id: "unitMoney", path: [["单位资金", "单位自有资金"]], measure: null },
      ],
      identities: [
        {
          total: "total",
          parts: [
            "general",
            "fund",
            "capital",
            "carriedGeneral",
            "carriedFund",
            "carriedCapital",
            "special",
            "unitMoney",
          ],
        },
      ],
    },
  ],
  rows: [],
  hints: [],
  sisters: [],
};
