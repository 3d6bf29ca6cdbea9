// The wordings of both registers are data: what can be compared without a document is compared here.
import { describe, expect, test } from "vitest";
import { hasNumeral } from "../../src/answers/seal.js";
import * as glossary from "../../src/drafts/sections/glossary.text.js";
import { SECTIONS } from "../../src/drafts/sections/index.js";
import * as sections from "../../src/drafts/sections/sections.text.js";
import * as texts from "../../src/drafts/texts.text.js";
import type { Template } from "../../src/drafts/types.js";
import { SECTION_NAMES } from "../../src/drafts/words.data.js";

/** Every pair of wordings, wherever it stands in an export. */
function templatesIn(value: unknown): Template[] {
  if (Array.isArray(value)) return value.flatMap(templatesIn);
  if (typeof value !== "object" || value === null) return [];
  if ("official" in value && "plain" in value) return [value as Template];
  return Object.values(value).flatMap(templatesIn);
}

const templates = [sections, glossary, texts].flatMap((module) =>
  Object.values(module).flatMap(templatesIn),
);
const slotsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** Slots that name who and when; everyday words may leave them to the sentence before. */
const CONTEXT = new Set(["{office}", "{year}", "{stage}"]);

describe("templates", () => {
  test("there are some to compare", () => {
    expect(templates.length).toBeGreaterThan(60);
  });

  test("both registers hold the same slots", () => {
    const different = templates.filter(({ official, plain }) => {
      const [a, b] = [official, plain].map((text) =>
        slotsOf(text).filter((slot) => !CONTEXT.has(slot)),
      );
      return JSON.stringify(a) !== JSON.stringify(b);
    });
    expect(different).toEqual([]);
  });

  test("no number is written into our own words", () => {
    const said = [
      ...templates.flatMap(({ official, plain }) => [official, plain]),
      ...Object.values(sections.GAPS),
    ].map((text) => text.replace(/\{\w+\}/g, "·"));
    expect(said.filter(hasNumeral)).toEqual([]);
  });
});

test("every section has its heading and the names it can be called by, and no others exist", () => {
  const ids = SECTIONS.map(({ id }) => id).sort();
  expect(Object.keys(SECTION_NAMES).sort()).toEqual(ids);
  const parents = SECTIONS.flatMap(({ under }) => under ?? []);
  expect(Object.keys(sections.HEADINGS).sort()).toEqual([...new Set([...ids, ...parents])].sort());
});
