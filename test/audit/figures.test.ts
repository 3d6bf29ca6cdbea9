import { describe, expect, it } from "vitest";
import { codeNamesYears } from "../../src/audit/rules/code-names-years.js";
import { editions } from "../../src/audit/rules/editions.js";
import { performanceBudget } from "../../src/audit/rules/performance-budget.js";
import { previousYear } from "../../src/audit/rules/previous-year.js";
import { projectLifetime } from "../../src/audit/rules/project-lifetime.js";
import { proseAgree } from "../../src/audit/rules/prose-agree.js";
import { rowSum } from "../../src/audit/rules/row-sum.js";
import { tablesAgree } from "../../src/audit/rules/tables-agree.js";
import type { DocumentView, Finding, Rule } from "../../src/audit/types.js";
import type { Figure } from "../../src/model/figure.js";
import { figureWith, keyWith } from "../support/figures.js";
import { entryWith, viewWith } from "./audited.js";

const outcomes = (rule: Rule, view: DocumentView): string[] =>
  rule.check(view).map(({ outcome, severity }) => `${outcome} ${severity}`);
const first = (rule: Rule, view: DocumentView): Finding | undefined => rule.check(view)[0];

let made = 0;
const cell = (part: Partial<Figure>): Figure => figureWith({ id: `f${made++}`, ...part });

describe("prose-agree", () => {
  const said = (table: string, raw: string): Figure =>
    cell({
      marked: "stated",
      table,
      raw,
      key: keyWith({ measure: "basic", scope: "general" }),
      row: ["基本支出"],
    });

  it("holds where both sections say the same", () => {
    const view = viewWith([said("五、", "61.05"), said("六、", "61.05")]);
    expect(outcomes(proseAgree, view)).toEqual(["pass error"]);
  });

  it("fails where they do not, with both amounts and their places", () => {
    const finding = first(proseAgree, viewWith([said("五、", "61.05"), said("六、", "88.20")]));
    expect(finding).toMatchObject({ outcome: "fail", severity: "error", difference: "27.15 万元" });
    for (const word of ["五、", "六、", "61.05", "88.20"])
      expect(finding?.message.zh).toContain(word);
    expect(finding?.figures).toHaveLength(2);
  });

  it("never compares amounts of different scope", () => {
    const all = cell({ marked: "stated", raw: "88.20", key: keyWith({ scope: "general" }) });
    const fiscal = cell({ marked: "stated", raw: "80.20", key: keyWith({ scope: "fiscal" }) });
    expect(outcomes(proseAgree, viewWith([all, fiscal]))).toEqual([]);
  });
});

describe("tables-agree", () => {
  const total = (table: string, kind: string, raw: string, part: Partial<Figure> = {}): Figure =>
    cell({ table, tableKind: kind, raw, row: ["支出总计"], ...part });

  it("takes the totals of 财政拨款收支 for the fiscal part of the money", () => {
    const view = viewWith([
      total("收支", "income_expenditure", "88.20"),
      total("财政拨款收支", "fiscal", "80.20"),
    ]);
    expect(outcomes(tablesAgree, view)).toEqual([]);
  });

  it("tells totals with what is carried on from the year's own expenditure", () => {
    const view = viewWith([
      total("收支", "income_expenditure", "88.20"),
      cell({
        table: "收支",
        tableKind: "income_expenditure",
        row: ["年末结转和结余"],
        raw: "8.00",
        key: keyWith({ measure: "carry_out" }),
      }),
      total("支出", "expenditure", "80.20"),
    ]);
    expect(outcomes(tablesAgree, view)).toEqual([]);
  });

  it("says nothing of an uncertain cell", () => {
    const view = viewWith([
      total("收支", "x", "88.20"),
      total("支出", "y", "80.20", { certainty: "uncertain" }),
    ]);
    expect(outcomes(tablesAgree, view)).toEqual([]);
  });

  it("takes a coarser print for the same amount", () => {
    const view = viewWith([total("收支", "x", "88.20"), total("支出", "y", "88.2")]);
    expect(outcomes(tablesAgree, view)).toEqual(["pass error"]);
  });
});

describe("row-sum", () => {
  const row = (name: string, amounts: readonly string[]): Figure[] =>
    amounts.map((raw, at) =>
      cell({ row: [name], raw, column: [["合计"], ["甲"], ["乙"]][at] ?? [], key: null }),
    );

  it("is in force only where the table's own rows prove it", () => {
    const holding = [
      ...row("一", ["3.00", "1.00", "2.00"]),
      ...row("二", ["5.00", "2.00", "3.00"]),
    ];
    expect(
      outcomes(rowSum, viewWith([...holding, ...row("三", ["7.00", "3.00", "3.00"])])),
    ).toEqual(["pass error", "pass error", "fail error"]);
    const other = [...row("一", ["3.00", "1.00", "1.00"]), ...row("二", ["5.00", "2.00", "9.00"])];
    expect(outcomes(rowSum, viewWith(other))).toEqual([]);
  });

  it("is silent where an operand is uncertain", () => {
    const [total, left, right] = row("一", ["3.00", "1.00", "2.00"]);
    if (!total || !left || !right) throw new Error("three cells");
    const unsure = { ...right, certainty: "uncertain" as const };
    expect(outcomes(rowSum, viewWith([total, left, unsure]))).toEqual([]);
  });
});

describe("project-lifetime", () => {
  const form = (whole: string, year: string): DocumentView => {
    const part = { table: "申报表", tableKind: "project_form", project: "护岸" } as const;
    const key = { project: "护岸" };
    return viewWith([
      cell({
        ...part,
        row: ["项目总金额"],
        raw: whole,
        key: keyWith({ ...key, measure: "project_lifetime" }),
      }),
      cell({
        ...part,
        row: ["项目本年度金额"],
        raw: year,
        key: keyWith({ ...key, measure: "project" }),
      }),
    ]);
  };

  it("holds for a project of several years", () => {
    expect(outcomes(projectLifetime, form("30.00", "10.00"))).toEqual(["pass error"]);
  });

  it("fails where the whole is below the year", () => {
    const finding = first(projectLifetime, form("0.00", "10.90"));
    expect(finding).toMatchObject({ outcome: "fail", difference: "10.90 万元" });
    expect(finding?.message.zh).toContain("护岸");
  });
});

describe("across years and editions", () => {
  const before = (raw: string): Figure =>
    cell({ documentId: "d0", year: 2030, documentYear: 2030, raw });
  const derived = (raw: string): Figure =>
    cell({ year: 2030, marked: "derived", raw, formula: "88.20 − 8.00" });
  const others = (year: number, ...figures: Figure[]): DocumentView["others"] => [
    { entry: entryWith("d0", year), figures },
  ];

  it("last year's amount is the one last year's document prints", () => {
    const view = (raw: string): DocumentView =>
      viewWith([derived("80.20")], { others: others(2030, before(raw)) });
    expect(outcomes(previousYear, view("80.20"))).toEqual(["pass error"]);
    const finding = first(previousYear, view("82.20"));
    expect(finding).toMatchObject({ outcome: "fail", severity: "error", difference: "-2.00 万元" });
    expect(finding?.message.zh).toContain("88.20 − 8.00");
  });

  it("says nothing where last year's document is not loaded", () => {
    expect(outcomes(previousYear, viewWith([derived("80.20")]))).toEqual([]);
  });

  it("a renamed code is a change, not an error", () => {
    const line = (name: string, part: Partial<Figure> = {}): Figure =>
      cell({
        code: "2130306",
        row: ["213", "03", "06", name],
        key: keyWith({ code: "2130306" }),
        ...part,
      });
    const view = (name: string): DocumentView =>
      viewWith([line(name)], { others: others(2030, line("水利工程", { year: 2030 })) });
    expect(outcomes(codeNamesYears, view("水利工程"))).toEqual(["pass notice"]);
    expect(outcomes(codeNamesYears, view("河湖保护"))).toEqual(["fail notice"]);
  });

  it("two editions of one budget print the same amount in the same cell", () => {
    const own = cell({ id: "same", raw: "88.20" });
    const view = (raw: string): DocumentView =>
      viewWith([own], { others: others(2031, { ...own, raw, value: raw, documentId: "d0" }) });
    expect(outcomes(editions, view("88.20"))).toEqual(["pass error"]);
    expect(first(editions, view("82.80"))).toMatchObject({
      outcome: "fail",
      difference: "5.40 万元",
    });
  });
});

describe("performance-budget", () => {
  const project = (name: string, raw: string): Figure =>
    cell({
      table: "项目支出表",
      tableKind: "projects",
      row: [name],
      project: name,
      raw,
      key: keyWith({ measure: "project", project: name }),
    });
  const said = (measure: string, raw: string, unit: string): Figure =>
    cell({ marked: "stated", row: [measure], raw, unit, key: keyWith({ measure }) });
  const total = cell({
    table: "项目支出表",
    tableKind: "projects",
    row: ["合计"],
    raw: "27.15",
    key: keyWith({ measure: "project" }),
  });
  const view = (amount: string, count: string): DocumentView =>
    viewWith([
      total,
      project("保洁", "15.15"),
      project("护岸", "12.00"),
      said("performance_budget", amount, "万元"),
      said("project_count", count, "个"),
    ]);

  it("says nothing of targets for some of the projects only", () => {
    expect(outcomes(performanceBudget, view("15.15", "1"))).toEqual([]);
  });

  it("holds for all of them, and fails on another amount or more projects", () => {
    expect(outcomes(performanceBudget, view("27.15", "2"))).toEqual(["pass error", "pass error"]);
    expect(outcomes(performanceBudget, view("21.75", "2"))).toEqual(["fail error", "pass error"]);
    expect(outcomes(performanceBudget, view("27.15", "3"))).toEqual(["pass error", "fail error"]);
  });
});
