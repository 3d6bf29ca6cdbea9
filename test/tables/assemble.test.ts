import { describe, expect, it } from "vitest";
import { assemble, captionUnit } from "../../src/tables/assemble.js";
import { readTables } from "../../src/tables/index.js";
import { cleanTitle, isTitle, kindsOf } from "../../src/tables/title.js";
import { content, heading, IDENTITY, lost, paragraph } from "./grids.js";

describe("titles", () => {
  it("lose year, number and spaces", () => {
    expect(cleanTitle("2031 年部门收支预算表")).toBe("部门收支预算表");
    expect(cleanTitle("2031年度区级部门预算项目绩效目标表")).toBe("区级部门预算项目绩效目标表");
    expect(cleanTitle("附表3：2031年项 目支出表")).toBe("项目支出表");
    expect(cleanTitle("十一、项目支出预算表")).toBe("项目支出预算表");
  });

  it("are told from captions, form numbers and sentences", () => {
    expect(isTitle("2031年“三公”经费预算表")).toBe(true);
    for (const line of [
      "预算08表",
      "单位：万元",
      "附件：2031年清河县档案馆部门预算表",
      "故此表无数据",
    ]) {
      expect(isTitle(line), line).toBe(false);
    }
  });

  it("name their kind in the wordings of years and regions", () => {
    const cases: readonly [string, string][] = [
      ["部门收支总体情况表", "income_expenditure"],
      ["收支预算总表", "income_expenditure"],
      ["收入支出决算总表", "income_expenditure"],
      ["部门收入总体情况表", "income"],
      ["支出决算表", "expenditure"],
      ["财政拨款收支总体情况表", "fiscal"],
      ["财政拨款收入支出决算总表", "fiscal"],
      ["一般公共预算支出情况表", "general_expenditure"],
      ["一般公共预算财政拨款支出决算表", "general_expenditure"],
      ["一般公共预算基本支出表", "general_basic"],
      ["政府性基金预算支出情况表", "fund_expenditure"],
      ["国有资本经营预算支出预算表", "capital_expenditure"],
      ["项目支出表", "projects"],
      ["一般公共预算“三公”经费支出情况表", "three_public"],
      ["部门（单位）整体绩效目标表", "department_targets"],
      ["清河县档案馆支出项目绩效目标表", "project_form"],
    ];
    for (const [title, kind] of cases) {
      expect(
        kindsOf(title).map((each) => each.id),
        title,
      ).toContain(kind);
    }
    expect(kindsOf("政府采购预算表")).toEqual([]);
  });
});

describe("captions", () => {
  it("give the unit, and the name of a department is none", () => {
    expect(captionUnit("单位：万元")).toBe("万元");
    expect(captionUnit("金额单位: 元")).toBe("元");
    expect(captionUnit("单位：清河县档案馆")).toBeUndefined();
  });

  it("belong to their own table", () => {
    const [first, second] = assemble(
      content([
        heading("2031年项目支出预算表"),
        paragraph("单位：万元"),
        lost(["类型|项目名称|合计", "特定|甲|1.00"]),
        paragraph("备注：本表含上年结转。"),
        heading("2031年政府采购预算表"),
        lost(["品目|金额", "电脑|2.00"]),
      ]),
    );
    expect(first).toMatchObject({ unit: "万元", notes: ["备注：本表含上年结转。"] });
    expect(second).toMatchObject({ unit: null, notes: [], title: "政府采购预算表" });
  });

  it("are found inside the grid too", () => {
    const [table] = assemble(
      content([
        lost(["2031年部门收支总表|||", "单位：元|||", "收入||支出|", "项目|金额|项目|金额"]),
      ]),
    );
    expect(table).toMatchObject({ unit: "元" });
  });
});

describe("states", () => {
  const head = [
    "科目编码|||单位代码|单位（科目名称）|合计|基本支出|项目支出",
    "类|款|项|||||",
    "||||合计|||",
  ];

  it("tell an empty table with its note from an absent one", () => {
    const tables = readTables(
      content(
        [
          heading("2031年政府性基金支出预算表"),
          lost(head),
          paragraph("备注：我单位无政府性基金预算拨款安排的支出，故此表无数据。"),
        ],
        ["九、政府性基金支出预算表", "十、国有资本经营支出预算表", "第三部分 名词解释"],
      ),
      IDENTITY,
    );
    expect(tables.map(({ kind, state, figures }) => [kind, state, figures.length])).toEqual([
      ["fund_expenditure", "empty", 0],
      ["capital_expenditure", "absent", 0],
    ]);
    expect(tables[0]?.notes).toHaveLength(1);
  });
});

describe("an unknown table", () => {
  it("is read by its header of one row", () => {
    const [table] = readTables(
      content([
        heading("2031年政府采购预算表"),
        paragraph("单位：万元"),
        lost(["序号|品目|数量（台）|金额", "1|电脑|12|3.50", "2|打印机|4|"], 5),
      ]),
      IDENTITY,
    );
    const figure = table?.figures.find((each) => each.raw === "3.50");
    expect(figure).toMatchObject({
      tableKind: null,
      key: null,
      column: ["金额"],
      unit: "万元",
      certainty: "certain",
    });
    expect(figure?.row).toContain("电脑");
  });

  it("is uncertain where its header has several rows and no merged cells", () => {
    const [table] = readTables(
      content([
        heading("2031年政府采购预算表"),
        lost(["品目|上半年||下半年|", "|金额|数量|金额|数量", "电脑|3.50|12|4.50|15"], 5),
      ]),
      IDENTITY,
    );
    expect(table?.figures.find((each) => each.raw === "4.50")).toMatchObject({
      column: ["下半年", "金额"],
      certainty: "uncertain",
    });
  });
});
