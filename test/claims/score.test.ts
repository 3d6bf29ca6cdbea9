import { expect, test } from "vitest";
import { type GoldText, pairsOf, scoreOf } from "../../scripts/claims/score.js";
import type { CheckReport } from "../../src/model/check-report.js";

const gold: GoldText = {
  id: "G",
  text: "甲100万元，乙200万元，丙300万元",
  claims: [
    { span: "100万元", verdict: "supported" },
    { span: "乙200万元", verdict: "refuted" },
    { span: "300万元", verdict: "not_found" },
  ],
};

function report(
  ...found: readonly (readonly [string, "supported" | "refuted" | "not_found"])[]
): CheckReport {
  const claims = found.map(([span, verdict]) => {
    const start = gold.text.indexOf(span);
    const place = { span, start, end: start + span.length, verdict };
    return {
      ...place,
      stated: { value: "", unit: null },
      correct: null,
      explanation: "",
      citations: [],
    };
  });
  return { claims, citations: [], notes: [], dataVersion: "1", elapsedMs: 0 };
}

test("half a span is found but not exact; a missed one and a turned one count", () => {
  const score = scoreOf(pairsOf(gold, report(["100万元", "supported"], ["200万元", "supported"])));
  expect(score).toMatchObject({ gold: 3, found: 2, paired: 2, exact: 1, flips: 1, precision: 1 });
  expect(score.recall).toBeCloseTo(2 / 3);
  expect(score.f1).toMatchObject({ refuted: 0, not_found: 0 });
});

test("all right is one", () => {
  const all = report(["100万元", "supported"], ["200万元", "refuted"], ["300万元", "not_found"]);
  expect(scoreOf(pairsOf(gold, all))).toMatchObject({ macroF1: 1, recall: 1, flips: 0 });
});
