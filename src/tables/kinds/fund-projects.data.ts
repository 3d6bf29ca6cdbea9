import { PROJECTS } from "./projects.data.js";
import type { MatrixKind } from "./types.js";

/** 政府性基金预算项目支出预算表. */
export const FUND_PROJECTS: MatrixKind = {
  ...PROJECTS,
  id: "fund_projects",
  name: "政府性基金预算项目支出预算表",
  titles: [/政府性基金(财政拨款|拨款)?项目支出(分类)?表$/],
  scope: "fund",
};
