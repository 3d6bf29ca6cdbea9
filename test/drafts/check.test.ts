// What a draft says, checked against the ledger it was written from: nothing may be refuted.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openAssistant } from "../../src/assistant.js";
import { textToCheck } from "../../src/claims/text-to-check.js";
import { toDocx } from "../../src/drafts/render/docx.js";
import { toMarkdown } from "../../src/drafts/render/markdown.js";
import { NoTables } from "../../src/kernel/errors.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { LAST_YEAR, THIS_YEAR } from "./budgets.data.js";

const folder = temporaryFolder("draft-check");
const REGISTERS = ["official", "plain"] as const;
const now = (): Date => new Date("2031-03-01T09:00:00Z");

interface Outcome {
  readonly supported: number;
  readonly refuted: readonly string[];
}

/** Drafts every document of the files that has tables, and checks what was drafted. */
async function checked(
  name: string,
  files: readonly string[],
  withDocx = false,
): Promise<Outcome[]> {
  const assistant = openAssistant({ data: join(folder, name), now, strictSeal: true });
  const outcomes: Outcome[] = [];
  try {
    await assistant.ingest(files, {});
    for (const { id } of await assistant.documents()) {
      for (const register of REGISTERS) {
        const draft = await assistant.draft({ document: id, register }).catch((error: unknown) => {
          if (error instanceof NoTables) return undefined;
          throw error;
        });
        if (!draft) continue;
        const texts = [toMarkdown(draft)];
        if (withDocx)
          texts.push(await textToCheck(await toDocx(draft, undefined, now()), "a.docx"));
        for (const text of texts) {
          const { claims } = await assistant.check(text);
          const of = (verdict: string) => claims.filter((claim) => claim.verdict === verdict);
          outcomes.push({
            supported: of("supported").length,
            refuted: of("refuted").map(({ span, explanation }) => `${span}: ${explanation}`),
          });
        }
      }
    }
  } finally {
    assistant.close();
  }
  return outcomes;
}

function expectNothingRefuted(outcomes: readonly Outcome[], least: number): void {
  expect(outcomes.length).toBeGreaterThanOrEqual(least);
  expect(outcomes.flatMap(({ refuted }) => refuted)).toEqual([]);
  for (const { supported } of outcomes) expect(supported).toBeGreaterThan(25);
}

test("our own sample, with last year's and without, in both registers", async () => {
  mkdirSync(folder, { recursive: true });
  const [one, two] = [join(folder, "2031.txt"), join(folder, "2030.txt")];
  writeFileSync(one, THIS_YEAR);
  writeFileSync(two, LAST_YEAR);
  expectNothingRefuted(await checked("alone", [one]), 2);
  expectNothingRefuted(await checked("both", [one, two], true), 8);
});

test("the built-in documents", async () => {
  const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  const outcomes = await checked(
    "corpus",
    files.map((name) => join(corpus, name)),
  );
  expectNothingRefuted(outcomes, 8);
});

const originals = fileURLToPath(new URL("../../../shared/documents/", import.meta.url));
const present = existsSync(originals);
if (!present) console.warn("skipped: the original documents are not beside this checkout");

describe.skipIf(!present)("the originals", () => {
  test("texts and PDFs", async () => {
    const files = readdirSync(originals)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(originals, name));
    expectNothingRefuted(await checked("originals", [...files, join(originals, "pdf")]), 14);
  }, 90_000);
});
