import { describe, expect, test } from "vitest";
import { countedNoun, wantsOf } from "../../src/questions/projects/wants.js";
import { read } from "./known.js";

const names = (question: string): string[] =>
  wantsOf(read(question)).wants.map((want) => want.names.map(({ text }) => text).join(" "));

describe("the things a question wants", () => {
  test.each([
    ["窗口、保洁、派遣，数量指标分别是多少", ["窗口", "保洁", "派遣"]],
    ["合格率和调整率各是多少", ["合格率", "调整率"]],
    ["几台笔记本几台台式机", ["笔记本", "台式机"]],
    ["面积是多大，窗口不少于几个", ["面积", "窗口"]],
    ["覆盖几个乡镇、几个村", ["乡镇", "村"]],
    ["对论证次数、通过率各设了什么目标值", ["论证", "通过率"]],
    ["面积/噪声/合格率 三项目标值", ["面积", "噪声", "合格率"]],
    ["故障率是多少、噪声", ["故障率", "噪声"]],
    ["几台笔记本几台台式的", ["笔记本", "台式"]],
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

describe("what a number is asked of", () => {
  test.each([
    ["覆盖几个村", "村"],
    ["要换多少台打印机？", "打印机"],
    ["要几个", undefined],
    ["要几个月", undefined],
  ])("%s", (question, noun) => expect(countedNoun(question)).toBe(noun));
});
