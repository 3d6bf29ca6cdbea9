/**
 * True sentences from whatever is loaded, and the same with the figure of a neighbour:
 * `npx tsx scripts/claims/swaps/index.ts DATA [--per-kind N] [--seed N] [--show]`.
 */
import { parseArgs } from "node:util";
import { openAssistant } from "../../../src/assistant.js";
import { makeSwaps, scoreSwaps } from "./campaign.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "per-kind": { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
const [data] = positionals;
if (data === undefined) {
  process.stderr.write(
    "usage: npx tsx scripts/claims/swaps/index.ts DATA [--per-kind N] [--seed N] [--show]\n",
  );
  process.exit(2);
}
const assistant = openAssistant({ data });
const swaps = await makeSwaps(
  assistant,
  Number.parseInt(values.seed, 10),
  Number.parseInt(values["per-kind"], 10),
);
const { table, misses } = await scoreSwaps(assistant, swaps);
if (values.show) for (const miss of misses) console.log(miss);
console.table(table);
assistant.close();
