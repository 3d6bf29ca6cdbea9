import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { answerSheet, tableSheet } from "../../../src/channels/render/xlsx.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { answerWith } from "../cli/fake-assistant.js";

const HEADS = RUNTIME_TEXTS.zh.sheets;
const FIGURE = { label: "支出", value: "1.50", unit: "万元", origin: "printed" } as const;
const CITATION = { documentId: "d", title: "预算", sourceFile: "d.html", issuer: "局", year: 2023 };

function sheetsOf(bytes: Uint8Array) {
  const { Sheets, SheetNames } = read(bytes);
  return SheetNames.map((name) => Sheets[name] ?? {});
}

test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", " =1", "＝1+1", "\n=1", "=cmd|' /C calc'!A0"])(
  "%j is text, never a formula",
  (label) => {
    const [sheet = {}] = sheetsOf(
      answerSheet(answerWith({ figures: [{ ...FIGURE, label, unit: label }] }), HEADS),
    );
    expect(sheet["A2"]).toMatchObject({ t: "s", v: `'${label}` });
    expect(sheet["A2"]).not.toHaveProperty("f");
    expect(sheet["B2"]).toMatchObject({ t: "n", v: 1.5 });
    const [table = {}] = sheetsOf(tableSheet([["头"], [label]]));
    expect(table["A2"]).toMatchObject({ t: "s", v: `'${label}` });
  },
);

test("what a program could not open is left out: letters that XML does not know", () => {
  const figures = [{ ...FIGURE, label: "a\u0000b\u0008\u202ec" }];
  const [sheet = {}] = sheetsOf(answerSheet(answerWith({ figures }), HEADS));
  expect(sheet["A2"]).toMatchObject({ v: "abc" });
});

test("a sum of very many cells is no trouble: its sources stand cell by cell in the second sheet", () => {
  const citations = Array.from({ length: 900 }, (_, at) => ({
    ...CITATION,
    id: at + 1,
    table: "一般公共预算支出表".repeat(4),
    row: `项目${at}`,
    column: null,
    text: `${at}.00`,
    locator: {},
  }));
  const inputs = citations.map(({ id }) => id);
  const figures = [{ ...FIGURE, origin: "computed" as const, inputs, formula: "+".repeat(50_000) }];
  const [sheet = {}, places = {}] = sheetsOf(
    answerSheet(answerWith({ figures, citations }), HEADS),
  );
  expect(sheet["E2"]).toMatchObject({ v: expect.stringMatching(/^\[1\]\[2\].*\[900\]$/) });
  expect(places["D901"]).toMatchObject({ v: "项目899" });
  expect(places["F901"]).toMatchObject({ v: "899.00" });
});

test("codes and years keep their zeros, decimals are numbers", () => {
  const [sheet = {}] = sheetsOf(
    tableSheet([
      ["编码", "数"],
      ["0201", "714.40"],
      ["", "1,000"],
    ]),
  );
  expect([sheet["A2"], sheet["B2"], sheet["B3"]]).toMatchObject([
    { t: "s", v: "0201" },
    { t: "n", v: 714.4 },
    { t: "s", v: "1,000" },
  ]);
});
