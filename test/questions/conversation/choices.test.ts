import { expect, test } from "vitest";
import { picked } from "../../../src/questions/conversation/choices.js";

const CHOICES = [
  "甲县水务局2031年三公多少",
  "乙县林业局2031年三公多少",
  "丙县教育局2032年三公多少",
];

test.each([
  ["2", 1],
  ["第二个", 1],
  ["选3", 2],
  ["最后一个", 2],
  ["后面那个", 2],
  ["前面那个", 0],
  ["林业局的", 1],
  ["我是说2032年的", 2],
])("%s is the choice at %i", (typed, at) => {
  expect(picked(typed, CHOICES)).toBe(CHOICES[at]);
});

test.each(["2031年", "9", "财政局", "项目支出呢"])("%s is no choice", (typed) => {
  expect(picked(typed, CHOICES)).toBe(typed);
});

test("without choices nothing is picked", () => {
  expect(picked("2", [])).toBe("2");
});
