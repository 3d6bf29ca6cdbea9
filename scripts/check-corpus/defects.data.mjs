/**
 * What the extraction did to the tables of an original, by the digits its name begins with.
 * `shiftedRows`: body rows moved sideways, by their own label: order is checked, columns are not.
 * `columns`: columns that every body row has lost, or has too many of where the field is blank.
 * `lostCells`: rows, by their own label, of which a cell is missing: ours says so in its place.
 * `raisedLabels`: labels printed in a row too high, at the end of a page.
 * `slidTables`: tables in which rows below a page break slid left, beside their merged label.
 * `raisedHeads`: tables with a header label in another header row: rows are checked as one list.
 */
export const DEFECTS = {
  "000": {
    shiftedRows: [
      "年度履职目标相关性", // the first-level label of its block is printed on the next page
      "专项资金细化率", // last row before that page break
      "提升政府公信力和群众满意度", // last row before the next page break
      "群众满意度", // last row of its table
      "保障各窗口业务办理流程畅通度", // first rows after a page break
      "合同期限约定",
    ],
  },
  "001": {
    shiftedRows: [
      "预算编制完整性", // its second-level label, printed after a page break, slid to the first column
    ],
  },
  "002": {
    columns: [
      // one field for the two empty columns behind 合计
      { table: "2020年部门收支总体情况表", what: "lost", at: 5 },
      // 科目编码 is printed above its parts, six ** stand over five
      { table: "2020年部门收入总体情况表", what: "extra", at: 4 },
      // one field for the two empty columns behind 财政拨款
      { table: "2020年财政拨款收支总体情况表", what: "lost", at: 7 },
    ],
    raisedLabels: [
      // six sister forms of the document say so
      { label: "资产管理", printedIn: "政府采购规范性", belongsTo: "系统运维规范性" },
    ],
    raisedHeads: ["2020年部门收入总体情况表"],
    slidTables: ["济源市行政服务中心支出项目绩效目标表"],
  },
  "004": {
    shiftedRows: [
      "(2)项目支出", // the blank cell under the merged label before it is missing
      "提高网上政务服务能力", // the block 效益指标 begins two columns to the right
      "提高办事效率", // the blank cells under both merged labels are missing
      "为群众提供优质高效的政务服务",
      "社会公众满意度", // the second-level label slid to the first column
      "服务对象满意度",
      "线下服务能力提升硬件成本", // second row of its project: 28.00 + 26.27 = 54.27, both are costs
      "网上预约服务系统及好差评管理系统", // outputs of that project, under 效益指标 as printed
      "线下服务能力提升合格率",
    ],
    columns: [{ table: "2023年部门预算项目绩效目标汇总表", what: "lost", at: 5 }], // 单位资金, blank
    lostCells: ["提高网上政务服务能力"], // its target is missing
  },
};
