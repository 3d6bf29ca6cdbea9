import { expect, test } from "vitest";
import { MESSAGE_LIMIT, splitText } from "../../../src/channels/render/split-text.js";

test("a text that fits is one message", () => {
  expect(splitText("第一行\n第二行")).toEqual(["第一行\n第二行"]);
  expect(splitText("x".repeat(MESSAGE_LIMIT))).toHaveLength(1);
});

test("a longer one breaks at line ends, each message as full as it can be", () => {
  expect(splitText("aaaa\nbbbb\ncccc\nd", 9)).toEqual(["aaaa\nbbbb", "cccc\nd"]);
});

test("a line that is too long breaks inside, and the next line may follow it", () => {
  expect(splitText("12345678901234\nab", 10)).toEqual(["1234567890", "1234\nab"]);
});

test("a character of two units is never cut", () => {
  const messages = splitText("😀".repeat(7), 5);
  expect(messages.join("")).toBe("😀".repeat(7));
  expect(messages.every((message) => message.length <= 5)).toBe(true);
  expect(messages.every((message) => /^\p{So}+$/u.test(message))).toBe(true);
});

test("nothing but space is no message", () => {
  expect(splitText("")).toEqual([]);
  expect(splitText(`a\n${"\n".repeat(20)}b`, 5).every((m) => m.trim() !== "")).toBe(true);
});
