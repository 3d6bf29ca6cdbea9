import { answerSheet } from "../../render/xlsx.js";
import { message } from "../blocks.js";
import { type Command, lastReceipt } from "../call.js";

/** The figures of an answer (the last one, or that of an id) with formulas and sources, as XLSX. */
export const exportSheet: Command = {
  name: "export",
  async run(call) {
    const { say, rest, receipts } = call;
    const receipt = rest.trim() === "" ? lastReceipt(call) : receipts.find(rest);
    if (!receipt) return [message(rest.trim() === "" ? say.noAnswerYet : say.noReceipt(rest))];
    if (receipt.answer.figures.length === 0) return [message(say.nothingToExport)];
    const bytes = answerSheet(receipt.answer, say.sheets);
    return [{ kind: "file", name: `${receipt.id}.xlsx`, bytes, caption: say.exported }];
  },
};
