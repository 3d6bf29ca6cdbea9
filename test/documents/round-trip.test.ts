// The corpus, rendered as the files that offices publish, gives the same ledger again, cell for cell.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RENDERERS } from "../../scripts/render/renderers.js";
import { openAssistant } from "../../src/assistant.js";
import { readDocument } from "../../src/documents/index.js";
import type { Figure } from "../../src/model/figure.js";
import type { IngestSummary } from "../../src/model/library.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const corpus = join(import.meta.dirname, "..", "..", "corpus");
const folder = temporaryFolder("round-trip");

interface Ledger {
  readonly summary: IngestSummary | undefined;
  readonly figures: readonly Figure[];
}

async function ledgerOf(path: string, name: string): Promise<Ledger> {
  const assistant = openAssistant({ data: join(folder, name) });
  try {
    const [summary] = await assistant.ingest([path], {});
    const figures: Figure[] = [];
    for await (const figure of assistant.figures({})) figures.push(figure);
    return { summary, figures };
  } finally {
    assistant.close();
  }
}

/** Everything but where it stands in the file, and whether a sentence is our own wording. */
function facts({ locator: _, documentId, sourceFile, ...rest }: Figure): object {
  const { restated, ...fact } = rest as typeof rest & { restated?: boolean };
  return fact;
}

function counts({ summary }: Ledger): object {
  const { status, tables, figures, passages, uncertainFigures } = summary ?? {};
  return { status, tables, figures, passages, uncertainFigures };
}

/** Amounts with their full paths: what is compared where a format loses merged cells. */
function amounts({ figures }: Ledger, sure: boolean): string[] {
  return figures
    .filter((f) => f.marked === "printed" && f.value !== null)
    .filter((f) => !sure || f.certainty === "certain")
    .map((f) => JSON.stringify([f.table, f.row, f.column, f.raw, f.value, f.unit, f.code]));
}

async function rendered(file: string, format: string): Promise<string> {
  const content = await readDocument(readFileSync(join(corpus, file)), file);
  const path = join(folder, `${file}.${format}`);
  const bytes = await RENDERERS[format]?.(content);
  writeFileSync(path, bytes ?? "");
  return path;
}

const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));

test("there is a corpus to render", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)("%s", (file) => {
  const page = ledgerOf(join(corpus, file), file);
  const spanned = Object.keys(RENDERERS).filter((format) => format !== "csv");

  test.each(spanned)("as %s: the same ledger", async (format) => {
    const expected = await page;
    expect(expected.figures.length).toBeGreaterThan(0);
    const found = await ledgerOf(await rendered(file, format), `${file}-${format}`);
    expect(found.summary?.reason).toBeUndefined();
    expect(found.figures.map(facts)).toEqual(expected.figures.map(facts));
    expect(counts(found)).toEqual(counts(expected));
  });

  test("as csv, merged cells lost: no certain amount stands under another path", async () => {
    const expected = new Set(amounts(await page, false));
    const found = await ledgerOf(await rendered(file, "csv"), `${file}-csv`);
    if (expected.size === 0) return;
    const sure = amounts(found, true);
    expect(sure.filter((amount) => !expected.has(amount))).toEqual([]);
    expect(sure.length / expected.size).toBeGreaterThan(0.7);
  });
});
