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
    const assistant = await context.assistant();
    if (context.stdin.isTTY === true) await context.out.line(await assistant.welcome());
    return holdConversation(assistant, context);
  },
};
