import { describe, expect, it } from "vitest";
import { isContactField, maskPersonal } from "../../src/kernel/mask.js";

const STARS = "*".repeat(11);

describe("maskPersonal", () => {
  it.each([
    ["电话13800000000。", `电话${STARS}。`],
    ["13800000000 13900000000", `${STARS} ${STARS}`],
    ["１３８００００００００", STARS],
    ["138-0000-0000", "***-****-****"],
    ["+86 13800000000", `+** ${STARS}`],
    ["证号11010519491231002X，", `证号${"*".repeat(18)}，`],
    ["联系电话：0379-6000000", "联系电话：****-*******"],
    ["账号 6222020200001234567", `账号 ${"*".repeat(19)}`],
  ])("hides %s", (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    "拨打12345热线",
    "预算13812345678元",
    "共13812345678.90",
    "项目编码410311230000000006018",
    "号码110105194912310021不合校验",
    "2023年安排1,446.69万元",
    "编号x13800000000",
  ])("leaves %s", (text) => {
    expect(maskPersonal(text)).toBe(text);
  });
});

describe("isContactField", () => {
  it("knows labels of persons from others", () => {
    expect(["项目负责人", "联系人", "联系 电话"].every(isContactField)).toBe(true);
    expect(["项目概况", "联系群众情况"].some(isContactField)).toBe(false);
  });
});
