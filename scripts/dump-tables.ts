/**
 * Prints how the tables of documents read: `npx tsx scripts/dump-tables.ts FILE… [--figures]
 * [--gold cells.jsonl] [--table WORD]`.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readIdentity } from "../src/documents/identity.js";
import { readDocument } from "../src/documents/index.js";
import type { FigureDraft } from "../src/model/figure.js";
import { readTables } from "../src/tables/index.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    figures: { type: "boolean" },
    gold: { type: "string" },
    table: { type: "string" },
  },
});

interface Gold {
  doc: string;
  table: string;
  line: number;
  field: number;
  [key: string]: unknown;
}

function differences(gold: Gold, figure: FigureDraft | undefined): string[] {
  if (!figure) return ["missing"];
  return ["row", "column", "raw", "value", "unit", "code", "project", "table"].flatMap((name) => {
    if (!(name in gold)) return [];
    const met = JSON.stringify((figure as unknown as Record<string, unknown>)[name]);
    const expected = JSON.stringify(gold[name]);
    return met === expected ? [] : [`${name}: ${met} ≠ ${expected}`];
  });
}

const golds: Gold[] =
  values.gold === undefined
    ? []
    : readFileSync(values.gold, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Gold);
let right = 0;
let asked = 0;

for (const path of positionals) {
  const name = basename(path);
  const content = await readDocument(readFileSync(path), path);
  const identity = readIdentity(content, path);
  const began = performance.now();
  const tables = readTables(content, identity);
  console.log(
    `== ${name} ${identity.issuer.name} ${identity.year} (${Math.round(performance.now() - began)} ms)`,
  );
  for (const table of tables) {
    if (values.table !== undefined && !table.title.includes(values.table)) continue;
    const open = table.figures.filter((figure) => figure.certainty === "uncertain").length;
    const blank = table.figures.filter((figure) => figure.raw === "").length;
    console.log(
      `${table.title} [${table.kind}] ${table.state} ${table.unit} figures ${table.figures.length} blank ${blank} uncertain ${open} keyless ${table.figures.filter((f) => !f.key).length} notes ${table.notes.length} ${table.problems.map((p) => `${p.what} ${p.met}`).join("; ")}`,
    );
    if (!values.figures) continue;
    for (const f of table.figures) {
      const key = f.key
        ? Object.entries(f.key)
            .filter(([k, v]) => v !== null && k !== "aspect")
            .map(([k, v]) => `${k}=${v}`)
            .join(" ")
        : "-";
      console.log(
        `  ${f.certainty === "certain" ? " " : "?"} ${f.locator.line ?? ""}:${f.locator.field ?? ""} ${f.row.join(" › ")}${f.rowImplied ? `(${f.rowImplied})` : ""} | ${f.column.join(" › ")} | ${f.raw} ${f.value} ${f.unit} ${f.comparator} | ${f.code} ${f.project ?? ""} y${f.year} | ${key}`,
      );
    }
  }
  for (const gold of golds.filter((each) => each.doc === name.slice(0, 3))) {
    asked++;
    const figure = tables
      .flatMap((table) => table.figures)
      .find((each) => each.locator.line === gold.line && each.locator.field === gold.field);
    const wrong = differences(gold, figure);
    if (wrong.length === 0) right++;
    else console.log(`  ✗ ${gold.table} ${gold.line}:${gold.field} ${wrong.join("; ")}`);
  }
}
if (asked > 0) console.log(`gold ${right}/${asked}`);
