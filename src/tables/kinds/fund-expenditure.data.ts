import { CARRYING, EXPENDITURE_LAYOUTS } from "./expenditure-leaves.data.js";
import { FUNCTION_HINTS } from "./hints.data.js";
import type { MatrixKind } from "./types.js";

/** 政府性基金支出预算表. */
export const FUND_EXPENDITURE: MatrixKind = {
  id: "fund_expenditure",
  name: "政府性基金支出预算表",
  titles: [/政府性基金(财政拨款)?(收入)?支出(功能分类)?表$/],
  reader: "matrix",
  scope: "fund",
  rowsAre: "codes",
  layouts: [...EXPENDITURE_LAYOUTS, CARRYING],
  rows: [],
  hints: FUNCTION_HINTS,
  sisters: [],
};
