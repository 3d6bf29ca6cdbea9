import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { answerSheet } from "../../../src/channels/render/xlsx.js";
import { answerWith } from "../cli/fake-assistant.js";

const HEAD = { what: "内容", value: "数值", unit: "单位", formula: "算式", source: "出处" };

test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])(
  "%j is text, never a formula",
  (label) => {
    const figure = { label, value: "1.50", unit: label, origin: "printed" as const };
    const book = read(answerSheet(answerWith({ figures: [figure] }), HEAD));
    const sheet = Object.values(book.Sheets)[0] ?? {};
    expect(sheet["A2"]).toMatchObject({ t: "s", v: `'${label}` });
    expect(sheet["A2"]).not.toHaveProperty("f");
    expect(sheet["B2"]).toMatchObject({ t: "n", v: 1.5 });
  },
);
