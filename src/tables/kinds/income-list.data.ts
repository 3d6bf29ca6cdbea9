import { INCOME_EXPENDITURE } from "./income-expenditure.data.js";
import { INCOME_SIDE, LIST_AMOUNT, LIST_ITEM } from "./sides.data.js";
import type { MatrixKind } from "./types.js";

/** 部门收入表 printed as a list: one label and one amount a row. */
export const INCOME_LIST: MatrixKind = {
  id: "income_list",
  name: "部门收入预算表",
  titles: [/(?<!支|拨款|基金|经营|公共|非税)收入表$/],
  reader: "matrix",
  scope: null,
  rowsAre: "labels",
  codeless: true,
  layouts: [
    {
      id: "list",
      source: "广东省部门预算公开表样",
      leaves: [
        { id: "item", path: [[...LIST_ITEM, ...INCOME_SIDE]], stub: "label", side: 0 },
        { id: "amount", path: [LIST_AMOUNT], side: 0 },
      ],
      identities: [],
    },
  ],
  rows: [
    { side: 1, under: ["基本支出"], names: ["商品和服务支出"], measure: "goods" },
    ...INCOME_EXPENDITURE.rows,
  ],
  hints: [],
  sisters: [],
};
