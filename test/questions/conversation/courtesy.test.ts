import { expect, test } from "vitest";
import { greets, withoutCourtesy } from "../../../src/questions/conversation/courtesy.js";

test.each([
  ["谢谢！再问一下封丘的", "再问一下封丘的"],
  ["ok，那印刷费呢", "那印刷费呢"],
  ["好的，明白了，那2022年呢", "那2022年呢"],
  ["你好，印刷费多少", "印刷费多少"],
  ["你好多钱", "你好多钱"],
  ["好多钱", "好多钱"],
  ["行政运行多少", "行政运行多少"],
])("what is polite before a question is left out: %s", (turn, rest) => {
  expect(withoutCourtesy(turn)).toBe(rest);
});

test.each(["谢谢", "好的", "OK", "辛苦了。", "Thank you!"])("%s asks nothing", (turn) => {
  expect(withoutCourtesy(turn)).toBe("");
});

test.each([
  "你好",
  "您好！",
  "在吗？",
  "你能干啥",
  "你是谁？",
  "hello",
  "What can you do?",
  "你好，你会什么",
])("%s greets", (turn) => {
  expect(withoutCourtesy(turn)).toBe("");
  expect(greets(turn)).toBe(true);
});

test.each(["谢谢", "你好，印刷费多少", "这笔钱怎么用", "能干什么用", "项目是干什么的"])(
  "%s is no greeting alone",
  (turn) => {
    expect(withoutCourtesy(turn) === "" && greets(turn)).toBe(false);
  },
);
