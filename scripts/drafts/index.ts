// How many figures of the published explanations a draft from the tables alone reproduces.
// tsx scripts/drafts/index.ts FILE…  (budgets with tables and prose)
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastYears } from "../../src/drafts/last-year.js";
import { ingest } from "../../src/ingest.js";
import { openLedger } from "../../src/ledger/ledger.js";
import { openStore } from "../../src/store/store.js";
import { measure } from "./measure.js";

const folder = mkdtempSync(join(tmpdir(), "drafts-"));
const store = openStore(folder);
try {
  await ingest(store, process.argv.slice(2), {});
  const ledger = openLedger(store);
  for (const entry of await ledger.library()) {
    const own = await ledger.document(entry.id);
    if (!own || entry.tables.every(({ state }) => state === "absent")) continue;
    const past = await lastYears(entry, [ledger]);
    const outcomes = measure(own, (past && (await ledger.document(past.entry.id))) ?? null);
    const count = (kind: string): number => outcomes.filter((one) => one.outcome === kind).length;
    console.log(
      `${entry.title}: ${outcomes.length} amounts; drafted ${count("drafted")}, missed ${count("missed")}, ` +
        `rounded otherwise ${count("rounded")}, table differs ${count("differs")}, no table ${count("no table")}`,
    );
    for (const { figure, outcome } of outcomes) {
      if (outcome === "drafted") continue;
      console.log(`  ${outcome}: ${figure.table} › ${figure.row.join(" ")} ${figure.raw}`);
    }
  }
} finally {
  store.close();
  rmSync(folder, { recursive: true, force: true });
}
