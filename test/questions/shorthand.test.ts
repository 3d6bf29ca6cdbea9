// Questions in which something is written short, or that begin with words that ask nothing.
import { expect, test } from "vitest";
import { writtenInFull } from "../../src/questions/shorthand.js";

test.each([
  ["清源湖管理局2022年三公1.5万 折千元", "清源湖管理局2022年三公1.5万 换成千元"],
  ["清源湖管理局固定资产折旧多少", "清源湖管理局固定资产折旧多少"],
  ["同为管理机构，清源湖管理局办公费多少", "清源湖管理局办公费多少"],
  ["办公费/基本支出 %", "办公费占基本支出的百分之几"],
  ["22年 vs 21年 增减额、率", "22年比21年 增减多少、百分之几"],
])("%s", (question, written) => expect(writtenInFull(question)).toBe(written));

test.each([
  ["270号人，一人一月补两百，一年多少", "270人，每人每月补两百元，一年多少"],
  ["每人每月补200，全年要多少", "每人每月补200元，全年要多少"],
  ["每人每月补200元", "每人每月补200元"],
])("what is paid by head and month: %s", (said, plain) => {
  expect(writtenInFull(said)).toBe(plain);
});
