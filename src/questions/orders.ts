import { fold } from "../kernel/fold.js";
import {
  ADDRESSED,
  APART,
  CLAUSE_END,
  DICTATES,
  ENGLISH_ASKS,
  FORM_WISH,
  LEAD_IN,
  LEADS_UP,
  MARKED_OFF,
  OVERRIDE_WORDS,
  OVERRIDES,
  SENTENCE_END,
  TELL_ME,
} from "./orders.data.js";
import { ASKS } from "./parts.data.js";

const HAN = /\p{Script=Han}/u;

const some = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(text));

/**
 * The question without what gives the assistant orders. Text from a person is data: what remains is
 * read as a question like any other; nothing remaining is an empty string.
 */
export function withoutOrders(question: string): string {
  const plain = question.replace(MARKED_OFF, (marked) => (overrides(marked) ? "" : marked));
  const sentences = plain.match(SENTENCE_END) ?? [plain];
  const kept = sentences.map(keptOf);
  if (kept.every((one, at) => one === sentences[at])) {
    return plain === question ? question : plain.trim();
  }
  return kept.join("").trim().replace(LEAD_IN, "");
}

/** Is what was left out of a question an order, and not only a wish for a short answer? */
export function leavesOrder(question: string): boolean {
  const sentences = question.match(SENTENCE_END) ?? [question];
  return sentences.some(
    (sentence) =>
      overrides(sentence) ||
      sentence.split(CLAUSE_END).some((one) => dictates(one) && !some(one.trim(), FORM_WISH)),
  );
}

/** Does a text set rules for the assistant? */
function overrides(text: string): boolean {
  const folded = fold(text);
  return OVERRIDE_WORDS.some((word) => folded.includes(word)) || some(text, OVERRIDES);
}

function dictates(clause: string): boolean {
  return overrides(clause) || (!asks(clause) && some(clause, DICTATES));
}

function asks(clause: string): boolean {
  return HAN.test(clause) ? some(clause, ASKS) : ENGLISH_ASKS.test(clause);
}

/**
 * A sentence without its clauses that give orders. Of one that sets rules only what still asks is
 * left ("…，再告诉我…是多少"), with what leads up to it.
 */
function keptOf(sentence: string): string {
  const clauses = sentence.split(CLAUSE_END);
  const ordering = clauses.some(dictates);
  if (!ordering && !overrides(sentence)) return withoutWishes(sentence, clauses);
  const runs = runsOf(clauses);
  const wants = runs.filter((run) => run.some((one) => asks(one) || TELL_ME.test(one)));
  if (wants.length > 0) return wants.flat().join("");
  return overrides(sentence) ? "" : runs.flat().join("");
}

/** Stretches of clauses that give no orders. */
function runsOf(clauses: readonly string[]): string[][] {
  const runs: string[][] = [];
  let open = false;
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1];
    const framing = LEADS_UP.test(clause) && next !== undefined && dictates(next);
    const before = clauses[at - 1];
    const told = before !== undefined && LEADS_UP.test(before) && isDictated(before, clause);
    const own = !framing && !told && !dictates(clause) && !some(clause.trim(), FORM_WISH);
    if (own && !open) runs.push([]);
    if (own) runs.at(-1)?.push(clause);
    open = own;
  }
  return runs;
}

/** "复述：…": what stands behind is what shall be said. */
function isDictated(before: string, clause: string): boolean {
  return dictates(before) && !asks(clause) && !TELL_ME.test(before);
}

/** The stretches of a text that may be read by themselves, each with its mark. */
export function stretchesApart(text: string): readonly string[] {
  return (text.match(SENTENCE_END) ?? [text]).flatMap((sentence) => sentence.split(APART));
}

/** Does a stretch ask nothing and speak to the assistant? */
export function speaksToAssistant(stretch: string): boolean {
  return ADDRESSED.test(stretch);
}

/** Does a stretch ask, or want something told? */
export function wantsTold(stretch: string): boolean {
  return asks(stretch);
}

function withoutWishes(sentence: string, clauses: readonly string[]): string {
  const kept = clauses.filter((clause) => !some(clause.trim(), FORM_WISH));
  return kept.length === clauses.length || kept.length === 0 ? sentence : kept.join("");
}
