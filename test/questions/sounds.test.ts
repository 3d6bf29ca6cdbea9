import { describe, expect, test } from "vitest";
import { findSlip, soundsOf } from "../../src/questions/linking/sounds.js";

const sounds = soundsOf(["政府采购", "公务接待费", "清源湖", "就业支出"]);
const whole = (text: string) => [{ start: 0, end: text.length }];
const meant = (text: string) => findSlip(text, whole(text), sounds)?.meant;

describe("slips of the keyboard", () => {
  test.each([
    ["正府采购多少", "政府采购"],
    ["公物接待费", "公务接待费"],
    ["清湖源的预算", "清源湖"],
    ["今年政府菜狗多少钱", "政府采购"],
  ])("%s means %s", (text, word) => expect(meant(text)).toBe(word));

  test.each(["政府采购", "农业支出", "湖源清", "清原则"])("%s is no slip", (text) =>
    expect(meant(text)).toBeUndefined(),
  );

  test("only what touches an unexplained place is looked at", () => {
    expect(findSlip("正府采购", [{ start: 4, end: 5 }], sounds)).toBeUndefined();
  });
});
