import { message } from "../blocks.js";
import { type Call, type Command, commandButton, lastReceipt } from "../call.js";
import { pictureOf, proofOf } from "../proof.js";
import type { Receipt } from "../receipts.js";
import type { Button, Part } from "../types.js";

/** Buttons in one row. */
const ROW = 5;
/** Most sources with a button of their own; a card of WeCom has six. */
const TAPPED = 10;

/**
 * Tap to prove: where a figure of an answer stands, as printed, with the formula. "2" is the second
 * source of the last answer, "K7Q2M9XA" all of that answer, "K7Q2M9XA.2" its second one.
 */
export const source: Command = {
  name: "source",
  async run(call) {
    const { say, rest, receipts } = call;
    const [, id = "", number = ""] = /^([A-Za-z0-9]{8})?[.\s#-]*(\d*)$/.exec(rest.trim()) ?? [];
    const receipt = id === "" ? lastReceipt(call) : receipts.find(id);
    if (!receipt) return [message(id === "" ? say.noAnswerYet : say.noReceipt(id))];
    const { citations } = receipt.answer;
    if (citations.length === 0) return [message(say.noSources)];
    const asked = number === "" ? (citations.length === 1 ? "1" : "") : number;
    if (asked === "") return [sourceList(call, receipt), ...(await leadPicture(call, receipt))];
    const citation = citations.find((one) => String(one.id) === asked);
    if (!citation) return [message(say.noSource(Number.parseInt(asked, 10), citations.length))];
    return proofOf(call, receipt, citation);
  },
};

/** The table behind the figure that the answer begins with. */
async function leadPicture(call: Call, receipt: Receipt): Promise<readonly Part[]> {
  for (const citation of receipt.answer.citations) {
    const picture = await pictureOf(call, receipt, citation);
    if (picture) return [picture];
  }
  return [];
}

/** All sources of an answer, each with a button. */
function sourceList(call: Call, { id, answer }: Receipt): Part {
  const { say } = call;
  const buttons: Button[] = answer.citations
    .slice(0, TAPPED)
    .map((citation) => commandButton(call, `[${citation.id}]`, "source", `${id}.${citation.id}`));
  const [next, last] = [answer.citations[TAPPED]?.id, answer.citations.at(-1)?.id];
  const more = next && last ? [{ kind: "note", text: say.moreSources(next, last) } as const] : [];
  const lines = answer.text.split("\n").filter((line) => /^\[\d+\]/.test(line));
  const formulas = answer.figures.flatMap(({ label, formula }) =>
    formula === undefined ? [] : [`${label}：${formula}`],
  );
  return {
    kind: "message",
    blocks: [
      { kind: "lead", text: say.receipt(id) },
      ...formulas.map((text) => ({ kind: "text", text }) as const),
      { kind: "sources", lines },
      ...more,
    ],
    buttons: Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, row) =>
      buttons.slice(row * ROW, (row + 1) * ROW),
    ),
  };
}
