import { existsSync } from "node:fs";
import type { Assistant } from "../../../assistant.js";
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
    const demonstrate = async (assistant: Assistant): Promise<void> => {
      const answer = await assistant.ask(DEMONSTRATION);
      if (context.json) return context.out.json(answer);
      const shown = showAnswer(answer, context.config.locale);
      await context.out.line(`> ${DEMONSTRATION}\n${shown}\n`);
    };
    if (context.stdin.isTTY === true) return holdConversation(context, demonstrate);
    await demonstrate(await context.assistant());
    return code;
  },
};
