import { expect, test } from "vitest";
import { withoutCourtesy } from "../../../src/questions/conversation/courtesy.js";

test.each([
  ["谢谢！再问一下封丘的", "再问一下封丘的"],
  ["ok，那印刷费呢", "那印刷费呢"],
  ["好的，明白了，那2022年呢", "那2022年呢"],
  ["好多钱", "好多钱"],
  ["行政运行多少", "行政运行多少"],
])("what is polite before a question is left out: %s", (turn, rest) => {
  expect(withoutCourtesy(turn)).toBe(rest);
});

test.each(["谢谢", "好的", "OK", "辛苦了。", "Thank you!"])("%s asks nothing", (turn) => {
  expect(withoutCourtesy(turn)).toBe("");
});
