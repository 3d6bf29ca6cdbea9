import { correctionNote, showReport } from "../../../claims/report/report.js";
import type { CheckReport } from "../../../model/check-report.js";
import { message, reportBlocks } from "../blocks.js";
import type { Call, Command } from "../call.js";
import type { Part } from "../types.js";

/** A report longer than this comes as a file, in UTF-16 units: a phone shows it as two screens. */
const LONG = 3000;
/** Corrections told in the chat where the report is a file. */
const TOLD = 8;
/** Without it some programs take a text file for one of the system's own encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** Checks every numeric claim of a text; of a long report the chat gets what is wrong, a file the rest. */
export const check: Command = {
  name: "check",
  async run(call) {
    const { say, rest, locale, assistant, delivery } = call;
    const quoted = delivery.content.kind === "text" ? (delivery.content.quoted ?? "") : "";
    const text = rest === "" ? quoted : rest;
    if (text.trim() === "") return [message(say.needsRest(say.checkExample))];
    const checked = await assistant.check(text, { locale });
    const report = showReport(text, checked, locale);
    if (report.length <= LONG) {
      return [{ kind: "message", blocks: reportBlocks(report), buttons: [] }];
    }
    const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + report);
    return [
      shortened(call, checked, report),
      { kind: "file", name: "check.txt", bytes, caption: say.checkFile },
    ];
  },
};

/** How the claims came out, the remarks on the whole, and the first corrections. */
function shortened({ say, locale }: Call, checked: CheckReport, report: string): Part {
  const [counts = ""] = report.split("\n");
  const wrong = correctionNote(checked, locale);
  const lines = [counts, ...checked.notes, ...wrong.slice(0, TOLD)];
  if (wrong.length > TOLD) lines.push(say.moreCorrections(wrong.length - TOLD));
  const blocks = reportBlocks(lines.join("\n"));
  return {
    kind: "message",
    blocks: [...blocks, { kind: "note", text: say.checkRest }],
    buttons: [],
  };
}
