import type { Question } from "../answers/question.js";
import type { Passage } from "../model/passage.js";
import { asText } from "../tools/shown.js";

/** What `prompts/finder.md` is filled in with. */
export const SLOTS = ["today", "offices", "question", "passages"] as const;

/** Characters of a passage that are shown again. */
const LONGEST = 300;

/** The slots for one question; foreign text cannot close its own mark. */
export function slotsFor(
  { sources, slots }: Question,
  passages: readonly Passage[],
  typed: string,
): Record<(typeof SLOTS)[number], string> {
  const offices = slots.subjects
    .flat()
    .flatMap(({ name, documents }) => documents.map(({ year }) => asText({ office: name, year })));
  return {
    today: sources.now().toISOString().slice(0, 10),
    offices: [...new Set(offices)].slice(0, MOST_OFFICES).join("\n"),
    question: asText([typed]),
    passages: passages.map(({ text }) => asText([text.slice(0, LONGEST)])).join("\n"),
  };
}

const MOST_OFFICES = 20;
