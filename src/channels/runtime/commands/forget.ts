import { message } from "../blocks.js";
import type { Command } from "../call.js";
import { forget as forgetPerson } from "../sweep.js";

/** Deletes everything kept of the person. */
export const forget: Command = {
  name: "forget",
  async run({ chats, place, say, record }) {
    forgetPerson(chats, place);
    record.forgotten = true;
    return [message(say.forgotten)];
  },
};
