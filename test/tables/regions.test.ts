import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/index.js";
import type { Content } from "../../src/model/document.js";
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

/** Every cell with a place of its own, so that two readings can be compared. */
function placed(content: Content): Content {
  let line = 0;
  const blocks = content.blocks.map((block) => {
    if (block.type !== "grid") return block;
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, locator: { line: ++line, field: 1 } })),
    );
    return { ...block, rows };
  });
  return { ...content, blocks };
}

/** The same tables as text: merged cells lost, their other places kept empty or left out. */
function flat(content: Content, places: "kept" | "left out"): Content {
  const blocks = content.blocks.map((block) => {
    if (block.type !== "grid") return block;
    const rows = block.rows.map((row, r) =>
      row.map((cell, i) => {
        const column = places === "kept" ? cell.column : i;
        return { ...cell, row: r, column, rowSpan: 1, columnSpan: 1 };
      }),
    );
    return { ...block, spans: "lost" as const, rows };
  });
  return { ...content, blocks };
}

/** What makes a figure wrong: its row, key, time or unit; lost heads over a column may be left off or mended. */
function contradicts(figure: FigureDraft, truth: FigureDraft | undefined): boolean {
  if (!truth) return true;
  const said = ({ row, year, stage, unit, value }: FigureDraft) =>
    JSON.stringify([row, year, stage ?? null, unit, value]);
  const key = figure.key !== null && JSON.stringify(figure.key) !== JSON.stringify(truth.key);
  const last = figure.column.at(-1) !== truth.column.at(-1);
  return key || last || said(figure) !== said(truth);
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".html")))(
  "%s as text",
  (name) => {
    const content = placed(html.read(readFileSync(join(folder, name)), name));
    const identity = readIdentity(content, name);
    const truth = readTables(content, identity).flatMap(({ figures }) => figures);

    test.each(["kept", "left out"] as const)(
      "places of merged cells %s: no error is certain",
      (p) => {
        const read = readTables(flat(content, p), identity).flatMap(({ figures }) => figures);
        const sure = read.filter(({ raw, certainty }) => raw !== "" && certainty === "certain");
        const wrong = sure.filter((figure) => {
          const at = truth.find(({ locator }) => locator.line === figure.locator.line);
          return contradicts(figure, at);
        });
        expect(sure.length).toBeGreaterThan(0);
        expect(wrong.map(lineOf)).toEqual([]);
      },
    );
  },
);
