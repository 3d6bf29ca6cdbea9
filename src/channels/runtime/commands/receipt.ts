import { blocksOf, message } from "../blocks.js";
import type { Command } from "../call.js";
import { sinceLines } from "../since-lines.js";
import type { Block } from "../types.js";

/** An earlier answer by its id: as it was given, and whether the data changed since. */
export const receipt: Command = {
  name: "receipt",
  async run({ say, rest, receipts, state }) {
    const id = rest.trim() === "" ? (state.receipt ?? "") : rest.trim();
    if (id === "") return [message(say.noAnswerYet)];
    const found = receipts.find(id);
    if (!found) return [message(say.noReceipt(id))];
    const since = await sinceLines(found, receipts, say);
    const rows = [
      [say.receipt(found.id), new Date(found.at).toISOString()],
      [say.asked, found.question],
      [say.dataVersion, found.answer.dataVersion],
      [say.plan, found.answer.plan === null ? "—" : JSON.stringify(found.answer.plan)],
    ];
    const blocks: Block[] = [
      ...blocksOf(found.answer),
      { kind: "table", rows },
      ...since.map((text): Block => ({ kind: "note", text })),
    ];
    return [{ kind: "message", blocks, buttons: [], receipt: found.id }];
  },
};
