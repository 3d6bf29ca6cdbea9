// Many chats asking at once over each chat channel, against the strict servers of the tests.
// Numbers are chats and questions of each, names ("wecom app") the channels. `--json` prints what it came to; without it a line for each, and exit code 1 when an answer is lost, doubled or out of order.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Assistant, openAssistant } from "../src/assistant.js";
import { LOAD_QUESTIONS } from "../test/support/load.data.js";
import { carry } from "../test/support/load.js";
import { LINES } from "../test/support/load-lines.js";
import { corpus } from "../test/support/runtime.js";

const [chats = 200, each = 10] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map((word) => Number.parseInt(word, 10));
const named = process.argv.slice(2).filter((word) => word in LINES);
const channels = named.length > 0 ? named : Object.keys(LINES);
const questions = LOAD_QUESTIONS.slice(0, each);

async function loaded(assistant: Assistant, channel: string) {
  const { answers, faults, seconds, waits } = await carry(
    assistant,
    chats,
    questions,
    LINES[channel],
  );
  const at = (percent: number): number =>
    Math.round(waits[Math.max(0, Math.ceil((waits.length * percent) / 100) - 1)] ?? 0);
  const answersPerSecond = Math.round((answers / seconds) * 10) / 10;
  const told = { chats, questions: each, answers, faults: faults.length, answersPerSecond };
  if (!process.argv.includes("--json")) {
    for (const fault of faults) console.log(fault);
    console.log(
      `${channel}: ${chats} chats × ${each} questions: ${answers} answers, ${faults.length} chats out of order, ` +
        `${answersPerSecond} answers/s, p50 ${at(50)} ms, p99 ${at(99)} ms`,
    );
  }
  return { channel, ...told, p50Ms: at(50), p99Ms: at(99) };
}

const folder = mkdtempSync(join(tmpdir(), "load-"));
try {
  const assistant = openAssistant({ data: folder });
  await assistant.ingest(corpus("000", "003"), {});
  const results = [];
  for (const channel of channels) results.push(await loaded(assistant, channel));
  assistant.close();
  if (process.argv.includes("--json")) console.log(JSON.stringify(results));
  const isWhole = results.every(({ faults, answers }) => faults === 0 && answers === chats * each);
  process.exitCode = isWhole ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
