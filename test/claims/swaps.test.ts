// Neighbours' figures told of one another, and the built-in documents' own prose.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkProse } from "../../scripts/claims/own-prose.js";
import { ALL, makeSwaps, scoreSwaps } from "../../scripts/claims/swaps/campaign.js";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const corpus = join(import.meta.dirname, "..", "..", "corpus");
const data = join(temporaryFolder("swaps"), "data");
let assistant: Assistant;
beforeAll(async () => {
  assistant = openAssistant({ data });
  await assistant.ingest(
    readdirSync(corpus).map((file) => join(corpus, file)),
    {},
  );
}, 60_000);
afterAll(() => assistant.close());

test("the figure of a neighbour is never right, the own one never wrong", async () => {
  const swaps = await makeSwaps(assistant, 7, 2);
  expect(swaps.length).toBeGreaterThan(80);
  expect(new Set(swaps.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  const { table, misses } = await scoreSwaps(assistant, swaps);
  const turned = misses.filter((line) => /wrong supported|right refuted/.test(line));
  expect(turned).toEqual([]);
  const all = table[ALL];
  expect(((all?.["wrong not_found"] ?? 0) + (all?.["wrong missed"] ?? 0)) * 20).toBeLessThan(
    all?.claims ?? 0,
  );
}, 60_000);

test("the same seed draws the same sentences", async () => {
  const texts = async (): Promise<string[]> =>
    (await makeSwaps(assistant, 3, 1)).map(({ swap }) => swap.wrong.text);
  expect(await texts()).toEqual(await texts());
}, 30_000);

test("what the documents say themselves is never refuted", async () => {
  const { counts, refuted } = await checkProse(assistant, data);
  expect(refuted).toEqual([]);
  const supported = Object.values(counts).reduce((sum, one) => sum + one.supported, 0);
  expect(supported).toBeGreaterThan(200);
}, 60_000);
