import { existsSync } from "node:fs";
import { noWords } from "../arguments.js";
import { holdConversation } from "../conversation.js";
import { loadCorpus } from "../load-corpus.js";
import { showAnswer } from "../show-answer.js";
import { DEMONSTRATION } from "../start.text.js";
import type { Command } from "./types.js";

/** What `npm start` runs: a first look without any set-up, then the conversation. */
export const start: Command = {
  name: "start",
  usage: "",
  options: {},
  async run(given, context) {
    noWords(start, given);
    const code = existsSync(context.config.data) ? 0 : await loadCorpus(context);
    const assistant = await context.assistant();
    const answer = await assistant.ask(DEMONSTRATION);
    if (context.json) await context.out.json(answer);
    else {
      const shown = showAnswer(answer, context.config.locale);
      await context.out.line(`> ${DEMONSTRATION}\n${shown}\n`);
    }
    return context.stdin.isTTY === true ? holdConversation(assistant, context) : code;
  },
};
