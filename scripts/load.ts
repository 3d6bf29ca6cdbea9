// Many chats asking at once over the Telegram channel, against the strict Bot API server of the tests.
// `--json` prints what it came to; without it a line, and exit code 1 when an answer is lost, doubled or out of order.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAssistant } from "../src/assistant.js";
import { LOAD_QUESTIONS } from "../test/support/load.data.js";
import { carry } from "../test/support/load.js";
import { corpus } from "../test/support/runtime.js";

const [chats = 200, each = 10] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map((word) => Number.parseInt(word, 10));
const folder = mkdtempSync(join(tmpdir(), "load-"));
try {
  const assistant = openAssistant({ data: folder });
  await assistant.ingest(corpus("000", "003"), {});
  const { answers, faults, seconds, waits } = await carry(
    assistant,
    chats,
    LOAD_QUESTIONS.slice(0, each),
  );
  assistant.close();
  const at = (percent: number): number =>
    Math.round(waits[Math.max(0, Math.ceil((waits.length * percent) / 100) - 1)] ?? 0);
  const result = {
    chats,
    questions: each,
    answers,
    faults: faults.length,
    answersPerSecond: Math.round((answers / seconds) * 10) / 10,
    p50Ms: at(50),
    p99Ms: at(99),
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(result));
  else {
    for (const fault of faults) console.log(fault);
    console.log(
      `${chats} chats × ${each} questions: ${answers} answers, ${faults.length} chats out of order, ` +
        `${result.answersPerSecond} answers/s, p50 ${result.p50Ms} ms, p99 ${result.p99Ms} ms`,
    );
  }
  process.exitCode = faults.length === 0 && answers === chats * each ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
