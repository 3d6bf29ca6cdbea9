import { PROJECTS } from "./projects.data.js";
import type { MatrixKind } from "./types.js";

/** 一般公共预算项目支出预算表. */
export const GENERAL_PROJECTS: MatrixKind = {
  ...PROJECTS,
  id: "general_projects",
  name: "一般公共预算项目支出预算表",
  titles: [/一般公共(财政拨款|拨款)?项目支出(分类)?表$/],
  scope: "general",
};
