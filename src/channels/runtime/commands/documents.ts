import { message } from "../blocks.js";
import type { Command } from "../call.js";

/** What is loaded. */
export const documents: Command = {
  name: "documents",
  async run({ say, assistant }) {
    const loaded = await assistant.documents();
    if (loaded.length === 0) return [message(say.nothingLoaded)];
    const { issuer, year, stage, figures } = say.columns;
    const rows = [
      [issuer, year, stage, figures],
      ...loaded.map((one) => [one.issuer, String(one.year), one.stage, String(one.figures)]),
    ];
    return [
      {
        kind: "message",
        blocks: [
          { kind: "lead", text: say.loaded },
          { kind: "table", rows },
        ],
        buttons: [],
      },
    ];
  },
};
