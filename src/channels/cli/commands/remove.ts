import { WrongUsage } from "../../../kernel/errors.js";
import { usageOf } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import type { Command } from "./types.js";

/** Takes one document out, with all its figures, passages and vectors. */
export const remove: Command = {
  name: "remove",
  usage: "DOCUMENT",
  options: {},
  async run(given, context) {
    const [document, ...more] = given.words;
    if (document === undefined || more.length > 0) {
      throw new WrongUsage({
        met: ["remove", ...given.words].join(" "),
        expected: usageOf(remove),
      });
    }
    const assistant = await context.assistant();
    const removed = await assistant.remove(document);
    if (context.json) await context.out.json(removed);
    else await context.out.line(WORDS[context.config.locale].removed(removed.title));
    return 0;
  },
};
