import { describe, expect, test } from "vitest";
import {
  closeGaps,
  fold,
  foldLabel,
  mendRadicals,
  simplify,
  tight,
} from "../../src/kernel/fold.js";

const folded: readonly [what: string, text: string, expected: string][] = [
  ["full width", "２０２３年ＡＢＣ％", "2023年abc%"],
  ["radicals of PDF writers", "⻔⼾⽹站⻋辆", "门户网站车辆"],
  ["traditional characters", "衛生健康支出", "卫生健康支出"],
  ["a whole traditional name", "洛龍區政務服務中心", "洛龙区政务服务中心"],
  ["spaces between Chinese characters", "收 入 合　计", "收入合计"],
  ["runs of space elsewhere", "top   3 \n items", "top 3 items"],
  ["space around", "  预算  ", "预算"],
  ["capitals", "TOP", "top"],
  ["circled and composed characters", "㎡ ①", "m2 1"],
];

test.each(folded)("%s", (_, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each(folded)("%s, folded once, stays as it is", (_, text) => {
  expect(fold(fold(text))).toBe(fold(text));
});

describe("simplify", () => {
  test("simplified text comes back as it is, rare characters too", () => {
    for (const text of ["台账、着力、干部、公里", "后勤", "", "714.40"]) {
      expect(simplify(text)).toBe(text);
    }
  });
});

describe("mendRadicals", () => {
  test("changes radicals only", () => {
    expect(mendRadicals("⻚ 页 A 1")).toBe("页 页 A 1");
  });
});

describe("foldLabel", () => {
  const same: readonly [string, string][] = [
    ["“三公”经费", "三公经费"],
    ["维修(护)费", "维修（护）费"],
    ["收 入 合 计", "收入合计"],
    ["一、基本支出：", "一基本支出"],
    ["因公出国（境）费", "因公出国境费"],
  ];
  test.each(same)("%s is compared as %s", (a, b) => {
    expect(foldLabel(a)).toBe(foldLabel(b));
  });

  test("different labels stay different", () => {
    expect(foldLabel("基本支出")).not.toBe(foldLabel("项目支出"));
    expect(foldLabel("30201")).not.toBe(foldLabel("30202"));
  });
});

test("gaps close only between Chinese characters", () => {
  expect(closeGaps(" 工 资 福 利 12 人 A B ")).toBe("工资福利 12 人 A B");
});

test("a label keeps spaces only between Latin words and numbers", () => {
  expect(tight(" 工 资 福 利（2031 年） A 30 户 ")).toBe("工资福利（2031年）A 30户");
});
