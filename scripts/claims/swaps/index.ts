/**
 * True sentences from a ledger, and the same with the figure of a neighbour. Over a data folder, or the
 * built-in documents without one; exits 1 where more than a few wrong figures are called right, or
 * right ones wrong: `npx tsx scripts/claims/swaps/index.ts [DATA] [--per-kind N] [--seed N] [--show]`.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openAssistant } from "../../../src/assistant.js";
import { ALL, makeSwaps, scoreSwaps } from "./campaign.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "per-kind": { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
/** One in so many may be turned round. */
const MOST = 200;
const corpus = join(import.meta.dirname, "..", "..", "..", "corpus");
const folder = mkdtempSync(join(tmpdir(), "swaps-"));
const assistant = openAssistant({ data: positionals[0] ?? folder });
if (positionals.length === 0) {
  const files = readdirSync(corpus).filter((name) => /^\d{3}.*\.html$/.test(name));
  await assistant.ingest(
    files.map((name) => join(corpus, name)),
    {},
  );
}
const swaps = await makeSwaps(
  assistant,
  Number.parseInt(values.seed, 10),
  Number.parseInt(values["per-kind"], 10),
);
const { table, misses } = await scoreSwaps(assistant, swaps);
if (values.show) for (const miss of misses) console.log(miss);
console.table(table);
assistant.close();
rmSync(folder, { recursive: true, force: true });
const all = table[ALL];
const turned = all ? all["wrong supported"] + all["right refuted"] : 1;
process.exitCode = all && turned * MOST <= all.claims ? 0 : 1;
