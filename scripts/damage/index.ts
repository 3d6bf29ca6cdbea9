/**
 * Damages tables as text extraction does: `npx tsx scripts/damage/index.ts --out FOLDER [--seed N]
 * [--documents N] [--tables N]`. Writes numbered texts, each with the golds of its cells (JSONL).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusDocuments } from "./corpus.js";
import { damageDocument, drawDamaged, NAMES, seedOf } from "./draw.js";
import { FORMS } from "./synthetic/index.js";
import type { Damaged, PlacedGold } from "./types.js";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    documents: { type: "string", default: "1" },
    tables: { type: "string", default: "30" },
  },
});
const { out } = values;
if (out === undefined) throw new Error("--out FOLDER is missing: the folder to write to");
const seed = Number.parseInt(values.seed, 10);
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) {
  if (/^\d{3}\.(txt|jsonl)$/.test(name)) rmSync(join(out, name));
}

/** Without what is null, or "=" as comparator: a reader puts it back (`golds.ts`). */
function short(gold: PlacedGold): Partial<PlacedGold> {
  const said = Object.entries(gold).filter(
    ([name, value]) => value !== null && !(name === "comparator" && value === "="),
  );
  return Object.fromEntries(said);
}

let written = 0;
function save({ lines, golds }: Damaged): void {
  const name = String(written++).padStart(3, "0");
  writeFileSync(join(out ?? "", `${name}.txt`), `${lines.join("\n")}\n`);
  const cells = golds.map((gold) => JSON.stringify({ doc: name, ...short(gold) }));
  writeFileSync(join(out ?? "", `${name}.jsonl`), `${cells.join("\n")}\n`);
}

const documents = corpusDocuments(new URL("../../corpus/", import.meta.url));
for (const document of documents.filter(({ tables }) => tables.length > 0)) {
  for (let i = 0; i < Number.parseInt(values.documents, 10); i++) {
    save(damageDocument(document, seed * 1009 + i));
  }
}
const tables = Number.parseInt(values.tables, 10);
for (let i = 0; i < tables; i++) {
  const form = FORMS[i % FORMS.length];
  // The second half suffers several damages at once.
  const name = i < tables / 2 ? NAMES[i % NAMES.length] : undefined;
  if (form) save(drawDamaged(form, seedOf(form, seed * 2003 + i), name));
}
console.log(`${written} documents in ${out}`);
