import { noWords } from "../arguments.js";
import { holdConversation } from "../conversation.js";
import type { Command } from "./types.js";

/** A conversation in the terminal; piped input is taken as one question per line. */
export const chat: Command = {
  name: "chat",
  usage: "",
  options: {},
  async run(given, context) {
    noWords(chat, given);
    return holdConversation(context, async (assistant) => {
      if (context.stdin.isTTY !== true) return;
      await context.out.line(await assistant.welcome(context.config.locale));
    });
  },
};
