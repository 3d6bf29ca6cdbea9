import { showReport } from "../../../claims/report/report.js";
import { message, reportBlocks } from "../blocks.js";
import type { Command } from "../call.js";
import type { Part } from "../types.js";

/** A report longer than this is worth a file, in UTF-16 units. */
const LONG = 3000;

/** Checks every numeric claim of a text; a long report also comes as a file. */
export const check: Command = {
  name: "check",
  async run({ say, rest, locale, assistant, delivery }) {
    const quoted = delivery.content.kind === "text" ? (delivery.content.quoted ?? "") : "";
    const text = rest === "" ? quoted : rest;
    if (text.trim() === "") return [message(say.needsRest(say.checkExample))];
    const report = showReport(text, await assistant.check(text, { locale }), locale);
    const told: Part = { kind: "message", blocks: reportBlocks(report), buttons: [] };
    if (report.length <= LONG) return [told];
    const bytes = new TextEncoder().encode(report);
    return [told, { kind: "file", name: "check.txt", bytes, caption: "" }];
  },
};
