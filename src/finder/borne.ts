import { covered } from "../answers/prose/choose-passages.js";
import { topicsOf } from "../answers/prose/prose-query.js";
import type { Question } from "../answers/question.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { speaksOf } from "../tools/labels.js";
import type { Thing } from "./gathered.js";

/** The share of what a question speaks of that must stand in a passage with its headings. */
const PASSAGE = 0.34;
/** The same for the labels of a figure. */
const FIGURE = 0.5;

/**
 * Does the question bear it in words: the office, the year and what it speaks of? Where it names no
 * office, the documents that the answer quotes are meant.
 */
export function isBorne(thing: Thing, question: Question, quoted: readonly Passage[]): boolean {
  const documents = question.slots.named
    ? documentsOf(question)
    : new Set(quoted.map(({ documentId }) => documentId));
  const bears = (figure: Figure): boolean =>
    documents.has(figure.documentId) && bearsFigure(figure, question);
  switch (thing.kind) {
    case "passage":
      return documents.has(thing.passage.documentId) && bearsPassage(thing.passage, question);
    case "figure":
      return bears(thing.figure);
    case "computed":
      return thing.computed.worked.operands.every(bears);
  }
}

function bearsPassage({ path, subject, text }: Passage, { u }: Question): boolean {
  return covered([...path, subject ?? "", text].join(" "), topicsOf(u)) >= PASSAGE;
}

function bearsFigure(figure: Figure, question: Question): boolean {
  const { u, slots } = question;
  const isDated = slots.years.length === 0 || slots.years.includes(figure.year);
  if (!isDated || figure.certainty !== "certain" || figure.value === null) return false;
  return speaksOf(u, figure) >= FIGURE;
}

/** The documents a question is about; those of its years, where there are any. */
function documentsOf({ slots }: Question): ReadonlySet<string> {
  const entries = slots.subjects.flat().flatMap(({ documents }) => documents);
  const dated = entries.filter(
    ({ year }) => slots.years.length === 0 || slots.years.includes(year),
  );
  return new Set((dated.length > 0 ? dated : entries).map(({ id }) => id));
}
