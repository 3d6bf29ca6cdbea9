import type { Command } from "../call.js";
import type { Block } from "../types.js";
import { exampleButtons } from "../welcome.js";
import { COMMAND_NAMES } from "./names.js";

/** Commands of administrators; others are not told of them. */
const ADMINS: ReadonlySet<string> = new Set(["remove", "status"]);

/** What can be asked and which commands there are. */
export const help: Command = {
  name: "help",
  async run(call) {
    const { say, assistant, locale } = call;
    const lines = (await assistant.welcome(locale)).split("\n");
    const commands = COMMAND_NAMES.filter((name) => !ADMINS.has(name) || call.isAdmin);
    const blocks: Block[] = [
      ...lines.map((text, at): Block => ({ kind: at === 0 ? "lead" : "text", text })),
      { kind: "text", text: say.commandsTitle },
      { kind: "table", rows: commands.map((name) => [`/${name}`, say.descriptions[name]]) },
      { kind: "note", text: say.plainWords },
    ];
    return [{ kind: "message", blocks, buttons: exampleButtons(call, lines) }];
  },
};
