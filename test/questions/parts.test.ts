import { describe, expect, test } from "vitest";
import { askedIn, partsOf } from "../../src/questions/parts.js";

describe("a question falls into the parts that ask something", () => {
  test.each([
    ["三公多少？", ["三公多少？"]],
    ["三公多少，占支出百分之几？", ["三公多少", "占支出百分之几"]],
    ["收入1,740.2万元，对吗", ["收入1,740.2万元，对吗"]],
    ["项目支出里，金额最高的是哪个？多少钱？", ["项目支出里，金额最高的是哪个？多少钱？"]],
    ["占总预算多少、占项目支出又是多少？", ["占总预算多少", "占项目支出又是多少"]],
    ["2022年是多少，2023年为什么多了？", ["2022年是多少", "2023年为什么多了"]],
    ["基本支出、项目支出各是多少", ["基本支出、项目支出各是多少"]],
    ["人员经费多少，保留两位小数", ["人员经费多少，保留两位小数"]],
    ["说的是清源湖局，2031年。三公多少？涨了没？", ["说的是清源湖局，2031年。三公多少", "涨了没"]],
    ["How much was it, and how many sets?", ["How much was it", "and how many sets"]],
  ])("%s", (question, parts) => expect(partsOf(question)).toEqual(parts));

  test("the stretch that asks is the last that does", () => {
    expect(askedIn("清源湖局2031年，三公多少")).toBe("三公多少");
  });
});
