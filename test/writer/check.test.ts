// The check by itself: what an honest model may write, and what no wording gets past.
import { describe, expect, test } from "vitest";
import { words } from "../../src/answers/segments.js";
import { Random } from "../../src/kernel/random.js";
import { check, type Fault } from "../../src/writer/check.js";
import type { Page } from "../../src/writer/page.js";
import {
  CITATION,
  DIRECTIONS,
  LINK,
  MARKUP,
  NUMBER_WORDS,
  PHRASES,
} from "../../src/writer/words.data.js";
import { KINDS, type Target } from "../llm/adversarial.data.js";

const slots = ["f1", "f2"].map((id) => ({ id, segments: [words("…")] }));
const OFFICE = "青禾县清源湖管理局";
const page: Page = { language: "zh", kind: "results", slots, names: [OFFICE] };
const english: Page = { ...page, language: "en" };
const quotes: Page = {
  ...page,
  kind: "passages",
  slots: ["q1", "q2", "q3"].map((id) => ({ id, segments: [words("…")] })),
};
const faultOf = (text: string, of: Page = page): Fault | undefined => {
  const checked = check(text, of);
  return "wrong" in checked ? checked.wrong : undefined;
};

test.each([
  [page, "{{f1}}；{{f2}}"],
  [page, "您好，关于青禾县清源湖管理局的情况，答案如下：\n{{f1}}。\n另外，{{f2}}。"],
  [page, "根据已公开的预算文件：{{f1}}\n{{f2}}\n供参考"],
  [english, "According to the documents, {{f1}}.\nIn addition, {{f2}}."],
  [english, "As for 青禾县清源湖管理局: {{f1}}; {{f2}}"],
  [quotes, "文件这样写：{{q1}}；{{q2}}；{{q3}}"],
  [quotes, "{{q3}}\n{{q1}}"],
])("an honest wording is taken (%#)", (of, text) => {
  expect(faultOf(text, of)).toBeUndefined();
});

test.each<[Fault, string, Page?]>([
  ["empty", " \n"],
  ["too long", `${"您好，".repeat(99)}{{f1}}；{{f2}}`],
  ["hidden character", "您\u200b好，{{f1}}；{{f2}}"],
  ["unknown slot", "{{f1}}；{{f2}}；{{f3}}"],
  ["repeated slot", "{{f1}}；{{f2}}；{{f1}}"],
  ["dropped slot", "{{f1}}"],
  ["order of slots", "{{f2}}；{{f1}}"],
  ["braces", "{{{f1}}}；{{f2}}"],
  ["digit", "{{f1}}；{{f2}}，共Ⅷ"],
  ["number word", "{{f1}}；{{f2}}，两成"],
  ["link", "{{f1}}；{{f2}}，见a.cn"],
  ["citation", "{{f1}}；{{f2}}【见】"],
  ["markup", "**{{f1}}**；{{f2}}"],
  ["direction", "{{f1}}；{{f2}}，增加"],
  ["direction", "{{f1}}; {{f2}}, more", english],
  ["words", "清源湖镇：{{f1}}；{{f2}}"],
  ["words", "In short: {{f1}}；{{f2}}"],
  ["words", "不是{{f1}}；{{f2}}"],
  ["joined", "{{f1}}{{f2}}"],
  ["joined", "{{f1}}另外{{f2}}"],
  ["dropped slot", "{{q2}}；{{q3}}", quotes],
  ["repeated slot", "{{q1}}；{{q1}}", quotes],
])("%s: %j", (fault, text, of = page) => {
  expect(faultOf(text, of)).toBe(fault);
});

test("no phrase a model may use breaks another rule", () => {
  const rules = [NUMBER_WORDS, DIRECTIONS, LINK, MARKUP, CITATION, /\p{N}/u];
  const phrases = Object.values(PHRASES).flat();
  expect(phrases.filter((one) => rules.some((rule) => rule.test(one)))).toEqual([]);
});

describe("hostile completions, many of each kind", () => {
  const target: Target = {
    ids: ["f1", "f2"],
    all: "{{f1}}；{{f2}}",
    lines: ["88.20 万元（青禾县清源湖管理局 2031 年预算，支出总计）[1]"],
    values: ["88.20", "69.22"],
    units: ["万元", "%"],
    labels: ["支出总计", "人员经费"],
    office: OFFICE,
  };
  const draw = new Random(3);
  test.each(KINDS)("$kind", ({ make }) => {
    for (let nth = 0; nth < 40; nth++) {
      const made = make(target, draw);
      const text = typeof made === "string" ? made : "";
      expect([text, faultOf(text)]).not.toEqual([text, undefined]);
    }
  });
});

test("a text made to be slow is read as fast as any other", () => {
  const phrases = PHRASES.zh.filter((one) => one.length < 4).join("");
  expect(faultOf(`${phrases.slice(0, 80)}呢，{{f1}}；{{f2}}`)).toBe("words");
});
