import { expect, test } from "vitest";
import { reportOf } from "../../src/audit/report.js";
import { showReport } from "../../src/audit/show.js";
import { listed } from "../../src/ledger/library.js";
import { AuditReport } from "../../src/model/audit.js";
import { openAudit } from "./audited.js";
import { budgetText } from "./budget.data.js";

const BROKEN = ["涉及预算拨款 27.15 万元", "涉及预算拨款 27.18 万元"] as const;

test("the failed checks of an answer's figures, gravest first, and nothing of other figures", async () => {
  const { auditor, ledger, store, add } = openAudit();
  const id = await add("a.txt", budgetText(BROKEN));
  const figures = (await ledger.document(id))?.figures ?? [];
  const of = (raw: string) => figures.filter((figure) => figure.raw.startsWith(raw));
  const found = await auditor.findingsFor(of("27.18"));
  expect(found.map(({ rule }) => rule)).toEqual(["performance-budget"]);
  expect(found[0]?.figures.map(({ raw }) => raw)).toContain("27.15");
  expect(await auditor.findingsFor(of("12.05"))).toEqual([]);
  expect(await auditor.findingsFor([])).toEqual([]);
  expect(await auditor.findingsFor([{ id: "none", documentId: "none" }])).toEqual([]);
  store.close();
});

test("checks are kept until the document changes", async () => {
  const { auditor, store, add } = openAudit();
  const id = await add("a.txt", budgetText(BROKEN));
  const before = await auditor.checksOf(id);
  expect(await auditor.checksOf(id)).toBe(before);
  await add("b.txt", budgetText().replaceAll("青禾县清源湖管理局", "青禾县林业局"));
  expect(await auditor.checksOf(id)).toBe(before);
  await add("a.txt", budgetText());
  const after = await auditor.checksOf(id);
  expect(after.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  store.close();
});

test("a report cites every operand and is what the contract says", async () => {
  const { auditor, ledger, store, add } = openAudit();
  const id = await add("a.txt", budgetText(BROKEN));
  const library = await ledger.library();
  const checks = await auditor.checksOf(id);
  const report = AuditReport.parse(reportOf(checks, library, "zh"));
  expect(report.summary.fail).toBe(1);
  expect(report.summary.pass).toBeGreaterThan(250);
  const failed = report.checks.find(({ outcome }) => outcome === "fail");
  const cited = failed?.citations.map((number) => report.citations[number - 1]);
  expect(cited?.every((citation) => citation !== undefined)).toBe(true);
  expect(cited?.some((citation) => citation?.text.includes("27.18"))).toBe(true);
  const withOperands = report.checks.filter(
    ({ outcome, rule }) =>
      outcome === "pass" && rule !== "contents-promise" && rule !== "empty-note",
  );
  expect(withOperands.filter(({ citations }) => citations.length === 0)).toEqual([]);
  const zh = showReport(report, library.map(listed), "zh");
  for (const word of ["数字不符", "27.18 万元", "27.15 万元", "0.03 万元", "已核对并相符"])
    expect(zh).toContain(word);
  const en = showReport(reportOf(checks, library, "en"), library.map(listed), "en");
  for (const word of ["Figures that do not agree", "27.18 万元", "the difference is 0.03"])
    expect(en).toContain(word);
  store.close();
});

test("last year's own document is compared", async () => {
  const { auditor, store, add } = openAudit();
  const id = await add("a.txt", budgetText());
  const lastYear = (amount: string): string => `青禾县清源湖管理局
2030 年度部门预算

第二部分

2030 年部门预算情况说明

一、收入支出预算总体情况说明

青禾县清源湖管理局 2030 年收入总计 ${amount} 万元，支出总计 ${amount} 万元。
`;
  const failed = async () =>
    (await auditor.checksOf(id)).filter(
      ({ rule, outcome }) => rule === "previous-year" && outcome === "fail",
    );
  await add("b.txt", lastYear("80.20"));
  expect(await failed()).toEqual([]);
  expect(
    (await auditor.checksOf(id)).some(
      ({ rule, outcome }) => rule === "previous-year" && outcome === "pass",
    ),
  ).toBe(true);
  await add("b.txt", lastYear("82.20"));
  expect((await failed()).map(({ expected, found }) => [expected, found])[0]).toEqual([
    "82.20 万元",
    "80.20 万元",
  ]);
  store.close();
});
