import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toCheck } from "../../src/claims/to-check.js";
import { HANDED_OVER, QUESTIONS } from "./to-check.data.js";

test.each(HANDED_OVER)("handed over to be checked: %s", (message, text) => {
  const handed = toCheck(message)?.text;
  expect(text === "" ? handed : handed?.slice(0, text.length)).toBe(text);
});

test.each(QUESTIONS)("a question stays one: %s", (message) => {
  expect(toCheck(message)).toBeUndefined();
});

test("no question of the sets is taken for a text to check", () => {
  const folder = join(import.meta.dirname, "..", "questions");
  const files = readdirSync(folder).filter((name) => /^(?!held-out).*\.jsonl$/.test(name));
  const turns = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => (JSON.parse(line) as { turns?: string[] }).turns ?? []),
  );
  expect(turns.length).toBeGreaterThan(500);
  expect(turns.filter((turn) => toCheck(turn) !== undefined)).toEqual([]);
});

test("nearly every text with several claims is one to check", () => {
  const texts = ["own.jsonl", "originals.jsonl", "originals-second.jsonl", "originals-third.jsonl"]
    .flatMap((file) => readFileSync(join(import.meta.dirname, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; claims: unknown[] })
    .filter(({ claims }) => claims.length > 1);
  const missed = texts.filter(({ text }) => toCheck(text) === undefined);
  expect(missed.length * 50).toBeLessThan(texts.length);
});
