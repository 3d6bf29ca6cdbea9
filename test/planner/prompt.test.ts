import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { BadPrompt } from "../../src/kernel/errors.js";
import { loadPrompt } from "../../src/planner/prompt.js";
import { SLOTS } from "../../src/planner/slots.js";
import { proposalShape } from "../../src/planner/wire.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("prompts");
mkdirSync(folder, { recursive: true });

function load(text: string) {
  writeFileSync(join(folder, "p.md"), text);
  return loadPrompt("p", ["a", "b"], pathToFileURL(`${folder}/`));
}

const head = (version: string, places: string, name = "p") =>
  `---\nname: ${name}\nversion: ${version}\nplaceholders: ${places}\n---\n`;

test("the committed prompt has the places the program fills, and a version", () => {
  expect(loadPrompt("planner", SLOTS).id).toMatch(/^planner@\d+$/);
});

test("places are filled once: what is put in is never a place itself", () => {
  const prompt = load(`${head("3", "a, b")}x {{a}} y {{b}} {{a}}\n`);
  expect(prompt.id).toBe("p@3");
  expect(prompt.fill({ a: "{{b}}", b: "$& 2" })).toBe("x {{b}} y $& 2 {{b}}\n");
});

test.each([
  ["a place that is missing", `${head("1", "a, b")}{{a}}`],
  ["a place nobody fills", `${head("1", "a, b")}{{a}} {{b}} {{c}}`],
  ["a head that tells others", `${head("1", "a")}{{a}} {{b}}`],
  ["no version", `${head("", "a, b")}{{a}} {{b}}`],
  ["another name", `${head("1", "a, b", "q")}{{a}} {{b}}`],
  ["no head", "{{a}} {{b}}"],
])("%s is told at the start, with the file", (_, text) => {
  expect(() => load(text)).toThrow(BadPrompt);
  expect(() => load(text)).toThrow(/p\.md/);
});

test("a prompt file that is not there is told", () => {
  expect(() => loadPrompt("none", [], pathToFileURL(`${folder}/`))).toThrow(BadPrompt);
});

test("the schema on the wire is what strict modes take: an object, no oneOf, every field required", () => {
  const { schema } = proposalShape();
  expect(schema["type"]).toBe("object");
  const text = JSON.stringify(schema);
  for (const word of ["oneOf", "minItems", "minimum", "$schema"])
    expect(text).not.toContain(`"${word}"`);
  const objects: Record<string, unknown>[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value) objects.push(value as Record<string, unknown>);
    for (const one of Object.values(value)) visit(one);
  };
  visit(schema);
  expect(objects.length).toBeGreaterThan(20);
  for (const { properties, required, additionalProperties } of objects) {
    expect(required).toEqual(Object.keys(properties as object));
    expect(additionalProperties).toBe(false);
  }
});
