import type { Segment, Worked } from "../../src/answers/segments.js";
import { quantity } from "../../src/kernel/quantity.js";
import { figureWith, passageWith } from "../support/figures.js";

/** What the question said, and what the plan and the ledger know. */
export const EVIDENCE = {
  question: "按32个人算，2031年人均多少",
  years: new Set([2030, 2031]),
  labels: new Set(["110值班带班补助", "30107", "2031年部门收支总表"]),
};

const total = figureWith({ raw: "714.40", value: "714.40" });
const small = figureWith({ raw: "1.50", value: "1.50", row: ["“三公”经费"] });
const yuan = figureWith({ raw: "15000", value: "15000", unit: "元" });
const target = figureWith({ raw: "≥98%", value: "98", unit: "%", comparator: "≥" });
const named = figureWith({ raw: "全市排名前5", value: null, unit: null });
const sentence = figureWith({
  raw: "17.51",
  value: "17.51",
  unit: "%",
  marked: "stated",
  context: "收支总计各减少151.61万元，下降17.51%。",
});
const derived = figureWith({
  raw: "761.97",
  value: "761.97",
  marked: "derived",
  formula: "866.01 − 104.04",
});
const passage = passageWith();
const retold = passageWith({ restated: true });

const share: Worked = {
  value: quantity("0.21", "%"),
  formula: "1.50 ÷ 714.40 × 100",
  operands: [small, total],
};
const perHead: Worked = {
  value: quantity("22.33", "万元"),
  formula: "714.40 ÷ 32",
  operands: [total],
  given: ["32"],
};
const sumMixed: Worked = {
  value: quantity("3.00", "万元"),
  formula: "1.50 + 1.5",
  operands: [small, yuan],
};

const perMonth: Worked = {
  value: quantity("59.53", "万元"),
  formula: "714.40 ÷ 12",
  operands: [total],
};

/** Divided by a number that a passage tells. */
const perBoat: Worked = {
  value: quantity("357.20", "万元"),
  formula: "714.40 ÷ 2",
  operands: [total],
  quoted: [{ number: "2", passage }],
};
const dated = figureWith({ raw: "9.50", value: "9.50", project: "巡湖经费（含30年2.10万）" });
/** Less a part that the name of its project tells. */
const ownYear: Worked = {
  value: quantity("7.40", "万元"),
  formula: "9.50 − 2.10",
  operands: [dated],
  printed: [{ number: "2.10", figure: dated }],
};

const words = (text: string): Segment => ({ kind: "words", text });
const computed = (text: string, worked: Worked): Segment => ({ kind: "computed", text, worked });
const formula = (text: string, worked: Worked): Segment => ({ kind: "formula", text, worked });
const mark = (text: string): Segment => ({ kind: "mark", text });

export type Row = readonly [why: string, ...segments: Segment[]];

/** Ways a numeral could slip through. None of them seals. */
export const ATTACKS: readonly Row[] = [
  ["digits in words", words("支出总计714.40万元")],
  ["one digit in words", words("共5个")],
  ["full-width digits in words", words("共５个")],
  ["a circled digit in words", words("第①条")],
  ["a superscript in words", words("共⁵个")],
  ["a Chinese numeral with a unit", words("三万元")],
  ["a Chinese numeral with a counted unit", words("有五辆")],
  ["a long Chinese numeral", words("二十一")],
  ["a year in Chinese numerals", words("二〇二三年")],
  ["a capital numeral", words("叁佰万元整")],
  ["tenths", words("约占三成")],
  ["a discount", words("打七折")],
  ["times", words("是去年的两倍")],
  ["half", words("占了一半")],
  ["half as much again", words("一倍半")],
  ["a fraction", words("三分之一")],
  ["percent in words", words("百分之五")],
  ["percent in words, with a point", words("百分之二点五")],
  ["a numeral before an amount word", words("一千万元")],
  ["a numeral hidden beside a harmless word", words("一共三成")],
  ["a numeral put together by taking a harmless word out", words("三一共成")],

  ["a made-up name with a number", { kind: "label", text: "120值班带班补助" }],
  ["an amount as a name", { kind: "label", text: "714.40万元" }],
  ["a name with an amount behind it", { kind: "label", text: "30107 714.40" }],
  ["a Chinese amount as a name", { kind: "label", text: "三百万元" }],

  ["another value than printed", { kind: "figure", text: "714.41 万元", figure: total }],
  ["a value under another figure's label", { kind: "figure", text: "714.40 万元", figure: small }],
  ["the value in another unit", { kind: "figure", text: "714.40 元", figure: total }],
  ["the value without its unit", { kind: "figure", text: "714.40", figure: total }],
  ["the value at another scale", { kind: "figure", text: "714.4 万元", figure: total }],
  ["something behind the value", { kind: "figure", text: "714.40 万元以上", figure: total }],
  ["a bound without its sign", { kind: "figure", text: "98%", figure: target }],

  ["a computed value its formula does not give", computed("0.22%", share)],
  [
    "a formula that does not give its value",
    computed("0.22%", { ...share, value: quantity("0.22", "%") }),
  ],
  [
    "a value rounded down",
    computed("0.66 万元", {
      value: quantity("0.66", "万元"),
      formula: "2 ÷ 3",
      operands: [figureWith({ raw: "2" }), figureWith({ raw: "3" })],
    }),
  ],
  [
    "a formula that divides by zero",
    computed("0.00%", { ...share, value: quantity("0.00", "%"), formula: "1.50 ÷ 0 × 100" }),
  ],
  ["a formula that is none", computed("0.21%", { ...share, formula: "1.50 / 714.40 * 100" })],
  ["another unit than computed", computed("0.21 万元", share)],

  ["another formula than computed", formula("1.50 ÷ 714.40 × 1000", share)],
  [
    "an operand that is no figure",
    formula("1.50 ÷ 700 × 100", { ...share, formula: "1.50 ÷ 700 × 100" }),
  ],
  ["an operand whose figure is missing", formula(share.formula, { ...share, operands: [total] })],
  ["an operand nobody gave", formula(perHead.formula, { ...perHead, given: [] })],

  ["a number no passage tells", formula(perBoat.formula, { ...perBoat, quoted: [] })],
  [
    "a number quoted from a passage that does not tell it",
    formula("714.40 ÷ 3", {
      ...perBoat,
      formula: "714.40 ÷ 3",
      quoted: [{ number: "3", passage }],
    }),
  ],
  ["a part no name tells", formula(ownYear.formula, { ...ownYear, printed: [] })],
  [
    "a part cut out of a number in a name",
    formula("9.50 − 2.1", {
      ...ownYear,
      formula: "9.50 − 2.1",
      printed: [{ number: "2.1", figure: dated }],
    }),
  ],

  ["a wrong count", { kind: "count", text: "4", of: ["a", "b", "c"] }],
  ["a count with something behind it", { kind: "count", text: "3万", of: ["a", "b", "c"] }],

  ["a quote that is not in the passage", { kind: "quote", text: "巡湖船3艘", passage }],
  ["a quote put together", { kind: "quote", text: "看护湖面，管理巡湖船", passage }],
  ["a quote from a retold passage", { kind: "quote", text: retold.text, passage: retold }],
  ["a gist that is not in the passage", { kind: "gist", text: "巡湖船3艘", passage: retold }],
  ["words that are not in the cell", { kind: "cell", text: "全市排名前3", figure: named }],

  ["an echo the person did not say", { kind: "echo", text: "64" }],
  ["an echo of another unit", { kind: "echo", text: "32万" }],
  ["a year that is not in the plan", { kind: "year", year: 2024 }],

  ["another derivation", { kind: "derivation", text: "866.01 − 104.05", figure: derived }],
  [
    "a derivation that does not give its figure",
    {
      kind: "derivation",
      text: "866.01 − 104.05",
      figure: { ...derived, formula: "866.01 − 104.05" },
    },
  ],
  ["a derivation of a printed figure", { kind: "derivation", text: "714.40", figure: total }],

  ["another page", { kind: "page", text: "12", page: 1 }],
  ["an amount as a mark", mark("714.40")],
  ["a citation mark with an amount", mark("[1] 714")],
  ["a bare number as a mark", mark("7")],
  ["words as a mark", mark("万元")],
  ["a Chinese list number as a mark", mark("三、")],

  [
    "one bad piece among good ones",
    { kind: "figure", text: "714.40 万元", figure: total },
    mark("[1]"),
    words("，其中五十万元"),
  ],
  [
    "a computed value whose operands are no figures",
    computed("999 万元", { value: quantity("999", "万元"), formula: "999", operands: [] }),
  ],
  [
    "months of a year added as if they were money",
    computed("726.40 万元", {
      value: quantity("726.40", "万元"),
      formula: "714.40 + 12",
      operands: [total],
    }),
  ],
  [
    "an operand the person is said to have given and did not",
    formula("714.40 ÷ 64", { ...perHead, formula: "714.40 ÷ 64", given: ["64"] }),
  ],
  [
    "full-width digits in a formula",
    formula("1.50 ÷ ９９９", { ...share, formula: "1.50 ÷ ９９９" }),
  ],
  [
    "Chinese numerals in a formula",
    formula("1.50 + 三百万", { ...share, formula: "1.50 + 三百万" }),
  ],
  [
    "a quote that cuts a number",
    { kind: "quote", text: "2艘", passage: passageWith({ text: "管理巡湖船12艘。" }) },
  ],
  [
    "a quote that joins two numbers",
    { kind: "quote", text: "120艘", passage: passageWith({ text: "第1 20艘" }) },
  ],
  ["an echo that cuts a number", { kind: "echo", text: "2" }],
  ["a cell that cuts a number", { kind: "cell", text: "51.61万元", figure: sentence }],
  ["a decimal in Chinese numerals", words("约二点五")],
  ["percentage points behind a harmless word", words("两个百分点")],
  ["a doubling", words("翻两番")],
  ["a numeral with spaces", words("三 百万元")],
  ["digits of another script", words("٣٤")],
  ["a numeral over two segments", words("三"), words("成")],
  [
    "a numeral before a figure",
    words("三"),
    { kind: "figure", text: "714.40 万元", figure: total },
  ],
  [
    "digits over two segments",
    { kind: "label", text: "30107" },
    { kind: "figure", text: "714.40 万元", figure: total },
  ],
  [
    "a unit behind a figure without one",
    { kind: "figure", text: "12", figure: figureWith({ raw: "12", unit: null }) },
    words("亿元"),
  ],
];

/** What answers are made of. All of it seals. */
export const LEGITIMATE: readonly (readonly [text: string, ...segments: Segment[]])[] = [
  [
    "357.20 万元 = 714.40 ÷ 2",
    computed("357.20 万元", perBoat),
    words(" = "),
    formula(perBoat.formula, perBoat),
  ],
  [
    "7.40 万元 = 9.50 − 2.10",
    computed("7.40 万元", ownYear),
    words(" = "),
    formula(ownYear.formula, ownYear),
  ],
  ["“三公”经费：其一、统一公开", words("“三公”经费：其一、统一公开")],
  ["单位：万元", words("单位：万元")],
  ["两个数都列出，不做取舍", words("两个数都列出，不做取舍")],
  ["第三部分", words("第三部分")],
  ["", words("")],
  ["110值班带班补助", { kind: "label", text: "110值班带班补助" }],
  ["政务服务全覆盖项目", { kind: "label", text: "政务服务全覆盖项目" }],
  ["714.40 万元", { kind: "figure", text: "714.40 万元", figure: total }],
  ["≥98%", { kind: "figure", text: "≥98%", figure: target }],
  ["17.51%", { kind: "figure", text: "17.51%", figure: sentence }],
  ["0.21%", computed("0.21%", share)],
  ["1.50 ÷ 714.40 × 100", formula(share.formula, share)],
  ["22.33 万元", computed("22.33 万元", perHead)],
  ["714.40 ÷ 32", formula(perHead.formula, perHead)],
  ["3.00 万元", computed("3.00 万元", sumMixed)],
  ["59.53 万元", computed("59.53 万元", perMonth)],
  ["1.50 + 1.5", formula(sumMixed.formula, sumMixed)],
  ["3", { kind: "count", text: "3", of: ["a", "b", "c"] }],
  ["管理巡湖船2艘", { kind: "quote", text: "管理巡湖船2艘", passage }],
  ["巡湖船 2 艘", { kind: "quote", text: "巡湖船 2 艘", passage }],
  ["管理巡湖船2艘", { kind: "gist", text: "管理巡湖船2艘", passage: retold }],
  ["全市排名前5", { kind: "cell", text: "全市排名前5", figure: named }],
  ["减少151.61万元", { kind: "cell", text: "减少151.61万元", figure: sentence }],
  ["32", { kind: "echo", text: "32" }],
  ["2031", { kind: "year", year: 2031 }],
  ["866.01 − 104.04", { kind: "derivation", text: "866.01 − 104.04", figure: derived }],
  ["12", { kind: "page", text: "12", page: 12 }],
  ["[12]", mark("[12]")],
  ["1. ", mark("1. ")],
  ["2、", mark("2、")],
  ["\n", mark("\n")],
  [
    "714.40 万元（2031 年预算，支出总计）[1]\n占 0.21% = 1.50 ÷ 714.40 × 100",
    { kind: "figure", text: "714.40 万元", figure: total },
    words("（"),
    { kind: "year", year: 2031 },
    words(" 年预算，支出总计）"),
    mark("[1]"),
    mark("\n"),
    words("占 "),
    computed("0.21%", share),
    words(" = "),
    formula(share.formula, share),
  ],
];
