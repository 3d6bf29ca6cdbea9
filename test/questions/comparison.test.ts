import { describe, expect, test } from "vitest";
import {
  comparisonOf,
  isComparison,
  isOneComparison,
} from "../../src/questions/intent/comparison.js";
import { IN_THE_END } from "../../src/questions/linking/phases.data.js";
import { pieceUnits } from "../../src/questions/projects/product-question.js";
import { read } from "./known.js";

describe("what is held against each other", () => {
  test.each([
    ["巡护人数谁更多", "多", "largest"],
    ["两家的满意度目标哪个低", "低", "smallest"],
    ["调整率谁给自己定得最宽松", "宽松", "loosest"],
    ["结转率哪家卡得最严", "严", "strictest"],
  ])("%s", (text, word, end) => {
    expect(comparisonOf({ text })).toMatchObject({ word, end });
  });

  test("how far apart, and whether the same", () => {
    expect(comparisonOf({ text: "谁高，高几个百分点" })).toMatchObject({ gap: true, alike: false });
    expect(comparisonOf({ text: "两家定得一样吗" })).toMatchObject({ word: null, alike: true });
  });

  test.each(["工会经费多少", "列出所有项目", "谁负责巡护"])("%s compares nothing", (text) => {
    expect(comparisonOf({ text })).toBeUndefined();
  });

  test("a stretch that only compares names nothing", () => {
    expect(isComparison("谁卡得最严")).toBe(true);
    expect(isComparison("栈桥整修长度")).toBe(false);
  });

  test("a question that names two things is no one comparison", () => {
    expect(isOneComparison(read("浮标数量谁多，多多少"))).toBe(true);
    expect(isOneComparison(read("湖岸巡护补助经费谁多，水质监测浮标租赁呢"))).toBe(false);
  });
});

describe("what came of it in the end", () => {
  test.each(["三公经费年底实际用掉多少", "实际接待了多少批次", "全年最后花掉了多少钱"])(
    "%s is not in a budget",
    (text) => expect(IN_THE_END.test(text)).toBe(true),
  );
  test.each(["运行维护实际花了多少钱", "年底有几辆车", "最后一个项目多少钱"])("%s is", (text) =>
    expect(IN_THE_END.test(text)).toBe(false),
  );
});

describe("what an average is asked per", () => {
  test.each([
    ["按巡护人数平均，每家多少", "人"],
    ["补助经费一个人各多少万", undefined],
    ["平均每套多少", "套"],
  ])("%s", (text, unit) => {
    expect(pieceUnits(text)?.[0]).toBe(unit);
  });
});
