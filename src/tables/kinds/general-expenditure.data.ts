import { EXPENDITURE_LAYOUTS } from "./expenditure-leaves.data.js";
import { FUNCTION_HINTS } from "./hints.data.js";
import type { MatrixKind } from "./types.js";

/** 一般公共预算支出预算表. */
export const GENERAL_EXPENDITURE: MatrixKind = {
  id: "general_expenditure",
  name: "一般公共预算支出预算表",
  titles: [/一般公共(财政拨款)?支出(功能分类)?表$/],
  reader: "matrix",
  scope: "general",
  rowsAre: "codes",
  layouts: EXPENDITURE_LAYOUTS,
  rows: [],
  hints: FUNCTION_HINTS,
  sisters: ["expenditure"],
};
