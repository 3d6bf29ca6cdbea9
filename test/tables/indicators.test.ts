import { describe, expect, it } from "vitest";
import type { Block } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { projectTexts, readTables } from "../../src/tables/index.js";
import { content, heading, IDENTITY, lost, paragraph } from "./grids.js";

const read = (...blocks: readonly Block[]) => readTables(content(blocks), IDENTITY)[0];
const at = (figures: readonly FigureDraft[] | undefined, line: number, field: number) =>
  figures?.find((f) => f.locator.line === line && f.locator.field === field);

const TITLE = heading("部门（单位）整体绩效目标表");
const DEPARTMENT = [
  "部门（单位）名称||清河县档案馆||",
  "年度履职目标|管好档案。|||",
  "年度主要任务|任务名称|主要内容||",
  "|数字化|扫描十万页。||",
  "预算情况|部门预算总额（万元）||90.00|",
  "|1、资金来源：（1）政府预算资金||90.00|",
  "|（2）单位资金|||",
  "|2、资金结构：（1）基本支出||60.00|",
  "（2）项目支出||30.00||",
  "一级指标|二级指标|三级指标|指标值|指标值说明",
];

describe("a department's form", () => {
  const table = read(
    TITLE,
    lost([
      ...DEPARTMENT,
      "工作目标管理|工作任务科学性|工作任务科学性|科学|任务是否明确",
      "专项资金细化率||100%|细化的比例|",
      "产出指标|重点工作任务完成|扫描页数|≥100000页|",
      "|接待查档人数|200-300人||",
    ]),
    paragraph("投入管理指标"),
    lost(["预算调整率|≤7%|调整的比例", "决算真实性|真实|"], 40),
  );

  it("reads its amounts under their labels", () => {
    expect(at(table?.figures, 8, 3)).toMatchObject({
      row: ["预算情况", "2、资金结构", "（1）基本支出"],
      column: [],
      unit: "万元",
      key: { measure: "basic" },
    });
    expect(at(table?.figures, 9, 2)?.row).toEqual(["预算情况", "2、资金结构", "（2）项目支出"]);
    expect(at(table?.figures, 7, 3)).toMatchObject({ raw: "", key: { measure: "income_unit" } });
  });

  it("puts rows that lost their merged labels where the form prescribes", () => {
    expect(at(table?.figures, 11, 3)?.row).toEqual([
      "投入管理指标",
      "工作目标管理",
      "工作任务科学性",
    ]);
    expect(at(table?.figures, 12, 2)).toMatchObject({
      row: ["投入管理指标", "预算和财务管理", "专项资金细化率"],
      column: ["投入管理指标", "指标值"],
      value: "100",
      certainty: "certain",
      context: "细化的比例",
    });
    expect(at(table?.figures, 40, 1)).toMatchObject({ comparator: "≤", value: "7", unit: "%" });
  });

  it("is not sure of a shifted row that no prescribed word places", () => {
    expect(at(table?.figures, 14, 2)).toMatchObject({
      row: ["产出指标", "重点工作任务完成", "接待查档人数"],
      value: "200",
      valueTo: "300",
      certainty: "uncertain",
    });
  });

  it("reports a target that extraction lost, and makes no blank of it", () => {
    const lossy = read(TITLE, lost([...DEPARTMENT, "||效益指标|履职效益|查档更快"]));
    expect(lossy?.problems.map((problem) => problem.what)).toEqual(["lost cell"]);
    expect(lossy?.figures.some((figure) => figure.row.includes("查档更快"))).toBe(false);
  });

  it("hands over its running texts", () => {
    const texts = projectTexts(content([TITLE, lost(DEPARTMENT)]), IDENTITY);
    expect(texts.map(({ project, field, text }) => [project, field, text])).toEqual([
      [null, "年度履职目标", "管好档案。"],
      [null, "年度主要任务", "数字化：扫描十万页。"],
    ]);
  });

  it("says which of them are retold", () => {
    const grid = lost(DEPARTMENT);
    const retell = (words: readonly string[]) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => ({ ...cell, restated: words.includes(cell.text) })),
      ),
    });
    const marks = (...words: string[]) =>
      projectTexts(content([TITLE, retell(words)]), IDENTITY).map(({ restated }) => restated);
    expect(marks()).toEqual([false, false]);
    expect(marks("管好档案。")).toEqual([true, false]);
    expect(marks("扫描十万页。")).toEqual([false, true]);
  });
});

describe("a project's form", () => {
  const blocks = [
    heading("清河县档案馆支出项目绩效目标表"),
    lost([
      "项目名称|库房 3 号改造||",
      "单位编码|777001|资金用途|业务类",
      "项目负责人|某某|联系人|某某",
      "联系电话|000-0000||",
      "项目总金额|12.00|项目本年度金额|7.00",
      "上年度项目总金额|11.00|项目上年度金额|5.00",
      "项目概况|<p>改造三号库房。</p>||",
      "一级指标|二级指标|三级指标|目标值",
      "投入与目标管理|投入管理|预算执行率|=100%",
      "|资产管理|政府采购规范性|合规",
      "系统运维规范性||规范|",
    ]),
  ];
  const table = read(...blocks);

  it("gives amounts their year and measure", () => {
    expect(at(table?.figures, 5, 3)?.key).toMatchObject({
      measure: "project",
      project: "库房3号改造",
    });
    expect(at(table?.figures, 6, 3)).toMatchObject({ year: 2030, unit: "万元", value: "5.00" });
    expect(at(table?.figures, 6, 1)?.key?.measure).toBe("project_lifetime");
  });

  it("trusts the form's own words over a merged cell that slipped a row", () => {
    expect(at(table?.figures, 10, 3)).toMatchObject({
      row: ["投入与目标管理", "项目管理", "政府采购规范性"],
      certainty: "uncertain",
    });
    expect(at(table?.figures, 11, 2)?.row).toEqual([
      "投入与目标管理",
      "资产管理",
      "系统运维规范性",
    ]);
  });

  it("never passes on a person's name or number", () => {
    const everything = JSON.stringify([table, projectTexts(content(blocks), IDENTITY)]);
    expect(everything).toContain("改造三号库房。");
    expect(everything).not.toMatch(/某某|000-0000|<p>/);
  });
});

describe("the wide table of project targets", () => {
  const HEAD = [
    "单位编码（项目编码）|项目单位（项目名称）|项目金额（万元）||||绩效目标|||||||",
    "||资金总额|政府预算资金|财政专户管理资金|单位资金|成本指标||产出指标||效益指标||满意度指标|",
    "||||||三级指标|指标值|三级指标|指标值|三级指标|指标值|三级指标|指标值",
  ];
  const CODE = "41000031 00000000 00001";
  const PROJECT =
    "|扫描 经费|7.00|7.00|||扫描成本|≤7万元|扫描页数|≥9万页|利用更方便|明显|读者满意|≥95%";

  it("splits amounts and pairs", () => {
    const table = read(
      heading("2031年部门预算项目绩效目标表"),
      lost([...HEAD, "||7.00|7.00||||||||||", `${CODE}${PROJECT}`, "||||||||按时完成|12个月||||"]),
    );
    expect(at(table?.figures, 4, 2)).toMatchObject({ row: [], rowImplied: "合计" });
    expect(at(table?.figures, 5, 2)).toMatchObject({
      row: ["410000310000000000001", "扫描经费"],
      column: ["项目金额（万元）", "资金总额"],
      unit: "万元",
      key: { measure: "project", project: "扫描经费" },
    });
    expect(at(table?.figures, 6, 9)).toMatchObject({
      row: ["410000310000000000001", "扫描经费", "按时完成"],
      column: ["产出指标", "指标值"],
      value: "12",
      unit: "个月",
      key: { measure: "target", indicator: "产出指标/按时完成" },
    });
  });

  it("finds the pairs of a page that lost an amount column", () => {
    const narrow = `${CODE}|扫描经费|7.00|7.00||扫描成本|≤7万元|扫描页数|≥9万页|更方便|明显|读者满意|≥95%|`;
    const table = read(heading("2031年项目绩效目标表"), lost([...HEAD, narrow]));
    expect(at(table?.figures, 4, 8)?.column).toEqual(["产出指标", "指标值"]);
    expect(at(table?.figures, 4, 12)?.column).toEqual(["满意度指标", "指标值"]);
  });

  it("joins a label cut by the page break and doubts a shifted row", () => {
    const table = read(
      heading("2031年项目绩效目标表"),
      lost([...HEAD, `${CODE}${PROJECT}`]),
      lost(["||||||||||||度|", `${CODE}${PROJECT}`, "|||||||整理卷数|500卷|||||"], 20),
    );
    expect(at(table?.figures, 4, 13)?.row.at(-1)).toBe("读者满意度");
    expect(at(table?.figures, 22, 8)).toMatchObject({
      column: ["产出指标", "指标值"],
      certainty: "uncertain",
    });
  });
});
