// Claims of the kinds that were refuted though they are true, each beside its false twin.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { textToCheck } from "../../src/claims/text-to-check.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { KINDS, PRINTED, PRINTED_SWAPPED } from "./kinds.data.js";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
let assistant: Assistant;

beforeAll(async () => {
  assistant = openAssistant({ data: join(temporaryFolder("kinds"), "data"), strictSeal: true });
  await assistant.ingest(
    readdirSync(corpus).map((file) => join(corpus, file)),
    {},
  );
}, 60_000);
afterAll(() => assistant.close());

test.each(KINDS)("$text", async ({ text, claims }) => {
  const report = await assistant.check(text);
  expect(report.claims.map(({ span, verdict }) => `${span} ${verdict}`)).toEqual(claims);
});

test("what the prose of a document prints under the same label is supported with a caution", async () => {
  const report = await assistant.check(PRINTED);
  expect(report.claims.map(({ verdict }) => verdict)).not.toContain("refuted");
  expect(report.claims.at(-1)).toMatchObject({ verdict: "supported" });
});

test("the same numbers exchanged are not", async () => {
  const report = await assistant.check(PRINTED_SWAPPED);
  expect(report.claims.map(({ verdict }) => verdict)).not.toContain("supported");
});

test("no sentence of a loaded document is refuted", async () => {
  const refuted: string[] = [];
  for (const file of readdirSync(corpus)) {
    const path = join(corpus, file);
    const text = await textToCheck(readFileSync(path), path);
    const prose = text.split("\n").filter((line) => !line.includes("\t"));
    const { claims } = await assistant.check(prose.join("\n"));
    refuted.push(...claims.filter(({ verdict }) => verdict === "refuted").map(({ span }) => span));
  }
  expect(refuted).toEqual([]);
}, 60_000);
