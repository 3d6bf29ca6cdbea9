import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/index.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { ReadTable } from "../../src/model/table.js";
import { readTables } from "../../src/tables/index.js";

const folder = join(import.meta.dirname, "regions");

/** One figure as a line: row | column | raw unit | what it means. */
function lineOf({ row, rowImplied, column, raw, unit, year, stage, key, certainty }: FigureDraft) {
  const { measure = "?", scope = null, code = null, project = null, member = null } = key ?? {};
  const label = row.length > 0 ? row.join(" › ") : `(${rowImplied ?? ""})`;
  const about = [measure, scope, code, project, member, year, stage];
  const meaning = [...about, certainty === "uncertain" ? "uncertain" : null];
  const amount = raw === "" ? "—" : `${raw} ${unit ?? ""}`;
  return [label, column.join(" › "), amount, meaning.filter(Boolean).join(" ")].join(" | ");
}

function print({ title, kind, state, notes, figures }: ReadTable): string {
  return [`# ${title} [${kind ?? ""}] ${state} ${notes.length}`, ...figures.map(lineOf)].join("\n");
}

// Forms of other regions and of the outturn, with invented offices and numbers; the gold beside each
// is read by eye once and renewed with `npx vitest run test/tables/regions.test.ts -u`.
test.each(readdirSync(folder).filter((name) => name.endsWith(".html")))("%s", async (name) => {
  const content = html.read(readFileSync(join(folder, name)), name);
  const tables = readTables(content, readIdentity(content, name));
  const gold = join(folder, name.replace(/\.html$/, ".gold.txt"));
  await expect(`${tables.map(print).join("\n\n")}\n`).toMatchFileSnapshot(gold);
});
