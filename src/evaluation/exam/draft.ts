import type { Random } from "../../kernel/random.js";
import type { GoldValue } from "../question.js";
import { TEMPLATES, YEARS } from "./templates.data.js";
import type { Draft, Material } from "./types.js";

/** One of a kind's wordings, filled in for the document. */
export function worded(
  material: Material,
  kind: keyof typeof TEMPLATES,
  words: Readonly<Record<string, string>>,
): string {
  const { document, random } = material;
  const year = words["year"] ?? String(document.year);
  const all = { issuer: document.issuer, ...words, year: yearWord(year, random) };
  return fill(random.pick<string>(TEMPLATES[kind]), all);
}

/** Puts words in the places of a template. */
export function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}

function yearWord(year: string, random: Random): string {
  return fill(random.pick(YEARS), { full: year });
}

/** A question whose answer states these values and cites the document. */
export function answered(
  material: Material,
  question: string,
  expect: Partial<Draft["expect"]> & { values?: GoldValue[] },
): Draft {
  const { document, loaded } = material;
  const file = document.sourcePath.split(/[\\/]/).at(-1) ?? "";
  // The same budget from another file may be cited as well.
  const twins = loaded.filter(
    ({ issuer, year, stage }) =>
      issuer === document.issuer && year === document.year && stage === document.stage,
  );
  const cite = twins.length > 1 ? [] : [{ doc: file }];
  return { turns: [question], expect: { ...NOTHING, status: "answered", cite, ...expect } };
}

/** A question that nothing loaded answers. */
export function unanswerable(question: string): Draft {
  return { turns: [question], expect: { ...NOTHING, status: "not_found" } };
}

const NOTHING: Draft["expect"] = {
  status: "answered",
  values: [],
  values_any: [],
  contains: [],
  contains_any: [],
  not_contains: [],
  cite: [],
  or_listing: false,
  listing_values: [],
};
