import { expect, test } from "vitest";
import { split, utf8Bytes, utf16Units } from "../../../src/channels/render/split.js";

test("a text that fits is one message", () => {
  expect(split("第一行\n第二行", 2048, utf8Bytes)).toEqual(["第一行\n第二行"]);
  expect(split("x".repeat(4096), 4096, utf16Units)).toHaveLength(1);
  expect(split("中".repeat(682), 2048, utf8Bytes)).toHaveLength(1);
  expect(split("中".repeat(683), 2048, utf8Bytes)).toHaveLength(2);
});

test("paragraphs go before lines, lines before sentences, sentences before words", () => {
  expect(split("aaaa\nbb\n\ncccc\ndd", 12, utf16Units)).toEqual(["aaaa\nbb", "cccc\ndd"]);
  expect(split("aaaa\nbbbb\ncccc\nd", 9, utf16Units)).toEqual(["aaaa\nbbbb", "cccc\nd"]);
  expect(split("收入一百。支出九十。", 18, utf8Bytes)).toEqual(["收入一百。", "支出九十。"]);
  expect(split("income one hundred", 12, utf16Units)).toEqual(["income one", "hundred"]);
  expect(split("人员经费预算，公用经费 abc", 12, utf16Units)).toEqual([
    "人员经费预算，",
    "公用经费 abc",
  ]);
});

test("an early paragraph does not leave a message almost empty", () => {
  expect(split(`a\n\n${"b".repeat(6)}\n${"c".repeat(6)}`, 12, utf16Units)).toEqual([
    "a\n\nbbbbbb",
    "cccccc",
  ]);
});

test("a line that is too long breaks inside, and the next line may follow it", () => {
  expect(split("12345678901234\nab", 10, utf16Units)).toEqual(["1234567890", "1234\nab"]);
});

test("a point inside a figure is no end of a sentence", () => {
  expect(split("合计714.40万元", 12, utf8Bytes).join("")).toBe("合计714.40万元");
  expect(split("aaaaaa 714.40", 11, utf16Units)).toEqual(["aaaaaa", "714.40"]);
});

test("nothing is cut inside a number or a word that is not longer than half a message", () => {
  expect(split("支出合计总数为1,234.56万元", 12, utf16Units)).toEqual([
    "支出合计总数为",
    "1,234.56万元",
  ]);
  expect(split("预算预算预算预算budget预算", 12, utf16Units)).toEqual([
    "预算预算预算预算",
    "budget预算",
  ]);
});

test("no character is cut, not even one of several code points", () => {
  const family = "👨‍👩‍👧‍👦";
  for (const [limit, measure] of [
    [60, utf8Bytes],
    [25, utf16Units],
  ] as const) {
    const messages = split(family.repeat(7), limit, measure);
    expect(messages.join("")).toBe(family.repeat(7));
    expect(messages.every((message) => message.length % family.length === 0)).toBe(true);
  }
});

test("a cluster longer than a message is cut between code points", () => {
  const tall = `e${"\u0301".repeat(40)}`;
  const messages = split(tall, 10, utf8Bytes);
  expect(messages.join("")).toBe(tall);
  expect(messages.every((message) => utf8Bytes(message) <= 10)).toBe(true);
});

test("nothing but space is no message", () => {
  expect(split("", 5, utf16Units)).toEqual([]);
  expect(split(`a\n${"\n".repeat(20)}b`, 5, utf16Units)).toEqual(["a", "b"]);
});

/** A generator of its own, so that a failing seed can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const ALPHABET = [
  ..."预算支出合计。！？；1234567890.abc, ",
  "\n",
  "\n\n",
  "\u200b",
  "\u200d",
  "\u202e",
  "e\u0301",
  "😀",
  "👩‍🔧",
  "🇨🇳",
  "𠮷",
];

test("random texts: nothing lost, order kept, every message within its limit", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const roll = dice(seed);
    const words = roll(2) === 0 ? ALPHABET : ALPHABET.filter((word) => word.trim() !== "");
    const text = Array.from({ length: roll(900) }, () => words[roll(words.length)]).join("");
    const measure = roll(2) === 0 ? utf8Bytes : utf16Units;
    const limit = 8 + roll(200);
    const messages = split(text, limit, measure);
    const bare = (value: string): string => value.replace(/\s/g, "");
    expect(bare(messages.join("")), `seed ${seed}`).toBe(bare(text));
    expect(Math.max(0, ...messages.map(measure)), `seed ${seed}`).toBeLessThanOrEqual(limit);
    expect(messages.join(""), `seed ${seed}`).not.toMatch(/\p{Surrogate}/u);
  }
});

test("a megabyte in one line is split at once", () => {
  const text = "预算".repeat(170_000);
  const messages = split(text, 2048, utf8Bytes);
  expect(messages.join("")).toBe(text);
});
