import { describe, expect, test } from "vitest";
import { wantsOf } from "../../src/questions/projects/wants.js";
import { read } from "./known.js";

const names = (question: string): string[] =>
  wantsOf(read(question)).wants.map((want) => want.names.map(({ text }) => text).join(" "));

describe("the things a question wants", () => {
  test.each([
    ["窗口、保洁、派遣，数量指标分别是多少", ["窗口", "保洁", "派遣"]],
    ["合格率和调整率各是多少", ["合格率", "调整率"]],
    ["几台笔记本几台台式机", ["笔记本", "台式机"]],
    ["面积是多大，窗口不少于几个", ["面积", "窗口"]],
  ])("%s", (question, wanted) => expect(names(question)).toEqual(wanted));

  test("only the number tells it: 人数, 钱", () => {
    const { wants } = wantsOf(read("都请了派遣，人数各多少、钱各多少"));
    expect(wants.map((want) => want.names.length)).toEqual([0, 0]);
    expect(wants.map(({ wish }) => wish?.money === true)).toEqual([false, true]);
  });

  test("another time of the same thing", () => {
    const [, year] = wantsOf(read("工资每月控制在多少元以内？全年呢？")).wants;
    expect(year?.names.map(({ text }) => text)).toEqual(["全年", "工资"]);
    expect(year?.cap).toBe(true);
  });
});
