// English questions put into Chinese: names by glossary and by the issuers loaded, grammar by frames.
import { expect, test } from "vitest";
import { translated } from "../../../src/questions/english/translate.js";
import type { KnownIssuer } from "../../../src/questions/linking/issuers.js";

const office = (name: string, places: string[], own: string): KnownIssuer => ({
  name,
  region: [],
  documents: [],
  names: [name],
  places,
  office: own,
});
const LAKE = office("青禾县清源湖管理局", ["青禾县", "青禾"], "清源湖管理局");
const SCHOOLS = office("青禾县教育局", ["青禾县", "青禾"], "教育局");
const zh = (question: string): string => translated(question, [LAKE, SCHOOLS]).text;

test.each([
  [
    "What was the total budget of the Qinghe Education Bureau in 2023?",
    "青禾县教育局2023年支出总计是多少",
  ],
  [
    "What share of the Qinghe education bureau's 2023 expenditure went to projects?",
    "青禾县教育局2023年项目支出占支出总计的百分之几",
  ],
  [
    "By how much did personnel spending of the Qinghe education bureau rise from 2022 to 2023?",
    "青禾县教育局2023年人员经费比2022年增加了多少",
  ],
  [
    "Did the Qinghe Education Bureau's budget fall by more than 20% in 2023?",
    "青禾县教育局2023年支出总计比上年减少了超过20%对吗",
  ],
  [
    "Is it true that the Qinghe Education Bureau's budget grew by 3.5% in 2023?",
    "青禾县教育局2023年支出总计比上年增加了3.5%对吗",
  ],
  [
    "What share of basic expenditure does the Qinghe Education Bureau spend on personnel in 2023?",
    "青禾县教育局2023年人员经费占基本支出的百分之几",
  ],
  [
    "Of the Qinghe offices, which spent a larger share of its 2023 basic expenditure on personnel?",
    "2023年青禾县清源湖管理局和青禾县教育局人员经费占基本支出的比重哪家高，高多少",
  ],
  ["and in 2022?", "那2022年呢"],
  [
    "Is the 2023 project expenditure of the Qinghe Education Bureau three times its basic expenditure?",
    "青禾县教育局2023年项目支出是不是基本支出的3倍",
  ],
  [
    "What is the 2023 total expenditure of the Qinghe Education Bureau divided by 12?",
    "青禾县教育局2023年支出总计除以12是多少",
  ],
  [
    "Give the Qinghe Education Bureau's 2023 total expenditure in yuan and thousand yuan.",
    "青禾县教育局2023年支出总计换成元是多少？换成千元是多少",
  ],
  ["What was the 2022 total for the Qinghe Education Bureau?", "青禾县教育局2022年支出总计是多少"],
  [
    "How much per square metre is the Qinghe Education Bureau's 2023 hall renovation (大厅改造), using the minimum area?",
    "青禾县教育局2023年大厅改造平均每平方米是多少",
  ],
  ["in yuan?", "换成元"],
  [
    "Which projects of the Qinghe Education Bureau exceed 1.5 million yuan in 2023?",
    "青禾县教育局2023年项目里超过150万元的有哪些",
  ],
])("%s", (question, chinese) => {
  expect(zh(question)).toBe(chinese);
});

test("an office that is not loaded and a word nothing knows are told apart", () => {
  const issuers = [LAKE, SCHOOLS];
  expect(translated("What did the Liaoning Education Bureau spend?", issuers).foreign).toBe(
    "Liaoning Education Bureau",
  );
  expect(translated("What did Wanli Sub-district spend in 2024?", issuers).foreign).toBe(
    "Wanli Sub-district",
  );
  expect(
    translated("How much did the Qinghe Education Bureau spend on drones?", issuers).unknown,
  ).toEqual(["drones"]);
});

test("a word nothing knows in a clause that names nothing is not passed over", () => {
  const question =
    "How many seals may the Qinghe Education Bureau's 2023 scheme (免费刻章) buy at most, and what is its overrun?";
  expect(translated(question, [LAKE, SCHOOLS]).unknown).toEqual(["overrun"]);
});
