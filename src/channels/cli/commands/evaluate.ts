import type { GoldQuestion } from "../../../evaluation/question.js";
import { WrongUsage } from "../../../kernel/errors.js";
import { usageOf } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import { progressOn } from "../progress.js";
import { usageLog } from "../usage-log.js";
import type { Arguments, Command, Context } from "./types.js";

const SEED = "1";
const PER_KIND = "12";

/** Runs a question set with gold answers, or one made from what is loaded, and counts what is right. */
export const evaluate: Command = {
  name: "evaluate",
  usage: "FILE.jsonl | --self [DOCUMENT] [--blind] [--report FILE] [--seed N] [--per-kind N]",
  options: {
    self: { type: "boolean" },
    blind: { type: "boolean" },
    report: { type: "string" },
    seed: { type: "string" },
    "per-kind": { type: "string" },
  },
  async run(given, context) {
    const { runQuestions } = await import("../../../evaluation/run-questions.js");
    const { reportOf } = await import("../../../evaluation/report.js");
    const { printReport } = await import("../evaluate/print-report.js");
    const { reportFile, REPORT_FILE } = await import("../evaluate/report-file.js");
    const questions = await questionsFor(given, context);
    const file = given.text("report") ?? REPORT_FILE;
    const write = await reportFile(file);
    const progress = progressOn(context.log);
    const assistant = await context.assistant();
    const results = await runQuestions(assistant, questions, progress.show);
    await progress.clear();
    await usageLog(assistant, context.log, context.config.locale).stop();
    const report = reportOf(results, given.flag("blind"));
    await write(report);
    if (context.json) await context.out.json(report);
    else for (const line of printReport(report)) await context.out.line(line);
    if (!context.json) await context.log.line(WORDS[context.config.locale].reportWritten(file));
    return 0;
  },
};

async function questionsFor(given: Arguments, context: Context): Promise<GoldQuestion[]> {
  const [name, ...more] = given.words;
  const self = given.flag("self");
  if (more.length > 0 || (name === undefined && !self))
    wrong(["evaluate", ...given.words].join(" "));
  if (self) {
    const { selfExam } = await import("../../../evaluation/self.js");
    const [seed, perKind] = [whole(given, "seed", SEED), whole(given, "per-kind", PER_KIND)];
    return selfExam(await context.assistant(), name, { seed, perKind });
  }
  const { readQuestions } = await import("../evaluate/read-questions.js");
  return readQuestions(name ?? "");
}

function whole(given: Arguments, option: string, otherwise: string): number {
  const text = given.text(option) ?? otherwise;
  if (!/^\d{1,6}$/.test(text)) wrong(`--${option} ${text}`);
  return Number.parseInt(text, 10);
}

function wrong(met: string): never {
  throw new WrongUsage({ met, expected: usageOf(evaluate) });
}
