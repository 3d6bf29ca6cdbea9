import { CARRYING, EXPENDITURE_LAYOUTS } from "./expenditure-leaves.data.js";
import { FUNCTION_HINTS } from "./hints.data.js";
import type { MatrixKind } from "./types.js";

/** 国有资本经营支出预算表. */
export const CAPITAL_EXPENDITURE: MatrixKind = {
  id: "capital_expenditure",
  name: "国有资本经营支出预算表",
  titles: [/国有资本经营(财政拨款)?(收入)?支出(功能分类)?表$/],
  reader: "matrix",
  scope: "capital",
  rowsAre: "codes",
  layouts: [...EXPENDITURE_LAYOUTS, CARRYING],
  rows: [],
  hints: FUNCTION_HINTS,
  sisters: [],
};
