import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Expectation } from "../../../../src/evaluation/question.js";
import { percentile } from "../../../../src/evaluation/report.js";
import { selectionOf } from "../../../../src/evaluation/selection.js";
import { standingOf } from "../../../../src/evaluation/standing.js";
import type { Figure } from "../../../../src/model/figure.js";
import { answerWith } from "../fake-assistant.js";
import { run } from "../run-fake.js";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function questionFile(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}
const CITATION = {
  id: 1,
  documentId: "d",
  sourceFile: "",
  title: "",
  issuer: "",
  year: 2020,
  table: null,
  row: null,
  column: null,
  text: "",
  locator: {},
};
const line = (id: string, category: string, turns: readonly string[], contains: string): string =>
  JSON.stringify({ id, category, turns, expect: { status: "answered", contains: [contains] } });

const written = join(folder, "reports", "evaluate.json");
const set = questionFile("set.jsonl", [
  line("1", "perf", ["hello"], "hello"),
  line("2", "performance", ["which"], "x"),
  "",
  line("3", "multi-turn", ["one", "two"], "#2: two"),
  line("4", "calc", ["boom"], "x"),
  line("5", "agg", ["hello"], "nothing of it"),
]);

test("counts by category, under one name each", async () => {
  const { code, stdout, stderr } = await run(["evaluate", set, "--json", "--report", written]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    categories: {
      performance: { n: 2, right: 1, wrong: 0, refused: 1 },
      multi_turn: { n: 1, right: 1, wrong: 0, refused: 0 },
      calc: { n: 2, right: 0, wrong: 2, refused: 0 },
    },
    total: { n: 5, right: 2, wrong: 2, refused: 1 },
    wrongFigures: 0,
    overRefusals: { n: 5, count: 1 },
    underRefusals: { n: 0, count: 0 },
    p50: 1,
    p99: 1,
    failures: [{ id: "2" }, { id: "4", misses: ["threw an error"] }, { id: "5" }],
  });
  expect(JSON.parse(readFileSync(written, "utf8"))).toEqual(report);
});

test("people see what was asked, what is missing and what came; blind they see totals", async () => {
  const open = await run(["evaluate", set, "--report", written]);
  expect(open.stdout).toMatch(/total +5 +2 +2 +1 /);
  expect(open.stdout).toContain('  - does not say "nothing of it"\n  [answered]\n  | c5#1: hello');
  const blind = await run(["evaluate", set, "--blind", "--report", written]);
  expect(blind.stdout).toMatch(/total +5 +2 +2 +1 /);
  expect(blind.stdout).not.toContain("hello");
  expect(readFileSync(written, "utf8")).not.toContain("hello");
  const json = await run(["evaluate", set, "--blind", "--json", "--report", written]);
  expect(JSON.parse(json.stdout)).not.toHaveProperty("failures");
});

test("a missing file and a bad line are told before anything is asked", async () => {
  const missing = await run(["evaluate", join(folder, "none.jsonl"), "--report", written]);
  expect(missing).toMatchObject({ code: 1, stdout: "", log: [] });
  const bad = questionFile("bad.jsonl", [line("1", "a", ["q"], "x"), '{"id": "2"}']);
  const broken = await run(["evaluate", bad, "--locale", "en", "--report", written]);
  expect(broken).toMatchObject({ code: 1, stdout: "", log: [] });
  expect(broken.stderr).toContain("bad.jsonl: line 2 cannot be read");
});

test("a report that cannot be written is told before anything is asked", async () => {
  const ran = await run(["evaluate", set, "--locale", "en", "--report", join(set, "x.json")]);
  expect(ran).toMatchObject({ code: 1, stdout: "", log: [] });
  expect(ran.stderr).toMatch(/cannot be written \((ENOTDIR|EEXIST)\).*--report/);
});

test("how answers stand: refusals on either side, wrong figures, citations that hold the value", () => {
  const gold = (part: object) => Expectation.parse({ status: "answered", ...part });
  const value = { values: [{ v: "1.5", u: "万元" }] };
  const figure = (printed: string, citation?: number) => ({
    label: "x",
    value: printed,
    unit: "万元",
    origin: "printed" as const,
    ...(citation === undefined ? {} : { citation }),
  });
  const right = answerWith({ figures: [figure("1.50")] });
  const wrong = answerWith({ figures: [figure("2.50")] });
  const silent = answerWith({ status: "not_found" });
  expect(standingOf(gold(value), right)).toMatchObject({ answerable: true, wrongFigure: false });
  expect(standingOf(gold(value), wrong)).toMatchObject({ wrongFigure: true, overRefused: false });
  expect(standingOf(gold(value), silent)).toMatchObject({ wrongFigure: false, overRefused: true });
  const absent = gold({ status: "not_found" });
  expect(standingOf(absent, wrong)).toMatchObject({ wrongFigure: true, underRefused: true });
  expect(standingOf(absent, silent)).toMatchObject({ wrongFigure: false, underRefused: false });
  const source = { ...CITATION, text: "共 1,234.50 万元" };
  const cited = answerWith({
    figures: [figure("1234.50", 1), figure("9", 1)],
    citations: [source],
  });
  expect(standingOf(gold({}), cited).supported).toEqual({ n: 2, right: 1 });
});

test("the row, column, year and unit chosen, by the cells that print the gold value", () => {
  const cell = (id: string, row: string, value: string, year = 2023): Figure =>
    ({
      ...{ id, row: [row], column: ["合计"], value, year, unit: "万元", code: null, project: null },
      ...{ sourceFile: "000_a.txt", table: "某表" },
    }) as unknown as Figure;
  const ledger = [
    cell("f1", "甲", "1.50"),
    cell("f2", "乙", "2.00"),
    cell("f3", "甲", "2.00", 2022),
  ];
  const gold = { values: [{ v: "1.5", u: "万元" }], cite: [{ doc: "000", table: "某表" }] };
  const chose = (figureId: string, unit: string) =>
    selectionOf(
      Expectation.parse({ status: "answered", ...gold }),
      answerWith({
        figures: [{ label: "", value: "1", unit, origin: "printed" }],
        citations: [{ ...CITATION, figureId, sourceFile: "000_a.txt", table: "某表" }],
      }),
      ledger,
    );
  const [hit, miss] = [
    { n: 1, right: 1 },
    { n: 1, right: 0 },
  ];
  const rest = { documents: hit, tables: hit };
  const all = { ...rest, rows: hit, columns: hit, years: hit, units: hit };
  expect(chose("f1", "万元")).toEqual(all);
  expect(chose("f2", "元")).toEqual({ ...all, rows: miss, units: miss });
  expect(chose("f3", "万元")).toEqual({ ...all, years: miss });
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
  const cited = (sourceFile: string, table: string) => ({ ...CITATION, sourceFile, table });
  const citations = [
    cited("001_d.txt", "支出项目绩效目标表"),
    cited("002_a.txt", "部门支出总体情况表"),
    cited("000_b.txt", "一般公共预算“三公”经费支出预算情况说明"),
    cited("003_c.txt", "部门收支预算表"),
  ];
  expect(selectionOf(expectation, answerWith({ citations }))).toMatchObject({
    documents: { n: 5, right: 4 },
    tables: { n: 4, right: 3 },
  });
});

test("percentiles by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([percentile(hundred, 50), percentile(hundred, 99)]).toEqual([50, 99]);
  expect([percentile([7], 99), percentile([], 50)]).toEqual([7, null]);
});
