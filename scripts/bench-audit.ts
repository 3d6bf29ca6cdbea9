/** What the audit costs: `npx tsx scripts/bench-audit.ts DATA` over a data folder; prints milliseconds. */
import { performance } from "node:perf_hooks";
import { createAuditor } from "../src/audit/index.js";
import { openLedger } from "../src/ledger/ledger.js";
import { openStore } from "../src/store/store.js";

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("bench-audit DATA");
const store = openStore(data);
const ledger = openLedger(store);
const auditor = createAuditor(store, ledger);
const time = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cold: { figures: number; ms: number }[] = [];
for (const { id, figures } of await ledger.library()) {
  cold.push({ figures, ms: await time(() => auditor.checksOf(id)) });
}
const library = await ledger.library();
const last = library.at(-1);
const figures = last ? ((await ledger.document(last.id))?.figures ?? []) : [];
const warm: number[] = [];
for (let n = 0; n < 200; n++) {
  const some = figures.slice(n % 50, (n % 50) + 8);
  warm.push(await time(() => auditor.findingsFor(some)));
}
console.log(`documents ${cold.length}`);
console.log(
  `audit of a document, ms: median ${median(cold.map(({ ms }) => ms)).toFixed(1)}, most ${Math.max(...cold.map(({ ms }) => ms)).toFixed(1)}`,
);
console.log(
  `per 1000 figures, ms: ${median(cold.map(({ figures: n, ms }) => (ms / n) * 1000)).toFixed(1)}`,
);
console.log(
  `findingsFor of 8 figures once audited, ms: median ${median(warm).toFixed(3)}, most ${Math.max(...warm).toFixed(3)}`,
);
store.close();
