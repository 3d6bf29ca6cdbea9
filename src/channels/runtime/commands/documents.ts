import { basename } from "node:path";
import type { LoadedDocument } from "../../../model/library.js";
import { tableSheet } from "../../render/xlsx.js";
import { message } from "../blocks.js";
import type { Call, Command } from "../call.js";
import type { Part } from "../types.js";

/** Most documents listed in the chat; a longer list comes as a file. */
const LISTED = 30;

/** What is loaded; administrators see the names of the files, by which they are removed. */
export const documents: Command = {
  name: "documents",
  async run(call) {
    const { say, assistant } = call;
    const loaded = await assistant.documents();
    if (loaded.length === 0) return [message(say.nothingLoaded)];
    if (loaded.length <= LISTED) return [list(call, loaded, say.loaded)];
    const latest = [...loaded].sort((a, b) => b.year - a.year).slice(0, LISTED);
    const bytes = tableSheet(rowsOf(call, loaded));
    return [
      list(call, latest, say.allDocuments(LISTED, loaded.length)),
      { kind: "file", name: "documents.xlsx", bytes, caption: say.loaded },
    ];
  },
};

function list(call: Call, shown: readonly LoadedDocument[], lead: string): Part {
  return {
    kind: "message",
    blocks: [
      { kind: "lead", text: lead },
      { kind: "table", rows: rowsOf(call, shown) },
    ],
    buttons: [],
  };
}

function rowsOf({ say, isAdmin }: Call, loaded: readonly LoadedDocument[]): string[][] {
  const { issuer, year, stage, figures, file } = say.columns;
  const named = (name: string): string[] => (isAdmin ? [name] : []);
  return [
    [issuer, year, stage, figures, ...named(file)],
    ...loaded.map((one) => [
      one.issuer,
      String(one.year),
      one.stage,
      String(one.figures),
      ...named(basename(one.sourcePath)),
    ]),
  ];
}
