import { describe, expect, it } from "vitest";
import { type FigureDraft as Draft, FigureDraft } from "../../src/model/figure.js";
import { readNarrative, statedNothing } from "../../src/narrative/index.js";
import { DOCUMENT, IDENTITY } from "./document.data.js";

const figures = readNarrative(DOCUMENT, IDENTITY);

const row = ({ marked, year, key, value, unit }: Draft): string =>
  [
    marked,
    year,
    key?.measure,
    key?.aspect,
    key?.base ?? "-",
    key?.scope ?? "-",
    key?.code ?? "-",
    key?.indicator ?? "-",
    value,
    unit,
  ].join(" ");

const find = (measure: string, aspect: string, marked = "stated"): Draft | undefined =>
  figures.find((f) => f.key?.measure === measure && f.key.aspect === aspect && f.marked === marked);

describe("figures stated in prose", () => {
  it("are read with one key each, in printed order", () => {
    expect(figures.map(row)).toEqual([
      "stated 2031 stated value - - - 职能科室 3 个",
      "stated 2031 expenditure value - - - - 300.00 万元",
      "stated 2031 expenditure change 2030 - - - 20.5 万元",
      "derived 2030 expenditure value - - - - 279.50 万元",
      "stated 2031 expenditure change_rate 2030 - - - 7.33 %",
      "stated 2031 basic value - - - - 180 万元",
      "stated 2031 basic share expenditure - - - 60 %",
      "stated 2031 basic value - general - - 175 万元",
      "stated 2031 public value - general - - 15 万元",
      "stated 2031 three_public value - - - - 4.50 万元",
      "stated 2031 three_public change 2030 - - - 0 万元",
      "derived 2030 three_public value - - - - 4.50 万元",
      "stated 2031 expenditure value - fund - - 0 万元",
      "stated 2030 vehicles value - - - - 2 辆",
      "stated 2031 expenditure value - - 2050202 - 9.00 万元",
    ]);
  });

  it("are read after a table without a heading of their own, its notes and captions are not", () => {
    const lines = [
      "云岭县档案馆2031年度部门预算",
      "部门收支总表",
      "单位：万元，合计99",
      "注：支出合计88万元。",
    ];
    const sentence = "“三公”经费预算数为3.00万元，其中：公务接待费2.00万元。";
    const blocks = [...lines, sentence].map((text, at) =>
      at < 2
        ? { type: "heading" as const, level: at + 1, text, locator: { line: at + 1 } }
        : { type: "paragraph" as const, text, restated: false, locator: { line: at + 1 } },
    );
    const read = readNarrative({ ...DOCUMENT, blocks }, IDENTITY);
    expect(read.map((f) => `${f.key?.measure} ${f.value}`)).toEqual([
      "three_public 3.00",
      "reception 2.00",
    ]);
  });

  it("are figures of the model", () => {
    for (const figure of figures) expect(() => FigureDraft.parse(figure)).not.toThrow();
  });

  it("keep the sentence, the heading, the place and the printed number", () => {
    const value = find("expenditure", "change");
    expect(value).toMatchObject({
      raw: "20.5万元",
      table: "一、支出预算总体情况说明",
      tableKind: "narrative",
      row: ["支出合计"],
      column: [],
      certainty: "certain",
      locator: { line: 9 },
      restated: true,
      context: "县档案馆2031年支出合计300.00万元，比2030年增加20.5万元，增长7.33%。",
    });
    expect(find("three_public", "change")?.raw).toBe("持平");
    expect(find("vehicles", "value")?.asOf).toBe("2030-12-31");
  });

  it("derive the base year with its working", () => {
    expect(find("expenditure", "value", "derived")?.formula).toBe("300.00 − 20.5");
    expect(find("three_public", "value", "derived")?.context).toBe(
      "2031年“三公”经费预算4.50万元。预算数与2030年持平。",
    );
  });

  it("leave what is said not to exist to its own list", () => {
    expect(statedNothing(DOCUMENT, IDENTITY)).toEqual([
      {
        measure: "income_fund",
        scope: "fund",
        text: "我单位2031年无政府性基金预算拨款安排的支出",
        locator: { line: 15 },
        section: "四、政府性基金预算支出情况说明",
      },
    ]);
  });
});
