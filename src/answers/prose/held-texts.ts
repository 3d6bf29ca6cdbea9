import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { type HeldTexts, heldTexts } from "../../questions/projects/held-texts.js";
import type { Question } from "../question.js";
import { type Said, writeApartWording, writeEntries, writeMentions } from "../write/held-texts.js";
import type { Side } from "../write/makeup.js";
import { answerFromProse } from "./prose.js";

/** So much of the words asked for stands in a text that mentions them. */
const HELD = 0.75;
const SIDES = 2;

/**
 * Answers what is asked of the texts of several documents: which of them says something, which
 * entries its glossary has more, how two word the same, what each gives as the reason. False for
 * other questions, and where there are no two documents to hold against each other.
 */
export async function answerHeldTexts(question: Question): Promise<boolean> {
  const { u, slots, draft } = question;
  const asked = heldTexts(u);
  if (!asked || slots.subjects.length !== 1 || !slots.named) return false;
  const sides = sidesOf(question);
  if (sides.length < SIDES) return false;
  const told =
    asked.of === "mentions"
      ? mentions(question, asked, sides)
      : asked.of === "entries"
        ? entries(question, sides)
        : asked.of === "wording"
          ? await wording(question, asked.entry, sides)
          : await each(question, sides);
  if (told) draft.complete = true;
  return told;
}

/** The documents of the years named, each office's own where they are paired; else all of them. */
function sidesOf({ slots }: Question): Side[] {
  const issuers = slots.subjects[0] ?? [];
  return issuers.flatMap((issuer) => {
    const own = slots.pairs?.filter(([one]) => one === issuer).map(([, year]) => year);
    const years = own === undefined || own.length === 0 ? slots.years : own;
    const dated = issuer.documents.filter(({ year }) => years.includes(year));
    const known = years.length > 0 ? dated : issuer.documents;
    return [...known]
      .sort((a, b) => a.year - b.year)
      .map(({ id, year, stage }) => ({ issuer, document: id, year, stage }));
  });
}

function mentions(
  { sources, draft }: Question,
  { words, within }: Extract<HeldTexts, { of: "mentions" }>,
  sides: readonly Side[],
): boolean {
  const part = within === "duty" || within === "term" || within === "section" ? within : "any";
  const said = sides.map((side): Said => {
    const kinds = within === null ? {} : { kinds: [within] };
    const passages = sources.retriever.list({ documents: [side.document], ...kinds });
    return { side, passage: passages.find((one) => holds(one, words)) };
  });
  if (said.every(({ passage }) => passage === undefined)) return false;
  writeMentions(draft.composer, said, words, part);
  return true;
}

function holds({ kind, subject, text }: Passage, words: readonly string[]): boolean {
  const pairs = bigrams(foldLabel(kind === "term" ? (subject ?? "") : `${subject ?? ""} ${text}`));
  return words.every((word) => {
    const own = [...bigrams(foldLabel(word)).keys()];
    return own.filter((pair) => pairs.has(pair)).length >= HELD * own.length;
  });
}

function entries({ sources, draft }: Question, sides: readonly Side[]): boolean {
  const [left, right] = sides.map((side) => ({
    side,
    terms: sources.retriever.list({ documents: [side.document], kinds: ["term"] }),
  }));
  if (!left || !right || sides.length !== SIDES) return false;
  if (left.terms.length === 0 || right.terms.length === 0) return false;
  writeEntries(draft.composer, left, right);
  return true;
}

async function wording(
  { sources, draft }: Question,
  entry: string,
  sides: readonly Side[],
): Promise<boolean> {
  const said: Said[] = [];
  for (const side of sides) {
    const hits = await sources.retriever.term(entry, [side.document]);
    said.push({ side, passage: hits.find(({ match }) => match === "exact")?.passage });
  }
  const defined = said.filter(({ passage }) => passage !== undefined);
  if (said.length !== SIDES || defined.length === 0) return false;
  writeApartWording(draft.composer, said, entry);
  return true;
}

/** The prose of each document on its own; nothing where one of them says nothing. */
async function each(question: Question, sides: readonly Side[]): Promise<boolean> {
  const { u, intent, slots, sources, draft } = question;
  const { lines, citations, notes } = draft.composer;
  const before = [lines.length, citations.length, notes.length] as const;
  for (const { issuer, year } of sides) {
    const own = { ...slots, subjects: [[issuer]], years: [year], pairs: null };
    if (await answerFromProse(u, { ...intent, kind: "passage" }, own, sources, draft)) continue;
    lines.splice(before[0]);
    citations.splice(before[1]);
    notes.splice(before[2]);
    return false;
  }
  return true;
}
