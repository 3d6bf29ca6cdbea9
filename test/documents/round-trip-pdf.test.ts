import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderPdf } from "../../scripts/render/pdf.js";
import { readDocument, readIdentity } from "../../src/documents/index.js";
import type { Content } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { readNarrative } from "../../src/narrative/index.js";
import { readTables } from "../../src/tables/index.js";

const corpus = join(import.meta.dirname, "..", "..", "corpus");
const names = readdirSync(corpus).filter((name) => /^\d{3}.*\.html$/.test(name));

/** What a figure says, without where it stands in its file. */
function core(figure: FigureDraft, occurrences: Map<string, number>): unknown {
  const { table, row, column, value, comparator, unit, code, project, key, certainty, year } =
    figure;
  const place = JSON.stringify([table, row, column, code, project, key]);
  const occurrence = (occurrences.get(place) ?? 0) + 1;
  occurrences.set(place, occurrence);
  return {
    table,
    row,
    column,
    value,
    comparator,
    unit,
    code,
    project,
    key,
    certainty,
    year,
    occurrence,
  };
}

function ledgerOf(content: Content) {
  const identity = readIdentity(content, "x");
  const tables = readTables(content, identity);
  const seen = new Map<string, number>();
  return {
    identity: { ...identity, issuer: { ...identity.issuer, aliases: [] } },
    contents: content.contents,
    tables: tables.map(({ title, kind, state, unit, notes }) => [
      title,
      kind,
      state,
      unit,
      notes.length,
    ]),
    figures: tables.flatMap((table) => table.figures.map((figure) => core(figure, seen))),
    stated: readNarrative(content, identity).map((figure) => core(figure, seen)),
  };
}

// Rules drawn as thin boxes and a running head; `round-trip.test.ts` has the stroked ones.
test.each(names)("corpus/%s as PDF with filled rules gives the same ledger", async (name) => {
  const original = await readDocument(readFileSync(join(corpus, name)), name);
  const rendered = await renderPdf(original, { ruling: "filled", running: "部门预算公开" });
  const again = await readDocument(rendered, "rendered");
  expect(again.format).toBe("pdf");
  expect(ledgerOf(again)).toEqual(ledgerOf(original));
});
