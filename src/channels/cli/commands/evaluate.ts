import { WrongUsage } from "../../../kernel/errors.js";
import { usageOf } from "../arguments.js";
import { progressOn } from "../progress.js";
import type { Command } from "./types.js";

/** Runs a question set with gold answers over what is loaded and counts what is right. */
export const evaluate: Command = {
  name: "evaluate",
  usage: "FILE.jsonl [--blind]",
  options: { blind: { type: "boolean" } },
  async run(given, context) {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0) {
      const met = ["evaluate", ...given.words].join(" ");
      throw new WrongUsage({ met, expected: usageOf(evaluate) });
    }
    const { readQuestions } = await import("../evaluate/read-questions.js");
    const { runQuestions } = await import("../evaluate/run-questions.js");
    const { reportOf } = await import("../evaluate/report.js");
    const { printReport } = await import("../evaluate/print-report.js");
    const questions = await readQuestions(file);
    const progress = progressOn(context.log);
    const results = await runQuestions(await context.assistant(), questions, progress.show);
    await progress.clear();
    const report = reportOf(results, given.flag("blind"));
    if (context.json) await context.out.json(report);
    else for (const line of printReport(report)) await context.out.line(line);
    return 0;
  },
};
