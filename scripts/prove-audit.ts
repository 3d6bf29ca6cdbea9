/** The campaign over altered copies: `npx tsx scripts/prove-audit.ts [--copies N] [--seed N] [--show]`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../src/kernel/random.js";
import { alter, subjectOf } from "./audit/altered.js";
import { readFileInMemory } from "./audit/in-memory.js";

const { values } = parseArgs({
  options: {
    copies: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
const LEAST = 95;
const corpus = join(import.meta.dirname, "..", "corpus");
const subjects = readdirSync(corpus)
  .filter((name) => /^\d{3}.*\.html$/.test(name))
  .map((name) => subjectOf(readFileInMemory(join(corpus, name))))
  .filter(({ cells }) => cells.length > 0);
for (const { document, cells, amounts } of subjects) {
  console.log(
    `${document.name}: ${cells.length} of ${amounts} amount cells take part in an identity`,
  );
}
const random = new Random(Number.parseInt(values.seed, 10));
const tally = new Map<string, { copies: number; found: number }>();
for (let n = 0; n < Number.parseInt(values.copies, 10); n++) {
  const subject = subjects[n % subjects.length];
  if (!subject) continue;
  const one = alter(subject, random);
  for (const name of ["all", one.document]) {
    const row = tally.get(name) ?? { copies: 0, found: 0 };
    row.copies++;
    if (one.found) row.found++;
    tally.set(name, row);
  }
  if (!one.found && values.show) {
    const { table, row, column, raw } = one.cell;
    console.log(
      `missed ${one.document} ${table} ${row.join(" ")} ${column.join("/")} ${raw} -> ${one.printed}`,
    );
  }
}
for (const [name, { copies, found }] of tally) console.log(`${name}: ${found} of ${copies} found`);
const all = tally.get("all") ?? { copies: 0, found: 0 };
process.exitCode = all.copies > 0 && all.found * 100 >= all.copies * LEAST ? 0 : 1;
