import { message } from "../blocks.js";
import { type Command, refusal } from "../call.js";
import { modelLines } from "../model-lines.js";
import { MODEL_WORDS } from "../model-lines.text.js";

/** How the service does: documents, the model, what it used; administrators only. */
export const status: Command = {
  name: "status",
  async run(call) {
    const { say, assistant, isAdmin, locale } = call;
    if (!isAdmin) return refusal(call, say.adminsOnly);
    const words = MODEL_WORDS[locale];
    const lines = modelLines(assistant.models(), locale);
    const count = (await assistant.documents()).length;
    return [message(words.documents(count), ...(lines.length > 0 ? lines : [words.none]))];
  },
};
