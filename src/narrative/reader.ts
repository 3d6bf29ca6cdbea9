import type { Variant } from "./clause.js";
import { emitNumber, emitSame } from "./emit.js";
import { leftover } from "./items.js";
import type { Mention, Word } from "./mentions.js";
import { newClause, newSentence, type State } from "./state.js";
import { ITEM_WORDS, JOINERS, STOPS, THAN_WORDS } from "./words.data.js";
import type { When } from "./years.js";

/** How far after a base year its own word may stand ("比2023年当年预算执行数"). */
const NEAR = 8;

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
  const { queue } = clause;
  state.clause = { ...newClause(at + 1), queue };
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

function stop(state: State, mark: string, at: number): void {
  if (mark === STOPS.end) endSentence(state, at);
  else if (mark === STOPS.semicolon) semicolon(state, at);
  else if (mark === STOPS.comma) endClause(state, at);
  else if (mark === STOPS.colon) state.clause.itemStart = at + 1;
  else if (mark === "(") openBracket(state, at);
  else if (mark === ")") closeBracket(state, at);
  else if (state.clause.consumed) endClause(state, at);
}

function mention(state: State, mentions: readonly Mention[], start: number, end: number): void {
  const { clause, sentence, view } = state;
  if (sentence.reason) return;
  if (clause.share) {
    clause.whole = mentions[0] ?? null;
    return;
  }
  if (clause.consumed) {
    clause.named = [];
    clause.consumed = false;
  }
  const gap = view.text.slice(clause.namedEnd, start);
  const joined = clause.named.length > 0 && JOINERS.some((word) => gap.endsWith(word));
  const keep = joined && leftover(gap.slice(0, -1)) === "";
  clause.named = keep ? [...clause.named, ...mentions] : [...mentions];
  clause.namedEnd = end;
}

function when(state: State, said: When, end: number): void {
  const { sentence } = state;
  if (sentence.reason) return;
  if (said.role === "base") {
    sentence.base = { year: { year: said.year }, variant: null };
    sentence.baseEnd = end;
    sentence.aside = false;
  } else if (said.role === "subject" && !sentence.aside) {
    sentence.year = { year: said.year };
    state.asOf = null;
  } else if (said.role === "as of") state.asOf = said.date;
}

function relative(state: State, offset: number, base: boolean, start: number, end: number): void {
  const { sentence, view } = state;
  if (sentence.reason) return;
  const compared = base || THAN_WORDS.some((word) => view.text.slice(0, start).endsWith(word));
  if (compared) {
    sentence.base = { year: { offset }, variant: null };
    sentence.baseEnd = end;
    sentence.aside = false;
  } else if (!sentence.aside) sentence.year = { offset };
}

function variant(state: State, said: Variant, start: number): void {
  const { clause, sentence, view } = state;
  const near = sentence.baseEnd >= 0 && leftover(view.text.slice(sentence.baseEnd, start)) === "";
  const { name, plainIn, holds } = said;
  if (sentence.base && near && start - sentence.baseEnd < NEAR) {
    sentence.base = { ...sentence.base, variant: plainIn === null ? name : null };
  } else clause.variant = { name, plainIn, holds };
}

function part(state: State, end: number): void {
  const { clause, sentence } = state;
  const named = clause.consumed ? [] : clause.named;
  const total = [named, state.last, state.main].find((some) => some.length > 0);
  sentence.total = total ?? [];
  sentence.part = true;
  sentence.aside = false;
  state.clause = { ...newClause(end), variant: clause.variant };
}

function reason(state: State, end: number): void {
  state.sentence.reason = true;
  state.clause = newClause(end);
}

/** Words that mark what the next quantity of the clause is. */
function mark(state: State, word: Word): void {
  const { clause, sentence } = state;
  if (word.kind === "change") clause.direction = word.direction;
  else if (word.kind === "reach") clause.direction = 0;
  else if (word.kind === "share") clause.share = true;
  else if (word.kind === "none") clause.none = true;
  else if (word.kind === "item") clause.itemStart = word.end;
  else if (word.kind === "purpose") sentence.aside = true;
  else if (word.kind === "part") part(state, word.end);
  else if (word.kind === "reason") reason(state, word.end);
  else if (word.kind === "weak reason" && sentence.base) reason(state, word.end);
  else if (word.kind === "respective") clause.queue = clause.consumed ? [] : [...clause.named];
}

/** Lets one word of the text change what is known, or say something. */
export function take(state: State, word: Word, words: readonly Word[]): void {
  const { start, end } = word;
  if (word.kind === "stop") stop(state, word.mark, start);
  else if (word.kind === "mention") mention(state, word.mentions, start, end);
  else if (word.kind === "number") emitNumber(state, words, word.numeral);
  else if (word.kind === "same") emitSame(state, words, start, end);
  else if (word.kind === "when") when(state, word.when, end);
  else if (word.kind === "relative") relative(state, word.offset, word.base, start, end);
  else if (word.kind === "variant") variant(state, word, start);
  else mark(state, word);
}
