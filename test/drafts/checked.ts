import { join } from "node:path";
import { expect } from "vitest";
import { openAssistant } from "../../src/assistant.js";
import { textToCheck } from "../../src/claims/text-to-check.js";
import { toDocx } from "../../src/drafts/render/docx.js";
import { toMarkdown } from "../../src/drafts/render/markdown.js";
import { NoTables } from "../../src/kernel/errors.js";

const REGISTERS = ["official", "plain"] as const;
const now = (): Date => new Date("2031-03-01T09:00:00Z");

export interface Outcome {
  readonly supported: number;
  readonly refuted: readonly string[];
}

/** Drafts every document of the files that has tables, and checks what was drafted. */
export async function checked(
  folder: string,
  files: readonly string[],
  withDocx = false,
): Promise<Outcome[]> {
  const assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
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
        if (withDocx && register === "official")
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

export function expectNothingRefuted(outcomes: readonly Outcome[], least: number): void {
  expect(outcomes.length).toBeGreaterThanOrEqual(least);
  expect(outcomes.flatMap(({ refuted }) => refuted)).toEqual([]);
  for (const { supported } of outcomes) expect(supported).toBeGreaterThan(25);
}
