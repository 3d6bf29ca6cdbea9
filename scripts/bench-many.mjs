// What many documents cost: one process ingests variants of the built-in document one by one.
// Started by bench.mjs: node bench-many.mjs FOLDER-OF-VARIANTS DATA. Prints one line of JSON.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const [folder, data] = process.argv.slice(2);
const { openAssistant } = await import("../dist/assistant.js");
const assistant = openAssistant({ data });
const files = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name));
const QUESTIONS = 15;
const NEAR = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function time(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Questions to the first documents, so that both sizes are asked the same. */
async function questions() {
  const loaded = (await assistant.documents()).slice(0, NEAR);
  const ask = async (n) => {
    const { issuer, year } = loaded[n % loaded.length];
    const answer = await assistant.ask(`${issuer}${year}年三公经费多少，占支出百分之几？`);
    if (answer.status !== "answered") throw new Error(`bench: not answered: ${answer.text}`);
  };
  const cold = await time(() => ask(0));
  const times = [];
  for (let n = 0; n < QUESTIONS; n++) times.push(await time(() => ask(n)));
  return { cold, p50: median(times), afterChange: () => time(() => ask(0)) };
}

const memory = {};
const asked = {};
let afterChange;
const added = [];
for (const [at, file] of files.entries()) {
  added.push(await time(() => assistant.ingest([file], {})));
  const count = at + 1;
  if (afterChange) asked[count - 1].afterChange = await afterChange();
  afterChange = undefined;
  if ([20, 100, 200].includes(count)) {
    globalThis.gc?.();
    memory[count] = process.memoryUsage().rss / 1024 / 1024;
  }
  if ([5, 200].includes(count)) {
    asked[count] = await questions();
    afterChange = asked[count].afterChange;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${count}/${files.length}`);
}
const last = (await assistant.documents()).at(-1);
const removed = await time(() => assistant.remove(last.id));
assistant.close();
console.log(
  JSON.stringify({
    documents: files.length,
    // The very first pays for loading the program's parts.
    firstMs: median(added.slice(1, 12)),
    lastMs: median(added.slice(-11)),
    slowestMs: Math.max(...added.slice(1)),
    removeMs: removed,
    memoryMB: memory,
    questionMs: asked,
  }),
);
