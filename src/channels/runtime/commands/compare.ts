import { message } from "../blocks.js";
import type { Command } from "../call.js";
import { answerTo } from "./ask.js";

/** "A, B, item": the item of both, and how far they are apart. */
export const compare: Command = {
  name: "compare",
  async run(call) {
    if (call.rest === "") return [message(call.say.needsRest(call.say.compareExample))];
    const { part } = await answerTo(call, call.say.compareQuestion(call.rest));
    return [part];
  },
};
