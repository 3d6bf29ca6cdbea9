import { describe, expect, test } from "vitest";
import { printNumber } from "../../src/kernel/quantity.js";
import { type Resolution, resolve } from "../../src/ledger/resolve.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { Selector } from "../../src/model/plan.js";
import { draftWith, ISSUER, keyWith } from "../support/figures.js";
import { loaded, type Written } from "./loaded.js";

function selectorWith(part: Partial<Selector> = {}): Selector {
  return {
    issuer: ISSUER,
    region: ["青禾县"],
    year: 2031,
    stage: "预算",
    measure: "expenditure",
    scope: "any",
    code: null,
    project: null,
    indicator: null,
    ...part,
  };
}

async function resolved(
  documents: readonly Written[],
  selector: Partial<Selector> = {},
): Promise<Resolution | undefined> {
  return resolve((await loaded(documents)).documents, selectorWith(selector));
}

function of(...figures: FigureDraft[]): Written {
  return { figures };
}

const values = (resolution: Resolution | undefined): string[] =>
  (resolution?.values ?? []).map(({ value }) => `${printNumber(value)} ${value.unit}`);
const tables = (resolution: Resolution | undefined): string[][] =>
  (resolution?.values ?? []).map(({ figures }) => figures.map(({ table }) => table));

/** An amount under a scope. */
const scoped = (scope: string | null, raw: string, part: Partial<FigureDraft> = {}): FigureDraft =>
  draftWith({ raw, table: `表${scope}`, key: keyWith({ scope }), ...part });
/** The total as a table or a section prints it. */
const total = (raw: string, table: string, part: Partial<FigureDraft> = {}): FigureDraft =>
  draftWith({ raw, table, ...part });

describe("scope", () => {
  const all = of(
    scoped("capital", "5.00"),
    scoped("fund", "4.00"),
    scoped("fiscal", "3.00"),
    scoped("general", "2.00"),
    scoped(null, "1.00"),
  );

  test("that is not asked for is the widest there is", async () => {
    expect(values(await resolved([all]))).toEqual(["1.00 万元"]);
    const without = of(scoped("fund", "4.00"), scoped("fiscal", "3.00"), scoped("general", "2.00"));
    const answer = await resolved([without]);
    expect([answer?.scope, values(answer)]).toEqual(["general", ["2.00 万元"]]);
  });

  test.each([
    ["all", null, "1.00 万元"],
    ["general", "general", "2.00 万元"],
    ["fiscal", "fiscal", "3.00 万元"],
    ["fund", "fund", "4.00 万元"],
    ["capital", "capital", "5.00 万元"],
  ] as const)("%s gives its own and nothing else", async (scope, answered, value) => {
    const answer = await resolved([all], { scope });
    expect([answer?.scope, values(answer), answer?.narrower]).toEqual([answered, [value], []]);
  });

  test("asked for and not printed is not there", async () => {
    expect(await resolved([of(scoped(null, "1.00"))], { scope: "fund" })).toBeUndefined();
  });

  test("other scopes are explained, not flagged: only those with another value", async () => {
    const answer = await resolved([
      of(scoped(null, "1.00"), scoped("general", "1.00"), scoped("fund", "0.20")),
    ]);
    expect(values(answer)).toEqual(["1.00 万元"]);
    expect(answer?.narrower.map(({ scope }) => scope)).toEqual(["fund"]);
  });

  test("a value under a narrower scope goes before an empty cell under a wider one", async () => {
    const answer = await resolved([of(scoped(null, ""), scoped("general", "2.00"))]);
    expect([answer?.scope, values(answer)]).toEqual(["general", ["2.00 万元"]]);
  });
});

describe("a conflict", () => {
  test("is led by the value with more independent witnesses", async () => {
    const answer = await resolved([
      of(total("866.01", "六"), total("245.23", "三"), total("245.23", "五")),
    ]);
    expect(values(answer)).toEqual(["245.23 万元", "866.01 万元"]);
    expect(tables(answer)).toEqual([["三", "五"], ["六"]]);
  });

  test("one table that repeats itself is one witness", async () => {
    const answer = await resolved([
      of(
        total("1.00", "三"),
        total("1.00", "三", { row: ["再一行"] }),
        total("1.00", "三", { row: ["又一行"] }),
        total("2.00", "五"),
        total("2.00", "六"),
      ),
    ]);
    expect(values(answer)).toEqual(["2.00 万元", "1.00 万元"]);
  });

  test("two documents are two witnesses", async () => {
    const twice = of(total("2.00", "三"));
    const answer = await resolved([of(total("1.00", "三")), twice, twice]);
    expect(values(answer)).toEqual(["2.00 万元", "1.00 万元"]);
  });

  test("with as many witnesses keeps the printed order", async () => {
    const answer = await resolved([of(total("9.00", "三"), total("1.00", "五"))]);
    expect(values(answer)).toEqual(["9.00 万元", "1.00 万元"]);
  });

  test("a derived value never leads a printed one", async () => {
    const derived = { marked: "derived", formula: "3 − 1" } as const;
    const answer = await resolved([
      of(total("2", "三", derived), total("2", "五", derived), total("1.00", "六")),
    ]);
    expect(values(answer)).toEqual(["1.00 万元", "2 万元"]);
  });

  test("is never averaged or dropped, however many values there are", async () => {
    const amounts = ["1.00", "2.00", "3.00", "4.00"];
    const answer = await resolved([of(...amounts.map((raw, at) => total(raw, `表${at}`)))]);
    expect(values(answer)).toEqual(amounts.map((raw) => `${raw} 万元`));
  });
});

describe("equal figures", () => {
  test("of two editions share one value", async () => {
    const answer = await resolved([of(total("88.20", "三")), of(total("88.2", "三"))]);
    expect(answer?.values.length).toBe(1);
    expect(answer?.values[0]?.figures.map(({ documentId }) => documentId).length).toBe(2);
    expect(answer?.values[0]?.parts).toEqual([]);
  });

  test("are equal across units", async () => {
    const answer = await resolved([of(total("1.50", "三"), total("15000", "五", { unit: "元" }))]);
    expect(tables(answer)).toEqual([["三", "五"]]);
  });

  test("stand printed first, then stated, then derived", async () => {
    const answer = await resolved([
      of(
        total("1.50", "推", { marked: "derived", formula: "1 + 0.5" }),
        total("1.5", "句", { marked: "stated" }),
        total("1.50", "表"),
      ),
    ]);
    expect(tables(answer)).toEqual([["表", "句", "推"]]);
  });
});

describe("one line printed in several rows", () => {
  const line = (raw: string, part: Partial<FigureDraft> = {}): FigureDraft =>
    draftWith({
      raw,
      table: "基本支出预算表",
      row: ["30107", "绩效工资", raw],
      column: ["合计"],
      code: "30107",
      key: keyWith({ measure: "basic", code: "30107" }),
      ...part,
    });
  const asked = { measure: "basic", code: "30107" };

  test("is summed, with its parts", async () => {
    const answer = await resolved([of(line("33.41"), line("12.69"))], asked);
    expect(values(answer)).toEqual(["46.10 万元"]);
    expect(answer?.values[0]?.parts.map(({ raw }) => raw)).toEqual(["33.41", "12.69"]);
  });

  test("alone has no parts", async () => {
    const answer = await resolved([of(line("33.41"))], asked);
    expect([values(answer), answer?.values[0]?.parts]).toEqual([["33.41 万元"], []]);
  });

  test("columns, tables and editions are never added up", async () => {
    const columns = of(line("33.41"), line("12.69", { column: ["人员经费"] }));
    expect(values(await resolved([columns], asked))).toEqual(["33.41 万元", "12.69 万元"]);
    const both = of(line("33.41"), line("33.41", { table: "支出经济分类汇总表" }));
    expect(values(await resolved([both], asked))).toEqual(["33.41 万元"]);
    const edition = of(line("33.41"), line("12.69"));
    expect(values(await resolved([edition, edition], asked))).toEqual(["46.10 万元"]);
  });

  test("an empty row adds nothing", async () => {
    const answer = await resolved([of(line("33.41"), line(""))], asked);
    expect(values(answer)).toEqual(["33.41 万元"]);
  });

  test("a sentence about the line is a witness, not a part", async () => {
    const stated = line("46.10", { marked: "stated", table: "六", code: null });
    const answer = await resolved([of(line("33.41"), line("12.69"), stated)], asked);
    expect(values(answer)).toEqual(["46.10 万元"]);
    expect(answer?.values[0]?.parts.length).toBe(2);
  });
});

describe("blank is not missing", () => {
  test("an empty cell alone is a blank", async () => {
    const answer = await resolved([of(total("", "三"))]);
    expect([values(answer), answer?.blank?.raw]).toEqual([[], ""]);
  });

  test("a printed zero is a value", async () => {
    const answer = await resolved([of(total("0.00", "三"))]);
    expect([values(answer), answer?.blank]).toEqual([["0.00 万元"], null]);
  });

  test("a value elsewhere goes before an empty cell", async () => {
    expect(values(await resolved([of(total("", "三"), total("1.00", "五"))]))).toEqual([
      "1.00 万元",
    ]);
  });

  test("a cell of words is neither", async () => {
    const answer = await resolved([of(total("前五", "三"))]);
    expect([values(answer), answer?.blank, answer?.words.map(({ raw }) => raw)]).toEqual([
      [],
      null,
      ["前五"],
    ]);
  });

  test("no cell at all is nothing", async () => {
    expect(await resolved([of()])).toBeUndefined();
    expect(await resolved([])).toBeUndefined();
  });
});

describe("what is never used", () => {
  const uncertain = { certainty: "uncertain" } as const;

  test("an uncertain figure, beside a certain one", async () => {
    const answer = await resolved([
      of(total("9.00", "三", uncertain), total("9.00", "四", uncertain), total("1.00", "五")),
    ]);
    expect(values(answer)).toEqual(["1.00 万元"]);
  });

  test.each(["9.00", "", "前五"])("an uncertain %j alone: nothing stands there", async (raw) => {
    expect(await resolved([of(total(raw, "三", uncertain))])).toBeUndefined();
  });

  test("an uncertain figure of a wider scope hides no certain one of a narrower", async () => {
    const answer = await resolved([of(scoped(null, "9.00", uncertain), scoped("general", "2.00"))]);
    expect([answer?.scope, values(answer), answer?.narrower]).toEqual([
      "general",
      ["2.00 万元"],
      [],
    ]);
  });

  test.each([
    ["another year", draftWith({ year: 2030 })],
    ["a stated change", draftWith({ key: keyWith({ aspect: "change", base: "2030" }) })],
    ["a share", draftWith({ key: keyWith({ aspect: "share", base: "expenditure" }) })],
    ["a row of one unit", draftWith({ key: keyWith({ member: "水草队" }) })],
    ["a line item", draftWith({ key: keyWith({ code: "30107" }) })],
    ["a project", draftWith({ key: keyWith({ project: "堤岸维护" }) })],
    ["a target", draftWith({ key: keyWith({ indicator: "产出指标/清理水草" }) })],
    ["another measure", draftWith({ key: keyWith({ measure: "income" }) })],
    ["a cell without a key", draftWith({ key: null })],
  ])("%s under the total's key", async (_, draft) => {
    expect(await resolved([of(draft)])).toBeUndefined();
  });

  test("an outturn for a budget", async () => {
    const outturn = { ...of(total("1.00", "三")), identity: { stage: "决算" as const } };
    expect(await resolved([outturn])).toBeUndefined();
    expect(values(await resolved([outturn], { stage: "决算" }))).toEqual(["1.00 万元"]);
  });
});

describe("years", () => {
  test("a derived value of a year without a document answers for it", async () => {
    const derived = draftWith({
      raw: "761.97",
      year: 2030,
      marked: "derived",
      formula: "866.01 − 104.04",
    });
    const answer = await resolved([of(derived)], { year: 2030 });
    expect(values(answer)).toEqual(["761.97 万元"]);
    expect(answer?.values[0]?.figures[0]?.formula).toBe("866.01 − 104.04");
  });

  test("the later document's word about a year meets that year's own", async () => {
    const own = { identity: { year: 2030 }, figures: [total("866.01", "一")] };
    const answer = await resolved([own, of(total("866.01", "表", { year: 2030 }))], {
      year: 2030,
    });
    expect(tables(answer)).toEqual([["一", "表"]]);
  });

  test("holdings of a past year's end answer for that year and for the budget's", async () => {
    const cars = draftWith({ raw: "2", unit: "辆", year: 2030, asOf: "2030-12-31" });
    expect(values(await resolved([of(cars)], { year: 2030 }))).toEqual(["2 辆"]);
    expect(values(await resolved([of(cars)], { year: 2031 }))).toEqual(["2 辆"]);
    expect(await resolved([of(cars)], { year: 2029 })).toBeUndefined();
  });

  test("holdings of two years' ends are no conflict", async () => {
    const cars = (raw: string, year: number): Written => ({
      identity: { year: year + 1 },
      figures: [draftWith({ raw, unit: "辆", year, asOf: `${year}-12-31` })],
    });
    const both = [cars("0", 2029), cars("1", 2030)];
    expect(values(await resolved(both, { year: 2029 }))).toEqual(["0 辆"]);
    expect(values(await resolved(both, { year: 2030 }))).toEqual(["1 辆"]);
    expect(values(await resolved(both, { year: 2031 }))).toEqual(["1 辆"]);
  });
});

describe("a measure with a code of its own", () => {
  const reception = draftWith({
    raw: "0.30",
    row: ["30217", "公务接待费"],
    code: "30217",
    key: keyWith({ measure: "basic", code: "30217", scope: "general" }),
  });

  test("is found under that code where nothing else prints it", async () => {
    const answer = await resolved([of(reception)], { measure: "reception" });
    expect([answer?.measure, values(answer)]).toEqual(["basic", ["0.30 万元"]]);
  });

  test("is taken as named where it is printed", async () => {
    const named = draftWith({ raw: "0.50", key: keyWith({ measure: "reception" }) });
    const answer = await resolved([of(named, reception)], { measure: "reception" });
    expect([answer?.measure, values(answer)]).toEqual(["reception", ["0.50 万元"]]);
    expect(answer?.narrower.map(({ measure }) => measure)).toEqual(["basic"]);
  });
});
