import { describe, expect, test } from "vitest";
import { membersAsked } from "../../src/questions/intent/list-members.js";
import { findTargets } from "../../src/questions/intent/target.js";
import { heldTexts } from "../../src/questions/projects/held-texts.js";
import { makeupAsked } from "../../src/questions/projects/makeup.js";
import { read } from "./known.js";

describe("texts of several documents", () => {
  test("which year says something", () => {
    expect(heldTexts(read("哪一年的职责里写了水质监测"))).toEqual({
      of: "mentions",
      words: ["水质监测"],
      within: "duty",
    });
  });
  test("whether either year has an entry", () => {
    expect(heldTexts(read("名词解释里“事业收入”，2022年有没有？2023年呢"))).toMatchObject({
      of: "mentions",
      words: ["事业收入"],
      within: "term",
    });
  });
  test("entries added, and one worded otherwise", () => {
    expect(heldTexts(read("名词解释2023年比2022年多了哪几个词"))).toEqual({ of: "entries" });
    expect(heldTexts(read("“事业收入”的解释，2023年比2022年多加了什么"))).toEqual({
      of: "wording",
      entry: "事业收入",
    });
  });
  test("an amount is no text", () => {
    expect(heldTexts(read("哪一年的三公经费写得最多"))).toBeUndefined();
    expect(heldTexts(read("2023年事业收入多少"))).toBeUndefined();
  });
});

describe("the members of a whole", () => {
  const asked = (question: string) => {
    const u = read(question);
    return membersAsked(u, findTargets(u));
  };
  test("projects and the lines of a class", () => {
    expect(asked("2023年项目支出有哪些？")).toBeNull();
    expect(asked("2023年208类下面有哪些项，各多少？")).toBe("208");
  });
  test("its amount is no list", () => expect(asked("2023年项目支出多少？")).toBeUndefined());
});

test("a line item called something is no division", () => {
  expect(makeupAsked(read("数额最小的科目叫啥，多少钱"))).toBeUndefined();
  expect(makeupAsked(read("巡护股现在改叫什么了"))).toMatchObject({ of: "division" });
});
