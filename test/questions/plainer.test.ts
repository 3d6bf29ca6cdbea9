// Questions in which something is written short, or that begin with words that ask nothing.
import { expect, test } from "vitest";
import type { KnownIssuer } from "../../src/questions/linking/issuers.js";
import { plainer, writtenOut } from "../../src/questions/plainer.js";

const LAKE: KnownIssuer = {
  name: "青禾县清源湖管理局",
  region: [],
  documents: [],
  names: ["青禾县清源湖管理局"],
  places: ["青禾县", "青禾"],
  office: "清源湖管理局",
};

test.each([
  ["青禾县清源湖管理局22 三公1.5万 折千元", "青禾县清源湖管理局2022 三公1.5万 换成千元"],
  ["青禾县清源湖管理局22 万元", "青禾县清源湖管理局22 万元"],
  ["青禾县清源湖管理局固定资产折旧多少", "青禾县清源湖管理局固定资产折旧多少"],
  ["同为管理机构，青禾县清源湖管理局办公费多少", "青禾县清源湖管理局办公费多少"],
])("%s", (question, written) => expect(writtenOut(question, [LAKE])).toBe(written));

test("clothes that people speak of are the uniforms a budget pays", () => {
  expect(plainer("衣裳钱一套多少元")).toBe("工装经费一套多少元");
});
