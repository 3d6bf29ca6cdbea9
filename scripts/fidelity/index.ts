/**
 * Prints, for every document and table, what the ledger holds of it and what it lost:
 * `npm run fidelity -- [FILE|FOLDER …] [--lost N] [--identities]`. Without arguments: the built-in
 * corpus. Exits 1 when a number is lost without a reason.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../../src/kernel/errors.js";
import type { ReadTable } from "../../src/model/table.js";
import { Accountant, type Made, PLACES } from "./account.js";
import { identities } from "./identities.js";
import { make } from "./read.js";
import { sourceText } from "./source-text.js";
import { numericTokens, surplus } from "./tokens.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lost: { type: "string" }, identities: { type: "boolean" } },
});
const SHOWN = Number.parseInt(values.lost ?? "8", 10);
const CORPUS = join(import.meta.dirname, "..", "..", "corpus");

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function tableLine(table: ReadTable): string {
  const certain = table.figures.filter(({ certainty }) => certainty === "certain").length;
  const printed = table.figures.filter(({ raw }) => raw !== "").length;
  const keyless = table.figures.filter(({ key, raw }) => key === null && raw !== "").length;
  const { held, failed } = identities(table);
  const numbers = [table.figures.length, printed, certain, table.figures.length - certain, keyless];
  const columns = [...numbers, held, failed.length].map((n) => String(n).padStart(6)).join("");
  const lines = [`${columns}  ${table.title} [${table.kind ?? "?"}] ${table.state}`];
  if (values.identities === true) lines.push(...failed.map((text) => `         ${text}`));
  lines.push(...table.problems.map(({ what, met }) => `         problem: ${what} ${met}`));
  return lines.join("\n");
}

/** Tokens of the source that the reader did not pass on, except parts of a code that it closed up. */
function unread(text: string, { content }: Made): string[] {
  const read = content.blocks
    .map((block) =>
      block.type === "grid"
        ? block.rows.map((row) => row.map((cell) => cell.text).join("\n")).join("\n")
        : block.text,
    )
    .concat(content.contents);
  const printed = numericTokens(text);
  const passed = numericTokens(read.join("\n"));
  const closed = surplus(passed, printed);
  return surplus(printed, passed).filter((token) => !closed.some((code) => code.includes(token)));
}

async function report(path: string): Promise<number> {
  const bytes = readFileSync(path);
  const made = await make(bytes, path);
  const { identity, tables, stated, passages } = made;
  console.log(`\n== ${basename(path)} ${identity.issuer.name} ${identity.year} ${identity.stage}`);
  console.log(" cells printed certain uncert keyless held failed".replaceAll(" ", "  "));
  for (const table of tables) console.log(tableLine(table));
  const missing = unread(await sourceText(bytes, path), made);
  const { counts, lost } = new Accountant(made).account();
  console.log(`stated ${stated.length}, passages ${passages.length}`);
  console.log(`numbers: ${PLACES.map((place) => `${place} ${counts[place]}`).join(", ")}`);
  console.log(`not read from the source: ${missing.length} ${missing.slice(0, SHOWN).join(" ")}`);
  for (const { token, text, where } of lost.slice(0, SHOWN)) {
    console.log(`  lost ${token} in "${text.slice(0, 60)}" ${JSON.stringify(where)}`);
  }
  return lost.length;
}

let lost = 0;
for (const path of (positionals.length > 0 ? positionals : [CORPUS]).flatMap(filesOf)) {
  try {
    lost += await report(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(`\n== ${basename(path)}\n${error.say("en")}`);
  }
}
console.log(`\nnumbers lost without a reason: ${lost}`);
process.exitCode = lost > 0 ? 1 : 0;
