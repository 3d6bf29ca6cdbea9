import { dimensionOf } from "../../kernel/units.js";
import { sentences } from "../../passages/split.js";
import { option } from "../../questions/intent/target.js";
import { MANAGED, OTHER_ASKED } from "../../questions/projects/told-value.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { officesOf } from "../offices.js";
import { type Question, remembered, type Way } from "../question.js";
import { answered } from "../run/resolve-selector.js";
import { writeSentence } from "../write/prose.js";
import { writeHeldTold, writeToldAll } from "../write/told-value.js";
import { type Told, toldIn } from "./candidates.js";
import { passagesFor } from "./passages-for.js";

/**
 * "编了绩效目标的资金多少、几个项目": the sentence that tells them together. Where it speaks of all
 * projects, their money is held against the project expenditure of the document.
 */
export const managed: Way = async (question) => {
  const { u, slots, draft } = question;
  if (!MANAGED.asked.test(u.text) || !MANAGED.wants.test(u.text)) return undefined;
  if (!slots.named || OTHER_ASKED.test(u.text)) return undefined;
  const found = toldIn(await passagesFor(question), MANAGED.told, null).filter(
    ({ sentence, unit }) => MANAGED.said.test(sentence) && unit !== null,
  );
  const money = found.filter(({ unit }) => dimensionOf(unit) === "money");
  const [first] = money;
  if (!first || money.some(({ sentence }) => sentence !== first.sentence)) return undefined;
  const told = found.filter(({ sentence }) => sentence === first.sentence);
  const listed = MANAGED.each.test(u.text) ? partsBehind(first) : undefined;
  if (listed) writeSentence(draft.composer, first.passage, listed);
  writeToldAll(draft.composer, told);
  if (MANAGED.all.test(first.sentence)) await holdAgainstAll(first, question);
  draft.complete = true;
  return remembered(question);
};

/** "其中：甲…万元，乙…万元": the sentence behind it that lists what makes it up. */
function partsBehind({ passage, sentence }: Told): string | undefined {
  const all = sentences(passage.text).map((one) => one.trim());
  const next = all[all.indexOf(sentence) + 1];
  return next !== undefined && MANAGED.parts.test(next) ? next : undefined;
}

async function holdAgainstAll(told: Told, { slots, sources, draft }: Question): Promise<void> {
  const office = (await officesOf(slots, sources)).find(
    ({ document }) => document.document.id === told.passage.documentId,
  );
  if (!office) return;
  const selector = selectorOf(
    office.issuer,
    office.document.document.year,
    option({ measure: "project" }),
  );
  const found = await answered(selector, async () => [office.document]);
  const figure = found?.figures[0];
  if (figure) writeHeldTold(draft.composer, told, figure);
}
