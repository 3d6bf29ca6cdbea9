import { enumerations } from "../../passages/enumeration.js";
import { UNIT_END } from "../../questions/projects/makeup.data.js";
import { makeupNamed } from "../../questions/projects/makeup.js";
import { type Question, remembered, type Way } from "../question.js";
import { answerMakeup, makeupSides, makeupTexts } from "./makeup.js";

/** A shorter end of a name is any office's. */
const LEAST = 4;

/**
 * What a body comprises that has no document of its own, but whose parts a loaded office's document
 * names behind it in brackets.
 */
export const partsOfUnit: Way = async (question) => {
  const { u, slots, sources, draft } = question;
  if (!slots.named || !makeupNamed(u)) return undefined;
  const unit = unitSaid(question);
  if (unit === undefined) return undefined;
  const told = await answerMakeup(u, slots, sources, draft, unit);
  return told === "answered" ? remembered(question) : undefined;
};

/** The longest end of a name with a list behind it that stands in the question. */
function unitSaid({ u, slots, sources }: Question): string | undefined {
  const own = new Set(slots.subjects.flat().flatMap(({ name, names }) => [name, ...names]));
  const heads = makeupSides(u, slots)
    .flatMap((side) => makeupTexts(side, sources.retriever))
    .flatMap((parts) => enumerations({ text: parts.map(({ text }) => text).join("\n") }))
    .flatMap(({ head }) => (head !== null && UNIT_END.test(head) ? [head] : []));
  return heads
    .flatMap((head) => endIn(head, u.text) ?? [])
    .filter((end) => ![...own].some((name) => name.endsWith(end)))
    .sort((a, b) => b.length - a.length)[0];
}

function endIn(head: string, text: string): string | undefined {
  for (let at = 0; head.length - at >= LEAST; at++) {
    if (text.includes(head.slice(at))) return head.slice(at);
  }
  return undefined;
}
