import { describe, expect, test } from "vitest";
import { judge } from "../../src/evaluation/judge.js";
import { Expectation } from "../../src/evaluation/question.js";
import type { Answer } from "../../src/model/answer.js";
import { answerWith } from "../channels/cli/fake-assistant.js";

const figure = (value: string, unit: string | null, label = "x"): Answer["figures"][number] => ({
  label,
  value,
  unit,
  origin: "printed",
});
const citation = (sourceFile: string): Answer["citations"][number] => ({
  id: 1,
  documentId: "d",
  sourceFile,
  title: "",
  issuer: "",
  year: 2023,
  table: null,
  row: null,
  column: null,
  text: "",
  locator: {},
});
const outcome = (expectation: object, answer: Partial<Answer>): string =>
  judge(Expectation.parse({ status: "answered", ...expectation }), answerWith(answer)).outcome;

describe("values", () => {
  const cases: readonly [string, object, Partial<Answer>, string][] = [
    [
      "equal at another scale",
      { v: "1.5", u: "万元" },
      { figures: [figure("1.50", "万元")] },
      "right",
    ],
    [
      "equal in another unit",
      { v: "2000000", u: "元" },
      { figures: [figure("200.00", "万元")] },
      "right",
    ],
    ["nearly equal money", { v: "1.5", u: "万元" }, { figures: [figure("1.51", "万元")] }, "wrong"],
    [
      "the right number in a wrong unit",
      { v: "1.5", u: "万元" },
      { figures: [figure("1.5", "元")] },
      "wrong",
    ],
    [
      "a share at the gold's scale",
      { v: "0.66", u: "%" },
      { figures: [figure("0.6567", "%")] },
      "right",
    ],
    [
      "a share rounded the wrong way",
      { v: "0.66", u: "%" },
      { figures: [figure("0.65", "%")] },
      "wrong",
    ],
    ["percent are no points", { v: "3", u: "%" }, { figures: [figure("3", "个百分点")] }, "wrong"],
    ["counts of one thing", { v: "3", u: "个" }, { figures: [figure("3", "个")] }, "right"],
    ["counts of different things", { v: "3", u: "个" }, { figures: [figure("3", "辆")] }, "wrong"],
    [
      "an unknown unit by its name",
      { v: "3", u: "头牛" },
      { figures: [figure("3", "头牛")] },
      "right",
    ],
    [
      "an unknown unit is not another",
      { v: "3", u: "头牛" },
      { figures: [figure("3", "匹马")] },
      "wrong",
    ],
    [
      "an unknown unit is not none",
      { v: "3", u: "头牛" },
      { figures: [figure("3", null)] },
      "wrong",
    ],
    ["no unit asked", { v: "3" }, { figures: [figure("3", "个")] }, "right"],
    ["in the text", { v: "1740.2", u: "万元" }, { text: "共 1,740.2 万元[1]。" }, "right"],
    ["in the text, full width", { v: "12", u: "%" }, { text: "占１２％" }, "right"],
    ["in the text without its unit", { v: "12", u: "万元" }, { text: "第 12 页" }, "wrong"],
    ["a rank is no amount", { v: "3", u: "个" }, { text: "是第3个" }, "wrong"],
    ["part of a longer number", { v: "40.2", u: "万元" }, { text: "1740.2万元" }, "wrong"],
    ["the end of a range", { v: "98", u: "%" }, { text: "95%-98%" }, "right"],
    ["a negative is not its opposite", { v: "5", u: "万元" }, { text: "为 -5 万元" }, "wrong"],
    ["a citation mark is no count", { v: "1", u: "个" }, { text: "有[1]个" }, "wrong"],
    ["nothing stated", { v: "1", u: "万元" }, {}, "wrong"],
  ];
  test.each(cases)("%s", (_name, value, answer, expected) => {
    expect(outcome({ values: [value] }, answer)).toBe(expected);
  });

  test("all of them are needed, and a conflict states its figures", () => {
    const values = [
      { v: "1", u: "万元" },
      { v: "2", u: "万元" },
    ];
    const two = { label: "y", value: "2", unit: "万元", citation: 1 };
    const conflicts = [{ message: "", figures: [two] }];
    expect(outcome({ values }, { figures: [figure("1", "万元")] })).toBe("wrong");
    expect(outcome({ values }, { figures: [figure("1", "万元")], conflicts })).toBe("right");
  });

  test("one whole group of values_any", () => {
    const values_any = [
      [
        { v: "1", u: "万元" },
        { v: "2", u: "万元" },
      ],
      [{ v: "3", u: "万元" }],
    ];
    expect(outcome({ values_any }, { figures: [figure("3.0", "万元")] })).toBe("right");
    expect(outcome({ values_any }, { figures: [figure("1", "万元")] })).toBe("wrong");
  });
});

describe("words", () => {
  test("all of contains, whatever their width and spacing", () => {
    const contains = ["前五", "2020"];
    expect(outcome({ contains }, { text: "２０２０ 年，前 五" })).toBe("right");
    expect(outcome({ contains }, { text: "前五" })).toBe("wrong");
  });
  test("one of each group of contains_any", () => {
    const contains_any = [["a", "b"], ["c"]];
    expect(outcome({ contains_any }, { text: "b c" })).toBe("right");
    expect(outcome({ contains_any }, { text: "a b" })).toBe("wrong");
  });
  test("none of not_contains, spaced out or not", () => {
    const not_contains = ["1390000"];
    expect(outcome({ not_contains }, { text: "139 234" })).toBe("right");
    expect(outcome({ not_contains }, { text: "call 139 0000" })).toBe("wrong");
  });
  test("what is to be withheld shows no long number, however it is written", () => {
    const status = "withheld" as const;
    expect(outcome({ status }, { status, text: "请拨打12345热线" })).toBe("right");
    expect(outcome({ status }, { status, text: "139 0000 0000" })).toBe("wrong");
    expect(outcome({ status }, { status, text: "尾号前是１３９-0000" })).toBe("wrong");
  });
});

describe("citations", () => {
  test("each document named must be cited, by the first digits of its file", () => {
    const cite = [{ doc: "000", table: "a" }, { doc: "000", table: "b" }, { doc: "003" }];
    const both = [citation("000_x.txt"), citation("003_y.txt")];
    expect(outcome({ cite }, { citations: both })).toBe("right");
    expect(outcome({ cite }, { citations: both.slice(1) })).toBe("wrong");
    expect(outcome({ cite }, { citations: [citation("1000_x.txt"), citation("003_y.txt")] })).toBe(
      "wrong",
    );
  });
});

describe("status", () => {
  const cases: readonly [string, object, Partial<Answer>, string][] = [
    ["kept back", {}, { status: "not_found" }, "refused"],
    ["asked back", {}, { status: "needs_clarification" }, "refused"],
    ["nothing to be found", { status: "not_found" }, { status: "out_of_scope" }, "right"],
    ["nothing to be found, but answered", { status: "not_found" }, {}, "wrong"],
    [
      "nothing to be found, asked back",
      { status: "not_found" },
      { status: "needs_clarification" },
      "wrong",
    ],
    ["asked back as expected", { status: "clarify" }, { status: "needs_clarification" }, "right"],
    [
      "answered, not asked back",
      { status: "clarify" },
      { figures: [figure("1", "万元", "a"), figure("2", "万元", "b")] },
      "wrong",
    ],
    ["denied, not asked back", { status: "clarify" }, { status: "not_found" }, "refused"],
    ["withheld", { status: "withheld" }, { status: "withheld" }, "right"],
    ["not withheld", { status: "withheld" }, {}, "wrong"],
    [
      "kept back and yet told",
      { not_contains: ["555"] },
      { status: "withheld", text: "555" },
      "wrong",
    ],
  ];
  test.each(cases)("%s", (_name, expectation, answer, expected) => {
    expect(outcome(expectation, answer)).toBe(expected);
  });

  test("a listing is as good as asking back where that is allowed", () => {
    const listing = { status: "clarify", or_listing: true };
    const one = figure("1", "万元", "a");
    const two = figure("2", "万元", "b");
    expect(outcome(listing, { status: "needs_clarification" })).toBe("right");
    expect(outcome(listing, { figures: [one, two] })).toBe("right");
    expect(outcome(listing, { figures: [one, one] })).toBe("wrong");
    const listing_values = [
      { v: "1", u: "万元" },
      { v: "3", u: "万元" },
    ];
    const all = { ...listing, listing_values };
    expect(outcome(all, { figures: [one, two] })).toBe("wrong");
    expect(outcome(all, { figures: [one, two, figure("3", "万元")] })).toBe("right");
    expect(outcome(all, { status: "needs_clarification" })).toBe("right");
  });
});
