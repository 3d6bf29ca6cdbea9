import { describe, expect, test } from "vitest";
import { completeFigures, rowLabel } from "../../src/ledger/complete.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { draftWith, identityWith, keyWith } from "../support/figures.js";

const HERE = { id: "d1", sourceFile: "a.html" };

function complete(drafts: readonly FigureDraft[], document = HERE) {
  return completeFigures(drafts, identityWith(), document);
}

const total = draftWith();
const wages = draftWith({ row: ["30107", "绩效工资"], code: "30107", raw: "33.41" });
const again = draftWith({ row: ["绩效工资"], code: "30107", raw: "12.69" });

test("personal numbers are masked in every text, read amounts stay", () => {
  const context = "合计714.40万元，联系电话13800000000";
  const [figure] = complete([draftWith({ context, row: ["13800000000", "合计"] })]);
  expect(figure).toMatchObject({ context: "合计714.40万元，联系电话***********" });
  expect(figure?.row).toEqual(["***********", "合计"]);
  const [target] = complete([draftWith({ raw: "拨打13800000000", value: null })]);
  expect(target?.raw).toBe("拨打***********");
  const [amount] = complete([draftWith({ raw: "13800000000", unit: "元" })]);
  expect(amount?.raw).toBe("13800000000");
});

describe("ids", () => {
  test("are the same when the same is read again, from another file too", () => {
    const ids = complete([total, wages, again]).map(({ id }) => id);
    expect(complete([total, wages, again]).map(({ id }) => id)).toEqual(ids);
    const moved = complete([total, wages, again], { id: "d2", sourceFile: "b.html" });
    expect(moved.map(({ id }) => id)).toEqual(ids);
    expect(moved.map(({ documentId }) => documentId)).toEqual(["d2", "d2", "d2"]);
  });

  test("do not move with value, unit, place or order", () => {
    const [id] = complete([total]).map((figure) => figure.id);
    const otherwise = { ...total, raw: "1.00", value: "1.00", unit: "元", locator: { line: 9 } };
    expect(complete([otherwise]).map((figure) => figure.id)).toEqual([id]);
    expect(complete([wages, total]).at(-1)?.id).toBe(id);
  });

  test("tell apart what differs in table, row, column, project, year or key", () => {
    const drafts = [
      total,
      draftWith({ table: "部门支出预算表" }),
      draftWith({ row: ["收入总计"] }),
      draftWith({ column: ["收入", "金额"] }),
      draftWith({ project: "堤岸维护" }),
      draftWith({ key: keyWith({ scope: "general" }) }),
    ];
    const ids = complete(drafts).map(({ id }) => id);
    const other = completeFigures([total], identityWith({ year: 2030 }), HERE)[0]?.id;
    const outturn = completeFigures([total], identityWith({ stage: "决算" }), HERE)[0]?.id;
    expect(new Set([...ids, other, outturn]).size).toBe(drafts.length + 2);
  });

  test("are never given twice in one document, even to equal rows", () => {
    const ids = complete([total, total, total]).map(({ id }) => id);
    const implied = ["合计", "小计"].map((rowImplied) => draftWith({ row: [], rowImplied }));
    const other = complete(implied).map(({ id }) => id);
    expect([new Set(ids).size, new Set(other).size]).toEqual([3, 2]);
  });
});

describe("occurrence", () => {
  test("counts rows of one label under one column", () => {
    const drafts = [wages, again, total, draftWith({ row: ["绩效工资"], column: ["预算数"] })];
    expect(complete(drafts).map(({ occurrence }) => occurrence)).toEqual([1, 2, 1, 1]);
  });
});

test("the year is the document's own unless the figure is about another", () => {
  const years = complete([total, draftWith({ year: 2030, row: ["上年结转"] })]);
  expect(years.map(({ year, documentYear }) => [year, documentYear])).toEqual([
    [2031, 2031],
    [2030, 2031],
  ]);
});

test("a project is one project, whichever brackets print it", () => {
  const key = keyWith({ measure: "project", project: "堤岸维护(二期)" });
  const [figure] = complete([draftWith({ project: "堤岸维护(二期)", key })]);
  expect([figure?.project, figure?.key?.project]).toEqual(["堤岸维护(二期)", "堤岸维护（二期）"]);
});

test("a row is called by its indicator, its project, its line item or its last label", () => {
  const labels: readonly (readonly [FigureDraft, string])[] = [
    [draftWith({ row: ["30107", "绩效工资", "50501", "工资福利支出"] }), "绩效工资"],
    [draftWith({ row: ["支出", "基本支出"] }), "基本支出"],
    [draftWith({ row: [], rowImplied: "合计" }), "合计"],
    [draftWith({ row: [] }), ""],
    [
      draftWith({ row: ["其他运转类", "堤岸维护", "清源湖管理局"], project: "堤岸维护" }),
      "堤岸维护",
    ],
    [
      draftWith({
        row: ["堤岸维护", "产出指标", "清理水草"],
        project: "堤岸维护",
        key: keyWith({ measure: "target", indicator: "产出指标/清理水草" }),
      }),
      "清理水草",
    ],
  ];
  for (const [draft, label] of labels) expect(rowLabel(draft)).toBe(label);
});
