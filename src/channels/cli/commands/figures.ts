import { noWords } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import type { Command } from "./types.js";

/** The ledger, one figure per line of JSON; `--json` and `--jsonl` are the same here. */
export const figures: Command = {
  name: "figures",
  usage: "[--jsonl] [--document ID] [--table NAME]",
  options: {
    jsonl: { type: "boolean" },
    document: { type: "string" },
    table: { type: "string" },
  },
  async run(given, context) {
    noWords(figures, given);
    const document = given.text("document");
    const table = given.text("table");
    const filter = {
      ...(document === undefined ? {} : { document }),
      ...(table === undefined ? {} : { table }),
    };
    const assistant = await context.assistant();
    let count = 0;
    for await (const figure of assistant.figures(filter)) {
      await context.out.json(figure);
      count += 1;
    }
    if (count === 0) await context.log.line(WORDS[context.config.locale].noFigures);
    return 0;
  },
};
