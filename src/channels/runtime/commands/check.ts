import { showReport } from "../../render/report.js";
import { message } from "../blocks.js";
import type { Command } from "../call.js";

/** Checks every numeric claim of a text; a long report also comes as a file. */
export const check: Command = {
  name: "check",
  async run({ say, rest, locale, assistant, delivery }) {
    const quoted = delivery.content.kind === "text" ? (delivery.content.quoted ?? "") : "";
    const text = rest === "" ? quoted : rest;
    if (text.trim() === "") return [message(say.needsRest(say.checkExample))];
    const report = showReport(text, await assistant.check(text, { locale }), locale);
    return [
      message(...report.split("\n")),
      { kind: "file", name: "check.txt", bytes: new TextEncoder().encode(report), caption: "" },
    ];
  },
};
