import type { Memory } from "../questions/conversation/memory.js";
import { emptyTable, speaksOfBudgets } from "./amounts/absence.js";
import { nearestNames } from "./amounts/nearest.js";
import { askedIssuers, type Question, refused } from "./question.js";
import { label } from "./segments.js";
import { TEXTS } from "./texts.text.js";
import { writeAbsent, writeLoaded } from "./write/absent.js";

/** Says that there is no answer, why, what is nearest and what is loaded. */
export async function writeNothingFound(
  question: Question,
  why: "issuer" | "year" | "item",
): Promise<Memory> {
  const { u, intent, slots, memory, sources, draft, library } = question;
  if (why === "item" && memory.intent === null && !speaksOfBudgets(u)) {
    draft.end("out_of_scope", TEXTS.outOfScope);
    writeLoaded(draft.composer, library);
    return memory;
  }
  draft.status = "not_found";
  const empty = why === "item" ? emptyTable(intent, slots) : null;
  if (empty) {
    const { table, note } = empty;
    draft.composer.labels.add(note);
    draft.composer.line(TEXTS.emptyTable, { table: label(table), note: label(note) });
    return refused(question);
  }
  draft.unread = why === "item";
  const issuer = why === "issuer" ? null : (askedIssuers(question)[0]?.name ?? null);
  const nearest = why === "item" ? await nearestNames(u, slots, sources.built) : [];
  writeAbsent(draft.composer, { why, issuer, years: slots.years, nearest }, library);
  return refused(question);
}
