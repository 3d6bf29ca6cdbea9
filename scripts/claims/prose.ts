/**
 * Checks the prose of every loaded document against the ledger: what a document says itself is never
 * wrong, unless it contradicts itself. `npx tsx scripts/claims/prose.ts DATA`
 */
import { openAssistant } from "../../src/assistant.js";
import { checkProse } from "./own-prose.js";

const [data] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write("usage: npx tsx scripts/claims/prose.ts DATA\n");
  process.exit(2);
}
const assistant = openAssistant({ data });
const { counts, refuted } = await checkProse(assistant, data);
for (const line of refuted) console.log(line);
console.table(counts);
assistant.close();
