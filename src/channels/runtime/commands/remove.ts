import { NoSuchDocument } from "../../../kernel/errors.js";
import { message } from "../blocks.js";
import { type Command, refusal } from "../call.js";

/** Takes a document out; administrators only. */
export const remove: Command = {
  name: "remove",
  async run(call) {
    const { say, rest, assistant, isAdmin } = call;
    if (!isAdmin) return refusal(call, say.adminsOnly);
    if (rest === "") return [message(say.needsRest("/remove budget-2023.pdf"))];
    try {
      return [message(say.removed((await assistant.remove(rest)).title))];
    } catch (error) {
      if (!(error instanceof NoSuchDocument)) throw error;
      return [message(say.noDocument(rest))];
    }
  },
};
