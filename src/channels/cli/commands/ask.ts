import { WrongUsage } from "../../../kernel/errors.js";
import { answerLines } from "../answer-lines.js";
import { usageOf } from "../arguments.js";
import { showAnswer } from "../show-answer.js";
import type { Command } from "./types.js";

/** One question, or with --jsonl many conversations from stdin. */
export const ask: Command = {
  name: "ask",
  usage: "QUESTION | --jsonl",
  options: { jsonl: { type: "boolean" } },
  async run(given, context) {
    const question = given.words.join(" ").trim();
    const many = given.flag("jsonl");
    if (many === (question !== "")) {
      const met = `ask${many ? " --jsonl" : ""} ${question}`.trim();
      throw new WrongUsage({ met, expected: usageOf(ask) });
    }
    if (many) return answerLines(context);
    const assistant = await context.assistant();
    const answer = await assistant.ask(question);
    if (context.json) await context.out.json(answer);
    else await context.out.line(showAnswer(answer, context.config.locale));
    return 0;
  },
};
