import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Accountant, type Made } from "../../scripts/fidelity/account.js";
import { identities } from "../../scripts/fidelity/identities.js";
import { make } from "../../scripts/fidelity/read.js";
import { numericTokens, surplus } from "../../scripts/fidelity/tokens.js";
import { TEXT, utf8 } from "../documents/sample.js";

const corpus = join(import.meta.dirname, "..", "..", "corpus");

function lostIn(made: Made): string[] {
  return new Accountant(made).account().lost.map(({ token }) => token);
}

test("tokens are compared folded, with their number of occurrences", () => {
  expect(numericTokens("１,740.2万元，2023年")).toEqual(["1740.2", "2023"]);
  expect(surplus(["1", "1", "2"], ["1"])).toEqual(["1", "2"]);
});

describe("the built-in documents", () => {
  test.each(readdirSync(corpus))("%s loses no number", async (name) => {
    const path = join(corpus, name);
    const made = await make(readFileSync(path), path);
    expect(lostIn(made)).toEqual([]);
    expect(made.tables.flatMap((table) => identities(table).failed)).toEqual([]);
  });
});

test("a number that no figure and no passage has is lost", async () => {
  const made = await make(utf8(TEXT), "sample.txt");
  expect(lostIn(made)).toEqual([]);
  const [table] = made.tables.filter(({ figures }) => figures.some(({ raw }) => /\d/.test(raw)));
  const first = table?.figures.find(({ raw }) => /\d/.test(raw));
  const robbed = made.tables.map((each) => ({
    ...each,
    figures: each.figures.filter((figure) => figure !== first),
  }));
  expect(lostIn({ ...made, tables: robbed })).toEqual(numericTokens(first?.raw ?? ""));
  expect(lostIn({ ...made, passages: [] }).length).toBeGreaterThan(0);
});
