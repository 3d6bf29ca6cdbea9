/** Cells that a built-in document has and the text it was made from cannot give; all without a value. */
export interface Lost {
  readonly document: string;
  readonly table: string;
  /** Last word of the row, or of the column. */
  readonly row?: string;
  readonly column?: string;
  readonly why: string;
}

const ONE_OF_TWO = "of two blank columns side by side the extraction kept one";

export const LOST: readonly Lost[] = [
  {
    document: "002",
    table: "部门收支总体情况表",
    column: "用事业单位基金弥补收支差额",
    why: ONE_OF_TWO,
  },
  { document: "002", table: "部门收支总体情况表", column: "部门结转", why: ONE_OF_TWO },
  { document: "002", table: "财政拨款收支总体情况表", column: "政府性基金", why: ONE_OF_TWO },
  {
    document: "002",
    table: "财政拨款收支总体情况表",
    column: "国有资本经营预算",
    why: ONE_OF_TWO,
  },
  {
    document: "004",
    table: "部门（单位）整体绩效目标表",
    row: "提高网上政务服务能力",
    why: "the extraction lost the target of the row",
  },
  {
    document: "004",
    table: "部门预算项目绩效目标汇总表",
    column: "财政专户管理资金",
    why: ONE_OF_TWO,
  },
  { document: "004", table: "部门预算项目绩效目标汇总表", column: "单位资金", why: ONE_OF_TWO },
];
