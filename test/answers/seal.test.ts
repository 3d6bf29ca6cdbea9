import { describe, expect, test } from "vitest";
import { hasNumeral, Sealed, UnsealedText } from "../../src/answers/seal.js";
import type { Segment } from "../../src/answers/segments.js";
import * as texts from "../../src/answers/texts.text.js";
import { ATTACKS, EVIDENCE, LEGITIMATE } from "./seal.data.js";

function seal(segments: readonly Segment[]): Sealed {
  return Sealed.seal(segments, EVIDENCE);
}

describe("does not seal", () => {
  test.each(ATTACKS.map(([why, ...segments]) => [why, segments] as const))("%s", (_, segments) => {
    expect(() => seal(segments)).toThrow(UnsealedText);
  });

  test("and says which piece", () => {
    const bad: Segment = { kind: "words", text: "三成" };
    try {
      seal([{ kind: "mark", text: "\n" }, bad, { kind: "year", year: 1999 }]);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "UnsealedText", segment: bad });
    }
  });
});

describe("seals", () => {
  test.each(LEGITIMATE.map(([text, ...segments]) => [text, segments] as const))(
    "%j",
    (text, segments) => {
      expect(seal(segments).text).toBe(text);
    },
  );

  test("a label only with the evidence it leans on", () => {
    const segment: Segment = { kind: "label", text: "30107" };
    expect(() => Sealed.seal([segment], { ...EVIDENCE, labels: new Set() })).toThrow(UnsealedText);
  });
});

/** Every string of a value, with the path that leads to it. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => strings(part, `${path}.${key}`));
}

/** Questions to click on are not answers: "三个项目" may stand in them. */
const { EXAMPLE_QUESTIONS: _, ...templates } = texts;

describe("templates", () => {
  const all = Object.entries(templates).flatMap(([name, value]) => strings(value, name));

  test("are there in both languages", () => {
    const ends = all.map(([path]) => path.split(".").at(-1));
    expect(ends.filter((end) => end === "zh").length).toBeGreaterThan(50);
    expect(ends.filter((end) => end === "en").length).toBeGreaterThan(50);
  });

  test("hold no numeral of their own", () => {
    const pieces = all.flatMap(([path, text]) =>
      text.split(/\{\w+\}/).map((piece) => [path, piece] as const),
    );
    expect(pieces.filter(([, piece]) => hasNumeral(piece))).toEqual([]);
  });

  test("have the same slots in both languages", () => {
    const slots = (text: string): string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [path, zh] of all.filter(([path]) => path.endsWith(".zh"))) {
      const en = all.find(([other]) => other === path.replace(/zh$/, "en"));
      expect([path, slots(en?.[1] ?? "")]).toEqual([path, slots(zh)]);
    }
  });
});
