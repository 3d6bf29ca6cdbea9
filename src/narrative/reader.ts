import { relative, variant, when } from "./comparing.js";
import { emitNumber, emitSame } from "./emit.js";
import type { Word } from "./mentions.js";
import { mention } from "./naming.js";
import { type ClauseState, newClause, type State } from "./state.js";
import { stop } from "./stops.js";
import { AMPLITUDE, CHANGE_WORDS } from "./words/changes.data.js";
import { SAID_BEFORE } from "./words/roles.data.js";
import { BUDGET_WORD } from "./words/variants.data.js";

/** Says that something is not there, unless it says that nothing was added to it. */
export function none(state: State, end: number): void {
  const { clause, sentence, view } = state;
  const follows = view.text.slice(end);
  if (Object.keys(CHANGE_WORDS).some((word) => follows.startsWith(word))) return;
  clause.none = true;
  if (clause.named.length > 0 || !SAID_BEFORE.some((word) => follows.startsWith(word))) return;
  clause.named = sentence.topic.length > 0 ? sentence.topic : state.main;
}

/** Deals the amounts that follow out to measures, or to years, named before. */
function deal(clause: ClauseState): void {
  clause.queue = clause.consumed ? [] : [...clause.named];
  const years = clause.years.length > 1 && clause.queue.length < 2;
  clause.yearQueue = years ? [...clause.years] : [];
}

export function part(state: State, end: number): void {
  const { clause, sentence } = state;
  const named = clause.consumed ? [] : clause.named;
  const total = [named, state.last, state.main].find((some) => some.length > 0);
  sentence.total = total ?? [];
  sentence.part = true;
  sentence.aside = false;
  state.clause = { ...newClause(end), variant: clause.variant };
}

export function reason(state: State, end: number): void {
  state.sentence.reason = true;
  state.clause = newClause(end);
}

/** "增加到" names the level reached; "增幅达到" the change. */
function reach({ clause, view }: State, start: number): void {
  if (view.text.charAt(start - 1) !== AMPLITUDE) clause.direction = 0;
}

/** The budget that a word for completion names itself ("预算执行率"). */
function budgetIn({ view }: State, { start, end }: Word): string {
  return view.text.slice(start, end).length > 2 ? BUDGET_WORD : "";
}

/** Words that mark what the next quantity of the clause is. */
export function mark(state: State, word: Word): void {
  const { clause, sentence } = state;
  if (word.kind === "change") clause.direction = word.direction;
  else if (word.kind === "reach") reach(state, word.start);
  else if (word.kind === "share") clause.share = true;
  else if (word.kind === "none") none(state, word.end);
  else if (word.kind === "completion") clause.completes = budgetIn(state, word);
  else if (word.kind === "item") clause.itemStart = word.end;
  else if (word.kind === "purpose") sentence.aside = true;
  else if (word.kind === "part") part(state, word.end);
  else if (word.kind === "reason") reason(state, word.end);
  else if (word.kind === "weak reason" && sentence.base) reason(state, word.end);
  else if (word.kind === "respective") deal(clause);
}

/** Lets one word of the text change what is known, or say something. */
export function take(state: State, word: Word, words: readonly Word[]): void {
  const { start, end } = word;
  if (word.kind === "stop") stop(state, word.mark, start);
  else if (word.kind === "mention") mention(state, words, word);
  else if (word.kind === "number") emitNumber(state, words, word.numeral);
  else if (word.kind === "same") emitSame(state, words, start, end);
  else if (word.kind === "when") when(state, word.when, start, end);
  else if (word.kind === "relative") relative(state, word.offset, word.base, start, end);
  else if (word.kind === "variant") variant(state, word.variant, start, end);
  else mark(state, word);
}
