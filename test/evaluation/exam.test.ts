// The self-made exam: golds on figures whose sums are known, then an exam over built-in documents.
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import * as exactly from "../../src/evaluation/exam/exact.js";
import { makeExam } from "../../src/evaluation/exam/index.js";
import { MEMBERS } from "../../src/evaluation/exam/members/index.js";
import type { GoldQuestion } from "../../src/evaluation/question.js";
import { reportOf } from "../../src/evaluation/report.js";
import { runQuestions } from "../../src/evaluation/run-questions.js";
import { selfExam } from "../../src/evaluation/self.js";
import type { Figure } from "../../src/model/figure.js";
import { LOADED } from "../channels/cli/fake-assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

describe("exact arithmetic", () => {
  const of = (text: string): exactly.Exact => exactly.exact(text) ?? { digits: 0n, scale: 0 };
  test("keeps scales, signs and halves", () => {
    expect(exactly.print(exactly.plus(of("1.5"), of("-0.25")))).toBe("1.25");
    expect(exactly.print(exactly.minus(of("0.10"), of("0.3")))).toBe("-0.20");
    expect(exactly.print(exactly.percent(of("9.50"), of("1446.69")) ?? of("0"))).toBe("0.66");
    expect(exactly.print(exactly.rounded(of("0.125"), 2))).toBe("0.13");
    expect(exactly.print(exactly.rounded(of("-0.125"), 2))).toBe("-0.13");
    expect(exactly.percent(of("1"), of("0"))).toBeUndefined();
    expect(exactly.exact("1,5")).toBeUndefined();
  });
});

const KEY = { aspect: "value", base: null, scope: null, code: null, project: null };
function printed(key: object, row: readonly string[], raw: string, column = "合计"): Figure {
  return {
    ...{
      year: 2023,
      scope: null,
      marked: "printed",
      table: "项目支出预算表",
      tableKind: "projects",
    },
    ...{
      row,
      column: [column],
      raw,
      value: raw === "" ? null : raw,
      comparator: "=",
      unit: "万元",
    },
    ...{ certainty: "certain", locator: {}, context: "", restated: false, formula: null },
    ...{ key: { ...KEY, indicator: null, member: null, ...key } },
  } as unknown as Figure;
}
const PROJECTS = ["60.50", "20.00", "12.25", "7.25"].map((amount, at) => {
  const project = `${"甲乙丙丁"[at]}号水渠项目`;
  return printed({ measure: "project", project }, [project], amount);
});
const FIGURES = [
  ...PROJECTS,
  printed({ measure: "expenditure" }, ["支出总计"], "200.00"),
  printed({ measure: "reception" }, ["公务接待费"], ""),
];

async function examOf(figures: readonly Figure[], seed = 1): Promise<GoldQuestion[]> {
  const sources = { documents: [LOADED], figures: async () => figures };
  return makeExam(LOADED, sources, { seed, perKind: 50 });
}

describe("golds of made-up figures", () => {
  let questions: readonly GoldQuestion[] = [];
  const golds = (category: string): string[] =>
    questions
      .filter((question) => question.category === category)
      .map(({ expect: { values } }) => values.map(({ v, u }) => v + (u ?? "")).join("+"))
      .sort();
  beforeAll(async () => {
    questions = await examOf(FIGURES);
  });
  test("shares, ranks, filters and units", () => {
    expect(golds("share")).toEqual(["10.00%", "3.63%", "30.25%", "6.13%"]);
    expect(golds("rank")).toEqual(["60.50万元", "60.50万元+20.00万元+12.25万元", "7.25万元"]);
    expect(golds("filter")).toEqual(["1个", "1个", "3个"]);
    expect(golds("unit")).toContain("605000.00元");
    expect(golds("unit")).toContain("0.0200亿元");
  });
  test("sums and differences are of two projects", () => {
    const two = ["60.50", "20.00", "12.25", "7.25"].map(Number);
    const all = two.flatMap((a) => two.flatMap((b) => [a + b, Math.abs(a - b)]));
    for (const gold of [...golds("sum"), ...golds("difference")]) {
      expect(all).toContain(Number(gold.replace("万元", "")));
    }
    expect(golds("sum")).toHaveLength(3);
  });
  test("an empty cell is to be called empty, an absent thing is not to be found", () => {
    const blank = questions.filter(({ category }) => category === "blank");
    expect(blank.map(({ expect: { contains_any } }) => contains_any[0]?.[0])).toEqual(["空"]);
    const absent = questions.filter(({ category }) => category === "absent");
    expect(new Set(absent.map(({ expect: { status } }) => status))).toEqual(new Set(["not_found"]));
  });
  test("what has two amounts is not asked", async () => {
    const [first] = PROJECTS;
    const twice = [
      ...FIGURES,
      { ...first, value: "61.00", raw: "61.00", table: "另一张表" } as Figure,
    ];
    const names = (await examOf(twice)).filter(({ category }) => category === "lookup");
    expect(names.flatMap(({ turns }) => turns).join("\n")).not.toContain("甲号水渠项目");
  });
  test("the same seed asks the same, another seed something else", async () => {
    expect(await examOf(FIGURES)).toEqual(questions);
    expect(await examOf(FIGURES, 2)).not.toEqual(questions);
  });
});

describe("an exam over a built-in document", () => {
  let assistant: Assistant;
  const corpus = join(import.meta.dirname, "..", "..", "corpus");
  beforeAll(async () => {
    assistant = openAssistant({
      data: join(temporaryFolder("exam"), "data"),
      now: () => new Date("2026-03-01T09:00:00Z"),
      strictSeal: true,
    });
    const names = ["000-luolong-zhengwu-2023.html", "003-luolong-zhengwu-2022.html"];
    await assistant.ingest(
      names.map((name) => join(corpus, name)),
      {},
    );
    return () => assistant.close();
  });
  test("asks every kind and gets at least nine of ten right, no absent thing answered", async () => {
    const name = "000-luolong-zhengwu-2023.html";
    const questions = await selfExam(assistant, name, { seed: 1, perKind: 4 });
    const kinds = new Set(questions.map(({ category }) => category));
    expect(MEMBERS.map((member) => member.name).filter((kind) => !kinds.has(kind))).toEqual([]);
    const report = reportOf(await runQuestions(assistant, questions, () => {}), false);
    expect(report.underRefusals.count).toBe(0);
    expect(report.total.accuracy).toBeGreaterThanOrEqual(0.9);
  });
  test("a document nobody loaded is told", async () => {
    await expect(selfExam(assistant, "none.txt", { seed: 1, perKind: 1 })).rejects.toThrow(
      "none.txt",
    );
  });
});
