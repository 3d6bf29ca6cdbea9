import { columns } from "../../render/columns.js";
import { noWords } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import type { Command } from "./types.js";

/** Lists what is loaded. */
export const documents: Command = {
  name: "documents",
  usage: "",
  options: {},
  async run(given, context) {
    noWords(documents, given);
    const assistant = await context.assistant();
    const loaded = await assistant.documents();
    const words = WORDS[context.config.locale];
    if (context.json) {
      await context.out.json(loaded);
    } else if (loaded.length === 0) {
      await context.out.line(words.noDocuments);
    } else {
      const rows = loaded.map((d) => [
        d.id,
        d.issuer,
        d.level,
        String(d.year),
        d.stage,
        String(d.tables),
        String(d.figures),
        String(d.passages),
        d.sourcePath,
      ]);
      for (const line of columns([words.documentsHead, ...rows])) await context.out.line(line);
    }
    return 0;
  },
};
