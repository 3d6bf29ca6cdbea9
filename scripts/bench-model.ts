// How much longer an answer takes while the model's server is down, against answers without a model in the
// same run: planner, finder and writer on. Asserts nothing. npx tsx scripts/bench-model.ts [--json]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Assistant } from "../src/assistant.js";
import { loadCorpus } from "../test/support/planner-script.js";
import { wordedBy } from "../test/support/writer-script.js";

const ROUNDS = 20;
/** Nobody listens here. */
const DOWN = { root: "http://127.0.0.1:9/v1" };
const QUESTIONS = [
  "洛龙区政务服务中心2023年三公经费多少，占支出总计百分之几？",
  "洛龙区政务服务中心2023年三公经费摆在支出总计里头有多大分量？",
  "洛龙区政务服务中心2023年金额最高的三个项目是哪些？",
  "洛龙区政务服务中心的主要职责是什么？",
];

async function timed(assistant: Assistant): Promise<number[]> {
  const taken: number[] = [];
  for (const question of QUESTIONS) {
    const before = performance.now();
    await assistant.ask(question);
    taken.push(performance.now() - before);
  }
  return taken;
}

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), "bench-model-"));
try {
  await loadCorpus(folder);
  const alone = wordedBy(folder, DOWN, "off");
  const down = wordedBy(folder, DOWN, "always", { planner: "always" });
  await timed(alone);
  const first = await timed(down);
  const [off, on]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    off.push(...(await timed(alone)));
    on.push(...(await timed(down)));
  }
  const [aloneMs, downMs] = [median(off), median(on)];
  const result = { aloneMs, downMs, moreMs: downMs - aloneMs, firstMs: first };
  if (process.argv.includes("--json")) console.log(JSON.stringify(result));
  else console.log(result);
  alone.close();
  down.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
