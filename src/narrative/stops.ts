import { type ClauseState, newClause, newSentence, type State } from "./state.js";
import { STOPS } from "./words/punctuation.data.js";
import { ITEM_WORDS, LEADING_ENDS } from "./words/roles.data.js";

function settleNothing(state: State, end: number): void {
  const { clause, sentence } = state;
  if (!clause.none || clause.named.length === 0 || clause.consumed || sentence.reason) return;
  const { start, year } = sentence;
  state.nothings.push({ measures: clause.named, year, start, end });
}

/** A comma: the clause is over; what it named without an amount stays the topic of the sentence. */
function endClause(state: State, at: number): void {
  settleNothing(state, at);
  const { clause, sentence } = state;
  const idle = clause.named.length > 0 && !clause.consumed && !clause.none;
  if (idle && !sentence.part && !sentence.aside && !sentence.reason) sentence.topic = clause.named;
  state.clause = { ...newClause(at + 1), ...carried(state, at) };
}

/** What a clause hands on to the next: amounts still to be dealt out, and words that only lead on. */
function carried({ clause, view }: State, at: number): Partial<ClauseState> {
  const { queue, yearQueue, itemStart } = clause;
  const dealt = { queue, yearQueue };
  if (clause.consumed) return dealt;
  const ends = view.text.charAt(at - 1);
  const start = clause.leadStart ?? itemStart;
  if (ends === LEADING_ENDS.place) return { ...dealt, leadStart: start };
  if (ends === LEADING_ENDS.relative) return { ...dealt, itemStart: start, leadStart: start };
  return dealt;
}

function endSentence(state: State, at: number): void {
  endClause(state, at);
  for (let i = state.clauses.length - 1; i >= 0; i--) {
    const clause = state.clauses[i];
    if (!clause || clause.sentence.start !== state.sentence.start) break;
    state.clauses[i] = { ...clause, sentence: { ...clause.sentence, end: at + 1 } };
  }
  const { sentence } = state;
  const { topic, aside, part, reason } = sentence;
  const silent = state.clauses.at(-1)?.sentence.start !== sentence.start;
  if (silent && topic.length > 0 && !aside && !part && !reason) state.main = topic;
  state.last = [];
  state.lastItem = null;
  state.outer.length = 0;
  state.clause = newClause(at + 1);
  state.sentence = newSentence(at + 1, state.main);
}

/** A semicolon ends reason and purpose, unless the enumeration of reasons goes on ("；二是"). */
function semicolon(state: State, at: number): void {
  endClause(state, at);
  const follows = state.view.text.slice(at + 1);
  const goesOn = ITEM_WORDS.some((word) => follows.startsWith(word));
  state.sentence.topic = [];
  state.sentence.aside = false;
  if (!goesOn) state.sentence.reason = false;
  if (state.sentence.variant?.counts) state.sentence.variant = null;
}

function openBracket(state: State, at: number): void {
  state.outer.push(state.clause);
  const { named, direction } = state.clause;
  const inner = newClause(at + 1);
  state.clause = state.clause.consumed ? inner : { ...inner, named, namedEnd: at, direction };
}

function closeBracket(state: State, at: number): void {
  settleNothing(state, at);
  const inner = state.clause;
  const outer = state.outer.pop();
  if (!outer) return;
  const answered = inner.consumed && inner.named === outer.named;
  state.clause = answered ? { ...outer, consumed: true, itemStart: at + 1 } : outer;
}

export function stop(state: State, mark: string, at: number): void {
  if (mark === STOPS.end) endSentence(state, at);
  else if (mark === STOPS.semicolon) semicolon(state, at);
  else if (mark === STOPS.comma) endClause(state, at);
  else if (mark === STOPS.colon) state.clause.itemStart = at + 1;
  else if (mark === "(") openBracket(state, at);
  else if (mark === ")") closeBracket(state, at);
  else if (state.clause.consumed) endClause(state, at);
}
