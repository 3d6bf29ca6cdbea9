import { BRACKETED } from "../../passages/enumeration.data.js";
import { UNIT_END } from "../../questions/projects/makeup.data.js";
import { makeupNamed } from "../../questions/projects/makeup.js";
import { type Question, remembered, type Way } from "../question.js";
import { writeSentence } from "../write/prose.js";
import { answerMakeup, makeupSides, makeupTexts } from "./makeup.js";

/** A shorter end of a name is any office's. */
const LEAST = 4;

/**
 * What a body comprises that has no document of its own, but whose parts a loaded office's document
 * names behind it in brackets.
 */
export const partsOfUnit: Way = async (question) => {
  const { u, sources, draft } = question;
  if (!makeupNamed(u)) return undefined;
  for (const issuer of new Set(question.slots.subjects.flat())) {
    const about = { ...question, slots: { ...question.slots, subjects: [[issuer]] } };
    const unit = unitSaid(about);
    if (unit === undefined) continue;
    const told = await answerMakeup(u, about.slots, sources, draft, unit);
    if (told === "answered" || writeLine(unit, about)) return remembered(question);
  }
  return undefined;
};

/** Where what stands in the brackets is no plain list of names, it is quoted with the name. */
function writeLine(unit: string, { u, slots, sources, draft }: Question): boolean {
  for (const passage of makeupSides(u, slots).flatMap((side) =>
    makeupTexts(side, sources.retriever).flat(),
  )) {
    const line = [...passage.text.matchAll(BRACKETED)].find(({ index }) =>
      passage.text.slice(0, index).endsWith(unit),
    );
    if (!line) continue;
    writeSentence(draft.composer, passage, `${unit}${line[0]}`);
    return true;
  }
  return false;
}

/** The longest end of a name with a list behind it that stands in the question. */
function unitSaid({ u, slots, sources }: Question): string | undefined {
  const own = new Set(slots.subjects.flat().flatMap(({ name, names }) => [name, ...names]));
  const heads = makeupSides(u, slots)
    .flatMap((side) => makeupTexts(side, sources.retriever))
    .flatMap((parts) => headsIn(parts.map(({ text }) => text).join("\n")))
    .filter((head) => UNIT_END.test(head));
  return heads
    .flatMap((head) => endIn(head, u.text) ?? [])
    .filter((end) => ![...own].some((name) => name.endsWith(end)))
    .sort((a, b) => b.length - a.length)[0];
}

/** The names with something in brackets behind them. */
function headsIn(text: string): string[] {
  return [...text.matchAll(BRACKETED)].flatMap(
    ({ index }) => /\p{Script=Han}+$/u.exec(text.slice(0, index))?.[0] ?? [],
  );
}

function endIn(head: string, text: string): string | undefined {
  for (let at = 0; head.length - at >= LEAST; at++) {
    if (text.includes(head.slice(at))) return head.slice(at);
  }
  return undefined;
}
