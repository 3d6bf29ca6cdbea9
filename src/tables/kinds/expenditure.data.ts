import { EXPENDITURE_LAYOUTS } from "./expenditure-leaves.data.js";
import { FUNCTION_HINTS } from "./hints.data.js";
import type { MatrixKind } from "./types.js";

/** 部门支出预算表. */
export const EXPENDITURE: MatrixKind = {
  id: "expenditure",
  name: "部门支出预算表",
  titles: [/(?<!收入|拨款|公共|基本|基金|经营|费|项目|采购|分类|服务|支付|债务)支出表$/],
  reader: "matrix",
  scope: null,
  rowsAre: "codes",
  layouts: EXPENDITURE_LAYOUTS,
  rows: [],
  hints: FUNCTION_HINTS,
  sisters: ["general_expenditure"],
};
