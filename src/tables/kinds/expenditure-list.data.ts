import { INCOME_LIST } from "./income-list.data.js";
import { EXPENDITURE_SIDE, LIST_AMOUNT, LIST_ITEM } from "./sides.data.js";
import type { MatrixKind } from "./types.js";

/** 部门支出表 printed as a list. */
export const EXPENDITURE_LIST: MatrixKind = {
  ...INCOME_LIST,
  id: "expenditure_list",
  name: "部门支出预算表",
  titles: [/(?<!收入|拨款|公共|基本|基金|经营|费|项目|采购|分类|服务|支付|债务)支出表$/],
  layouts: [
    {
      id: "list",
      source: "广东省部门预算公开表样",
      leaves: [
        { id: "item", path: [[...LIST_ITEM, ...EXPENDITURE_SIDE]], stub: "label", side: 1 },
        { id: "amount", path: [LIST_AMOUNT], side: 1 },
      ],
      identities: [],
    },
  ],
};
