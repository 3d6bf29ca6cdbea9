import { foldLabel } from "../../kernel/fold.js";
import { MONEY_ASKED } from "../../questions/projects/project-fields.data.js";
import { officesOf } from "../offices.js";
import { projectAmount } from "../projects/project-of.js";
import type { Question } from "../question.js";
import { writeValue } from "../write/value.js";
import { AMOUNT_NEXT } from "./prose-query.data.js";

const PLAIN = { unit: null, decimals: null };
/** A shorter name is words like any other. */
const LEAST_NAME = 5;

/**
 * "新增了哪两个项目，多少钱": a passage has named the projects; what their own document gives each of them
 * follows in the order of the passage, where the passage does not tell it itself.
 */
export async function writeNamedAmounts(question: Question): Promise<void> {
  const { u, slots, sources, draft } = question;
  if (!MONEY_ASKED.test(u.text)) return;
  const vocabularies = await sources.built.vocabularies();
  const offices = await officesOf(slots, sources);
  for (const passage of quotedIn(question)) {
    const office = offices.find(({ document }) => document.document.id === passage.documentId);
    const own = vocabularies.find(({ document }) => document === passage.documentId);
    if (!office || !own) continue;
    const text = foldLabel(passage.text);
    const named = own.projects
      .map(({ name, aliases }) => ({ name, ...placeIn(text, aliases) }))
      .filter(({ at, end }) => at >= 0 && !AMOUNT_NEXT.test(text.slice(end)))
      .sort((a, b) => a.at - b.at);
    for (const { name } of named) {
      const amount = await projectAmount(office, name);
      if (amount) writeValue(draft.composer, amount, PLAIN);
    }
  }
}

/** What this part of the answer quotes. */
function quotedIn({ draft }: Question) {
  return draft.composer.partLines
    .flat()
    .flatMap((one) =>
      one.kind === "quote" || one.kind === "gist"
        ? [{ documentId: one.passage.documentId, text: one.text }]
        : [],
    );
}

/** Where the longest of a project's names stands; at -1 where none does. */
function placeIn(text: string, aliases: readonly string[]): { at: number; end: number } {
  const found = aliases
    .filter((alias) => alias.length >= LEAST_NAME)
    .map((alias) => ({ at: text.indexOf(foldLabel(alias)), length: foldLabel(alias).length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.length - a.length);
  const [longest] = found;
  return longest ? { at: longest.at, end: longest.at + longest.length } : { at: -1, end: -1 };
}
