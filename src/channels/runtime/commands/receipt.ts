import { planInWords } from "../../../answers/plan-words.js";
import type { Locale } from "../../../kernel/errors.js";
import { Plan } from "../../../model/plan.js";
import { blocksOf, message } from "../blocks.js";
import { type Command, commandButton } from "../call.js";
import type { Receipt } from "../receipts.js";
import { sinceLines } from "../since-lines.js";
import type { Say } from "../texts.text.js";
import type { Block } from "../types.js";

/** Most cells told one by one; the export has all. */
const CELLS = 20;

/** An earlier answer by its id: question, plan, cells, formula, and whether the data changed since. */
export const receipt: Command = {
  name: "receipt",
  async run(call) {
    const { say, rest, receipts, state, locale } = call;
    const id = rest.trim() === "" ? (state.receipt ?? "") : rest.trim();
    if (id === "") return [message(say.noAnswerYet)];
    const found = receipts.find(id);
    if (!found) return [message(say.noReceipt(id))];
    const since = await sinceLines(found, receipts, say);
    const blocks: Block[] = [
      ...blocksOf(found.answer),
      { kind: "table", rows: rowsOf(found, say, locale) },
      ...since.map((text): Block => ({ kind: "note", text })),
    ];
    const does = (text: string, command: string) => commandButton(call, text, command, found.id);
    const buttons = [does(say.buttons.source, "source"), does(say.buttons.export, "export")];
    const isCited = found.answer.citations.length > 0;
    return [{ kind: "message", blocks, buttons: isCited ? [buttons] : [], receipt: found.id }];
  },
};

/** The plan of an answer in words; one that an older program wrote may not be readable. */
function planOf({ answer }: Receipt, locale: Locale): string {
  const plan = Plan.safeParse(answer.plan);
  return plan.success ? planInWords(plan.data, locale) : "—";
}

function rowsOf(receipt: Receipt, say: Say, locale: Locale): string[][] {
  const { id, at, question, answer } = receipt;
  const cells = answer.citations
    .slice(0, CELLS)
    .map(({ id: number, table, row, column, text }) => [
      `[${number}]`,
      [[table, row, column].filter(Boolean).join(" › "), text].join("  "),
    ]);
  const formulas = answer.figures.flatMap(({ formula }) =>
    formula === undefined ? [] : [[say.proof.formula, formula]],
  );
  return [
    [say.receipt(id), new Date(at).toISOString()],
    [say.asked, question],
    ...formulas,
    ...cells,
    [say.dataVersion, answer.dataVersion],
    [say.plan, planOf(receipt, locale)],
  ];
}
