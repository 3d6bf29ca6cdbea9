import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Expectation } from "../../../../src/channels/cli/evaluate/question.js";
import { percentile } from "../../../../src/channels/cli/evaluate/report.js";
import { selectionOf } from "../../../../src/channels/cli/evaluate/selection.js";
import { answerWith } from "../fake-assistant.js";
import { run } from "../run-fake.js";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function questionFile(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}
const line = (id: string, category: string, turns: readonly string[], contains: string): string =>
  JSON.stringify({ id, category, turns, expect: { status: "answered", contains: [contains] } });

const set = questionFile("set.jsonl", [
  line("1", "perf", ["hello"], "hello"),
  line("2", "performance", ["which"], "x"),
  "",
  line("3", "multi-turn", ["one", "two"], "#2: two"),
  line("4", "calc", ["boom"], "x"),
  line("5", "agg", ["hello"], "nothing of it"),
]);

test("counts by category, under one name each", async () => {
  const { code, stdout, stderr } = await run(["evaluate", set, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    categories: {
      performance: { n: 2, right: 1, wrong: 0, refused: 1 },
      multi_turn: { n: 1, right: 1, wrong: 0, refused: 0 },
      calc: { n: 2, right: 0, wrong: 2, refused: 0 },
    },
    total: { n: 5, right: 2, wrong: 2, refused: 1 },
    p50: 1,
    p99: 1,
    failures: [{ id: "2" }, { id: "4", misses: ["threw an error"] }, { id: "5" }],
  });
});

test("people see what was asked, what is missing and what came; blind they see totals", async () => {
  const open = await run(["evaluate", set]);
  expect(open.stdout).toMatch(/total +5 +2 +2 +1\n/);
  expect(open.stdout).toContain('  - does not say "nothing of it"\n  [answered]\n  | c5#1: hello');
  const blind = await run(["evaluate", set, "--blind"]);
  expect(blind.stdout).toMatch(/total +5 +2 +2 +1\n/);
  expect(blind.stdout).not.toContain("hello");
  expect(JSON.parse((await run(["evaluate", set, "--blind", "--json"])).stdout)).not.toHaveProperty(
    "failures",
  );
});

test("a missing file and a bad line are told before anything is asked", async () => {
  const missing = await run(["evaluate", join(folder, "none.jsonl")]);
  expect(missing).toMatchObject({ code: 1, stdout: "", log: [] });
  const bad = questionFile("bad.jsonl", [line("1", "a", ["q"], "x"), '{"id": "2"}']);
  const broken = await run(["evaluate", bad, "--locale", "en"]);
  expect(broken).toMatchObject({ code: 1, stdout: "", log: [] });
  expect(broken.stderr).toContain("bad.jsonl: line 2 cannot be read");
});

test("the sources chosen: documents, and any of a document's tables", () => {
  const expectation = Expectation.parse({
    status: "answered",
    cite: [
      { doc: "002", table: "2020 年部门支出总体情况表" },
      { doc: "001", table: "支出项目绩效目标表 / 某项目" },
      { doc: "000", table: "某表" },
      { doc: "000", table: "七、一般公共预算“三公”经费支出预算情况说明" },
      { doc: "003", table: "（二）政府采购支出情况" },
      { doc: "004" },
    ],
  });
  const cited = (sourceFile: string, table: string) => ({
    id: 1,
    documentId: "d",
    sourceFile,
    title: "",
    issuer: "",
    year: 2020,
    table,
    row: null,
    column: null,
    text: "",
    locator: {},
  });
  const citations = [
    cited("001_d.txt", "支出项目绩效目标表"),
    cited("002_a.txt", "部门支出总体情况表"),
    cited("000_b.txt", "一般公共预算“三公”经费支出预算情况说明"),
    cited("003_c.txt", "部门收支预算表"),
  ];
  expect(selectionOf(expectation, answerWith({ citations }))).toEqual({
    documents: { n: 5, right: 4 },
    tables: { n: 4, right: 3 },
  });
});

test("percentiles by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([percentile(hundred, 50), percentile(hundred, 99)]).toEqual([50, 99]);
  expect([percentile([7], 99), percentile([], 50)]).toEqual([7, null]);
});
