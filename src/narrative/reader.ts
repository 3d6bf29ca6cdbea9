import type { Variant } from "./clause.js";
import { emitNumber, emitSame } from "./emit.js";
import { leftover } from "./items.js";
import { inScope, isScopeName, type Mention, scopeOfIncome, type Word } from "./mentions.js";
import {
  type ClauseState,
  newClause,
  newSentence,
  type SentenceState,
  type State,
} from "./state.js";
import {
  AMPLITUDE,
  CHANGE_WORDS,
  FROM_WORDS,
  REACH_ENDINGS,
  THAN_WORDS,
} from "./words/changes.data.js";
import { HARMLESS_PREFIXES, HAVING_WORDS } from "./words/items.data.js";
import { STOPS } from "./words/punctuation.data.js";
import { ITEM_WORDS, JOINERS, LEADING_ENDS, SAID_BEFORE } from "./words/roles.data.js";
import { BUDGET_FOLLOWS, BUDGET_TAILS, BUDGET_WORD } from "./words/variants.data.js";
import type { When } from "./years.js";

/** How far after a base year its own word may stand ("比2023年当年预算执行数"). */
const NEAR = 8;

const BUDGET: Variant = {
  name: BUDGET_WORD,
  stage: BUDGET_WORD,
  plain: true,
  holds: false,
  counts: null,
};
const CLAUSE_END = new RegExp(`[${STOPS.comma}${STOPS.semicolon}${STOPS.end}]`);
type MentionWord = Extract<Word, { readonly kind: "mention" }>;

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

function stop(state: State, mark: string, at: number): void {
  if (mark === STOPS.end) endSentence(state, at);
  else if (mark === STOPS.semicolon) semicolon(state, at);
  else if (mark === STOPS.comma) endClause(state, at);
  else if (mark === STOPS.colon) state.clause.itemStart = at + 1;
  else if (mark === "(") openBracket(state, at);
  else if (mark === ")") closeBracket(state, at);
  else if (state.clause.consumed) endClause(state, at);
}

/** The words right before a measure make it the end of a longer name. */
function isPrefixed(state: State, words: readonly Word[], start: number): boolean {
  const before = words.findLast((word) => word.end <= start);
  const from = Math.max(before?.end ?? 0, state.clause.itemStart);
  const gap = state.view.text.slice(from, start);
  if (HAVING_WORDS.some((word) => gap.endsWith(word))) return false;
  return leftover(HARMLESS_PREFIXES.reduce((rest, w) => rest.replaceAll(w, ""), gap)) !== "";
}

/** "支出预算为25万元" is the budget, beside an outturn. */
function budgetTail(state: State, start: number, end: number): void {
  const { clause, sentence, view } = state;
  if (clause.variant || sentence.variant) return;
  const follows = view.text.slice(end);
  const tail = BUDGET_TAILS.findLast((word) => follows.startsWith(word)) ?? "";
  const name = view.text.slice(start, end);
  const own = name.endsWith(BUDGET_WORD) && !isScopeName(name);
  if (tail === "" && !own) return;
  const rest = follows.slice(tail.length);
  const said = /^\d/.test(rest) || BUDGET_FOLLOWS.some((word) => rest.startsWith(word));
  if (said) clause.variant = BUDGET;
}

/** Income, expenditure and their like named in one breath share the part of the money they are of. */
function shared(before: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const scope = before
    .map(({ id, scope: own }) => own ?? scopeOfIncome(id))
    .find((s) => s !== null);
  const plain = mentions.every(({ id, scope: own }) => own === null && id === "expenditure");
  if (!plain || scope === undefined) return [...mentions];
  return mentions.map((m) => ({ ...m, ...inScope(m.id, scope) }));
}

function mention(state: State, words: readonly Word[], word: MentionWord): void {
  const { clause, sentence, view } = state;
  const { mentions, start, end } = word;
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
  const some = clause.named.length > 0;
  const joint = JOINERS.find((joiner) => gap.endsWith(joiner));
  const joined = joint !== undefined && leftover(gap.slice(0, -joint.length)) === "";
  const paired = gap === "" && clause.named.some(({ id }) => scopeOfIncome(id) !== null);
  const both = paired && mentions.every(({ id }) => id === "expenditure");
  const keep = some && (joined || both);
  if (!keep) clause.prefixed = isPrefixed(state, words, start);
  clause.named = keep ? [...clause.named, ...shared(clause.named, mentions)] : [...mentions];
  clause.namedEnd = end;
  budgetTail(state, start, end);
}

/** "由2030年的300万元增加到…": the year a change starts from. */
function startsChange({ view }: State, start: number, end: number): boolean {
  if (!FROM_WORDS.some((word) => view.text.slice(0, start).endsWith(word))) return false;
  const rest = view.text.slice(end).split(CLAUSE_END)[0] ?? "";
  return REACH_ENDINGS.some((word) => rest.includes(word));
}

function when(state: State, said: When, start: number, end: number): void {
  const { clause, sentence } = state;
  if (sentence.reason) return;
  const from = said.role === "subject" && startsChange(state, start, end);
  if (said.role === "base" || from) {
    sentence.base = { year: { year: said.year }, variant: null };
    sentence.baseEnd = end;
    sentence.aside = false;
  } else if (said.role === "subject" && !sentence.aside) {
    sentence.year = { year: said.year };
    clause.years.push(sentence.year);
    state.asOf = null;
  } else if (said.role === "as of") state.asOf = said.date;
}

function relative(state: State, offset: number, base: boolean, start: number, end: number): void {
  const { sentence, view } = state;
  if (sentence.reason) return;
  const than = THAN_WORDS.some((word) => view.text.slice(0, start).endsWith(word));
  const compared = base || than || startsChange(state, start, end);
  if (compared) {
    sentence.base = { year: { offset }, variant: null };
    sentence.baseEnd = end;
    sentence.aside = false;
  } else if (!sentence.aside) sentence.year = { offset };
}

/** What is compared with, where a comparison stands right before it ("较年初预算数减少"). */
function variantCompared({ sentence, view }: State, start: number): SentenceState["base"] {
  const { base, baseEnd } = sentence;
  const near = baseEnd >= 0 && leftover(view.text.slice(baseEnd, start)) === "";
  if (base && near && start - baseEnd < NEAR) return base;
  const than = THAN_WORDS.some((word) => view.text.slice(0, start).endsWith(word));
  return than ? { year: sentence.year ?? { offset: 0 }, variant: null } : null;
}

function variant(state: State, said: Variant, start: number, end: number): void {
  const { clause, sentence } = state;
  if (clause.completes !== null) {
    clause.completes = said.name;
    return;
  }
  const base = variantCompared(state, start);
  if (base) {
    sentence.base = { ...base, variant: said };
    sentence.baseEnd = end;
    return;
  }
  clause.variant = said;
  if (said.counts === null || sentence.reason) return;
  clause.named = [{ id: said.counts, scope: null, code: null, path: [], name: said.name }];
  clause.namedEnd = end;
  clause.consumed = false;
}

/** Says that something is not there, unless it says that nothing was added to it. */
function none(state: State, end: number): void {
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

/** "增加到" names the level reached; "增幅达到" the change. */
function reach({ clause, view }: State, start: number): void {
  if (view.text.charAt(start - 1) !== AMPLITUDE) clause.direction = 0;
}

/** The budget that a word for completion names itself ("预算执行率"). */
function budgetIn({ view }: State, { start, end }: Word): string {
  return view.text.slice(start, end).length > 2 ? BUDGET_WORD : "";
}

/** Words that mark what the next quantity of the clause is. */
function mark(state: State, word: Word): void {
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
