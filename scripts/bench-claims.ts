/**
 * What checking costs, as JSON: `npx tsx scripts/bench-claims.ts DATA [QUESTION]`. Claims per second
 * once the documents are read, one claim against one warm answer of the same process, and what a text
 * ten times as long takes against the short one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openAssistant } from "../src/assistant.js";

const [data, question] = process.argv.slice(2);
if (data === undefined) throw new Error("bench-claims DATA [QUESTION]");
const REPEATS = 20;
const TIMES = 10;
const set = join(import.meta.dirname, "..", "test", "claims", "own.jsonl");
const text = readFileSync(set, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join("\n");
const assistant = openAssistant({ data });
const time = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
await assistant.check(text);
const { claims } = await assistant.check(text);
const once = await time(() => assistant.check(text));
const long = await time(() => assistant.check(`${text}\n`.repeat(TIMES)));
const answers: number[] = [];
for (let n = 0; n < REPEATS && question !== undefined; n++) {
  answers.push(await time(() => assistant.ask(question)));
}
const perClaim = once / claims.length;
process.stdout.write(
  `${JSON.stringify({
    claims: claims.length,
    perSecond: 1000 / perClaim,
    ofWarmAnswer: answers.length > 0 ? perClaim / median(answers) : null,
    tenTimes: long / once,
  })}\n`,
);
assistant.close();
