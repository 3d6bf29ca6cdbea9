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
  ["and in 2022?", "那2022年呢"],
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
