import { dimensionOf } from "../kernel/units.js";
import type { Clause } from "./clause.js";
import { itemWords, leftover } from "./items.js";
import { inScope, type Word } from "./mentions.js";
import type { Numeral } from "./numerals.js";
import type { State } from "./state.js";
import { countedNoun, countedPart, ofWords, type Said, subjectOf } from "./subject.js";
import { printedText } from "./view.js";
import { SCOPED_MEASURES, TIME_UNITS } from "./words.data.js";

type Body = Pick<Clause, "aspect" | "quantity" | "raw" | "direction" | "year">;

function wholeOf(state: State, said: Said): Clause["whole"] {
  if (state.clause.whole) return state.clause.whole;
  const whole = state.sentence.total[0];
  const own = said.measures.some((m) => m.id === whole?.id && m.code === whole.code);
  return whole && !own ? whole : null;
}

function remember(state: State, said: Said, isMain: boolean): void {
  if (state.sentence.reason) return;
  if (said.measures.length === 0) {
    state.lastItem = said.item;
    return;
  }
  if (said.item === null) {
    state.last = [...said.measures];
    state.lastItem = null;
    if (isMain) state.main = [...said.measures];
  }
  state.sentence.topic = [];
}

/** A part is of the same money as its whole: 基本支出 of 一般公共预算支出 is of that scope. */
function inWhole(state: State, said: Said): Said {
  const scope = state.sentence.total[0]?.scope ?? null;
  if (!state.sentence.part || scope === null) return said;
  const measures = said.measures.map((m) =>
    m.scope === null && SCOPED_MEASURES.has(m.id) ? { ...m, ...inScope(m.id, scope) } : m,
  );
  return { ...said, measures };
}

function push(state: State, subject: Said, body: Body, end: number): void {
  const said = inWhole(state, subject);
  const { clause, sentence } = state;
  const isPart = sentence.part || state.outer.length > 0;
  const compared = body.aspect === "change" || body.aspect === "change_rate";
  const variant = clause.variant ?? sentence.variant;
  state.clauses.push({
    ...said,
    ...body,
    base: compared ? sentence.base : null,
    whole: body.aspect === "share" ? wholeOf(state, said) : null,
    asOf: state.asOf,
    role: sentence.reason ? "reason" : isPart ? "part" : "main",
    variant,
    start: clause.itemStart,
    end,
    sentence: { start: sentence.start, end },
  });
  remember(state, said, body.aspect === "value" && !isPart);
  if (variant?.holds) sentence.variant = variant;
  const done = { consumed: true, share: false, whole: null, direction: 0 as const, itemStart: end };
  Object.assign(clause, done);
}

/** "比2030年的480万元": the amount right after a base year is that year's. */
function yearOfAmount(state: State, start: number): Clause["year"] {
  const { base, baseEnd, year } = state.sentence;
  const follows = base !== null && baseEnd <= start && state.clause.itemStart <= baseEnd;
  const near = follows && leftover(state.view.text.slice(baseEnd, start)) === "";
  return near && state.clause.direction === 0 ? base.year : year;
}

function bodyOf(
  state: State,
  numeral: Numeral,
  aspect: Clause["aspect"],
  direction: -1 | 0 | 1,
): Body {
  const raw = printedText(state.view, numeral.start, numeral.end);
  const { year } = state.sentence;
  const spoken = aspect === "value" ? yearOfAmount(state, numeral.start) : year;
  return { aspect, quantity: numeral.printed, raw, direction, year: spoken };
}

/** The words of a reason before its amount. */
function reasonWords(state: State, numeral: Numeral): Said {
  return ofWords(itemWords(state.view, state.clause.itemStart, numeral.start));
}

/** An amount of money: a value, a difference, or an item of a reason. */
function emitMoney(state: State, words: readonly Word[], numeral: Numeral): void {
  const { reason } = state.sentence;
  const said = reason
    ? reasonWords(state, numeral)
    : subjectOf(state, words, numeral.start, "money");
  const direction = reason ? 0 : state.clause.direction;
  push(
    state,
    said,
    bodyOf(state, numeral, direction === 0 ? "value" : "change", direction),
    numeral.end,
  );
}

/** In "增加5万元（10%）" the ratio is of the same change. */
function directionOf(state: State): -1 | 0 | 1 {
  const before = state.clauses.at(-1);
  const inBracket = state.outer.length > 0 && before?.aspect === "change";
  return state.clause.direction === 0 && inBracket ? before.direction : state.clause.direction;
}

/** A percentage: a share, a rate of change, or some other ratio, which stays mere words. */
function emitRatio(state: State, words: readonly Word[], numeral: Numeral): void {
  const { clause, sentence } = state;
  const direction = clause.share ? 0 : directionOf(state);
  const known = !sentence.reason && (clause.share || direction !== 0);
  const said = known ? subjectOf(state, words, numeral.start, null) : reasonWords(state, numeral);
  const aspect = !known ? "value" : clause.share ? "share" : "change_rate";
  push(state, said, bodyOf(state, numeral, aspect, known ? direction : 0), numeral.end);
}

/** A count of things. */
function emitCount(state: State, words: readonly Word[], numeral: Numeral): void {
  if (TIME_UNITS.has(numeral.printed.unit ?? "")) return;
  let said = countedNoun(state, numeral);
  if (!said && state.sentence.reason) said = reasonWords(state, numeral);
  if (!said) {
    said = subjectOf(state, words, numeral.start, "count");
    if (said.measures.length === 0) said = countedPart(state, numeral) ?? said;
  }
  const { lastItem, clause } = state;
  const { consumed } = clause;
  const unknown = said.measures.length === 0;
  const direction = state.sentence.reason || unknown ? 0 : clause.direction;
  push(
    state,
    said,
    bodyOf(state, numeral, direction === 0 ? "value" : "change", direction),
    numeral.end,
  );
  if (!unknown) return;
  // A number of things nobody knows takes nothing from the amount that may follow it.
  state.lastItem = lastItem;
  clause.consumed = consumed;
}

/** "Unchanged" against a base year: a change of zero. */
export function emitSame(state: State, words: readonly Word[], start: number, end: number): void {
  if (state.sentence.reason || state.sentence.base === null) return;
  const said = subjectOf(state, words, start, null);
  if (said.measures.length === 0) return;
  const raw = printedText(state.view, start, end);
  const quantity = { value: "0", comparator: "=", unit: null } as const;
  push(
    state,
    said,
    { aspect: "change", quantity, raw, direction: 0, year: state.sentence.year },
    end,
  );
  state.clause.settled = true;
}

/** Hands a number to the reader of its kind; limits, ordinals and numbers without unit are none. */
export function emitNumber(state: State, words: readonly Word[], numeral: Numeral): void {
  if (numeral.bare || state.clause.settled) return;
  const dimension = dimensionOf(numeral.printed.unit);
  if (dimension === "money") emitMoney(state, words, numeral);
  else if (dimension === "ratio") emitRatio(state, words, numeral);
  else if (dimension === "count") emitCount(state, words, numeral);
}
