import { describe, expect, test } from "vitest";
import { withoutApart } from "../../src/claims/apart.js";

const marks = "[^1]";

describe("what a text says about itself", () => {
  test("sources of Markdown go, places stay", () => {
    const text = `支出 5 万元${marks}，收入 6 万元<!-- 7 -->。\n\n${marks}: 《甲》第 8 行`;
    const rest = withoutApart(text);
    expect(rest.length).toBe(text.length);
    expect(rest.replace(/\s+/g, "")).toBe("支出5万元，收入6万元。");
    expect(rest.indexOf("收入")).toBe(text.indexOf("收入"));
  });

  test("the findings ahead of a draft and what follows its list of blanks go", () => {
    const text = [
      "# 甲局情况说明（草稿）",
      "## ⚠ 定稿前必须处理：下列勾稽关系不成立",
      "1. 乙为 3 万元",
      "—— 以上是核对提示，以下是正文 ——",
      "支出 5 万元。",
      "## 待填事项",
      "1. 车辆 2 辆",
      "## 勾稽核对",
      "核对 9 项",
    ].join("\n");
    const lines = withoutApart(text)
      .split("\n")
      .map((line) => line.trim());
    expect(lines.filter((line) => line !== "")).toEqual([
      "# 甲局情况说明（草稿）",
      "支出 5 万元。",
    ]);
  });

  test("words like these inside a sentence set nothing apart", () => {
    const text = "待填事项共 3 项。\n支出 5 万元，定稿前必须处理。";
    expect(withoutApart(text)).toBe(text);
  });

  test("findings without their end are not cut off", () => {
    const text = "## ⚠ 定稿前必须处理：下列勾稽关系不成立\n支出 5 万元。";
    expect(withoutApart(text)).toBe(text);
  });
});
