// English questions that only go on from the answer before.
import { expect, test } from "vitest";
import { followUp } from "../../../src/questions/english/follow-up.js";

test.each([
  ["what share of total?", "占支出总计的百分之几"],
  ["By how much?", "差多少"],
  ["So by how many percent did it fall?", "变化百分之几"],
  ["the second one", "第二个呢"],
  ["What are the second one's targets?", "第二个的绩效目标是什么"],
  ["top two together", "前两个加起来"],
  ["both together?", "两个加起来"],
  ["why?", "为什么"],
  ["what about the other office?", "另一家呢"],
  ["times 3", "乘以3"],
])("%s", (question, chinese) => expect(followUp(question)).toBe(chinese));

test.each([
  "how much?",
  "Why did expenditure rise in 2023?",
  "the second largest project of Fengqiu",
])("%s is a question of its own", (question) => expect(followUp(question)).toBeUndefined());
