import { expect, test } from "vitest";
import { showReport } from "../../../src/claims/report/report.js";
import type { CheckReport } from "../../../src/model/check-report.js";

const text = "收入741.40万元，联系人13800138000";
const report: CheckReport = {
  claims: [
    {
      span: "741.40万元",
      start: 2,
      end: 10,
      verdict: "refuted",
      stated: { value: "741.40", unit: "万元" },
      correct: { value: "714.40", unit: "万元", text: "714.40万元" },
      explanation: "the total is 714.40 万元[1].",
      citations: [1],
      slip: "digits swapped",
    },
  ],
  citations: [
    {
      id: 1,
      documentId: "d",
      sourceFile: "a.txt",
      title: "甲中心2023年部门预算",
      issuer: "甲中心",
      year: 2023,
      table: "部门收支预算表",
      row: "收入合计",
      column: "金额",
      text: "714.40",
      locator: { page: 3 },
    },
  ],
  notes: [],
  dataVersion: "1",
  elapsedMs: 1,
};

test("marked text, claims, a correction note and sources; personal numbers are hidden", () => {
  const shown = showReport(text, report, "en");
  expect(shown).toContain("1 claims: 0 supported, 1 refuted, 0 not found.");
  expect(shown).toContain("收入741.40万元〔✗ should be 714.40万元〕，联系人***********");
  expect(shown).toContain("“741.40万元” is wrong; it should be 714.40万元");
  expect(shown).toContain("Likely slip: digits swapped.");
  expect(shown).toContain("《甲中心2023年部门预算》 › 部门收支预算表 › 收入合计 › 金额 › page 3");
  expect(shown).not.toContain("13800138000");
});

test("nothing wrong, and nothing to check", () => {
  const fine = {
    ...report,
    claims: [{ ...report.claims[0], verdict: "supported", correct: null }],
  } as CheckReport;
  expect(showReport(text, fine, "en")).toContain("No figure needs correcting.");
  expect(showReport("", { ...report, claims: [], notes: ["nothing"] }, "en")).toBe("nothing");
});
