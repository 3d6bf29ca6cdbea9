import { dimensionOf } from "../kernel/units.js";
import type { Clause } from "./clause.js";
import { itemWords, unknownWords } from "./items.js";
import { dimensionOfMeasure, type Mention, type Word } from "./mentions.js";
import type { Numeral } from "./numerals.js";
import type { State } from "./state.js";
import { printedText } from "./view.js";
import { COUNTED_NOUNS, ORGAN_NOUNS } from "./words.data.js";

type Said = Pick<Clause, "measures" | "explicit" | "item">;

function fits(measures: readonly Mention[], dimension: "money" | "count" | null): boolean {
  return (
    measures.length > 0 &&
    (dimension === null || measures.every(({ id }) => dimensionOfMeasure(id) === dimension))
  );
}

/** What a quantity without a measure of its own clause speaks of. */
function inherited(state: State, dimension: "money" | "count" | null): readonly Mention[] {
  const { topic } = state.sentence;
  return [topic, state.last, state.main].find((some) => fits(some, dimension)) ?? [];
}

/** The subject of a quantity that ends or starts at `end`: named, known from before, or only words. */
function subjectOf(
  state: State,
  words: readonly Word[],
  end: number,
  dimension: "money" | "count" | null,
): Said {
  const { clause, view } = state;
  const next = clause.queue[0];
  if (next && fits([next], dimension)) {
    clause.queue = clause.queue.slice(1);
    return { measures: [next], explicit: true, item: null };
  }
  if (!clause.consumed && fits(clause.named, dimension)) {
    return { measures: clause.named, explicit: true, item: null };
  }
  if (clause.named.length > 0 && !clause.consumed && dimension !== null) {
    return { measures: [], explicit: false, item: itemWords(view, clause.itemStart, end) };
  }
  if (unknownWords(view, words, clause.itemStart, end) !== "") {
    return { measures: [], explicit: false, item: itemWords(view, clause.itemStart, end) };
  }
  return { measures: inherited(state, dimension), explicit: false, item: null };
}

function push(
  state: State,
  said: Said,
  rest: Pick<Clause, "aspect" | "quantity" | "raw" | "direction">,
  end: number,
): void {
  const { clause, sentence } = state;
  const inBracket = state.outer.length > 0;
  const part = sentence.part || inBracket;
  const whole = rest.aspect === "share" ? (clause.whole ?? wholeOf(state, said)) : null;
  state.clauses.push({
    ...said,
    ...rest,
    year: sentence.year,
    base: rest.aspect === "change" || rest.aspect === "change_rate" ? sentence.base : null,
    whole,
    asOf: state.asOf,
    role: sentence.reason ? "reason" : part ? "part" : "main",
    variant: clause.variant,
    start: clause.itemStart,
    end,
    sentence: { start: sentence.start, end },
  });
  if (!sentence.reason && said.measures.length > 0) {
    state.last = [...said.measures];
    if (rest.aspect === "value" && !part) state.main = [...said.measures];
    sentence.topic = [];
  }
  Object.assign(clause, {
    consumed: true,
    share: false,
    whole: null,
    direction: 0,
    itemStart: end,
  });
}

function wholeOf(state: State, said: Said): Mention | null {
  const whole = state.sentence.total[0];
  return whole && !said.measures.includes(whole) ? whole : null;
}

const STATED: Said = { measures: [], explicit: false, item: null };

/** An amount of money: a value, a difference, or an item of a reason. */
export function emitMoney(state: State, words: readonly Word[], numeral: Numeral): void {
  const { clause, view, sentence } = state;
  const said = sentence.reason
    ? { ...STATED, item: itemWords(view, clause.itemStart, numeral.start) }
    : subjectOf(state, words, numeral.start, "money");
  const changed = clause.direction !== 0 && said.measures.length > 0;
  push(
    state,
    said,
    {
      aspect: changed ? "change" : "value",
      quantity: numeral.printed,
      raw: printedText(view, numeral.start, numeral.end),
      direction: changed ? clause.direction : 0,
    },
    numeral.end,
  );
}

/** A percentage: a share, a rate of change, or some other ratio, which stays mere words. */
export function emitRatio(state: State, words: readonly Word[], numeral: Numeral): void {
  const { clause, view, sentence } = state;
  const before = state.clauses.at(-1);
  const direction =
    clause.direction === 0 && state.outer.length > 0 && before?.aspect === "change"
      ? before.direction
      : clause.direction;
  const known = clause.share || direction !== 0;
  const said =
    known && !sentence.reason
      ? subjectOf(state, words, numeral.start, null)
      : { ...STATED, item: itemWords(view, clause.itemStart, numeral.start) };
  const meant = known && said.measures.length > 0;
  push(
    state,
    said,
    {
      aspect: !meant ? "value" : clause.share ? "share" : "change_rate",
      quantity: numeral.printed,
      raw: printedText(view, numeral.start, numeral.end),
      direction: meant && !clause.share ? direction : 0,
    },
    numeral.end,
  );
}

/** What a bare count counts, told by the noun after it ("共 12 个项目"). */
function countedNoun(state: State, numeral: Numeral): Said | null {
  const { text } = state.view;
  const after = text.slice(numeral.end);
  const before = text.slice(0, numeral.start);
  for (const { nouns, measure, before: leads } of COUNTED_NOUNS) {
    const noun = nouns.find((word) => after.startsWith(word));
    if (noun === undefined || !leads.some((word) => before.endsWith(word))) continue;
    const mention = { id: measure, scope: null, code: null, path: [], name: noun };
    return { measures: [mention], explicit: true, item: null };
  }
  const organ = [...ORGAN_NOUNS]
    .sort((a, b) => b.length - a.length)
    .find((n) => after.startsWith(n));
  return organ === undefined ? null : { ...STATED, item: organ };
}

/** A kind of the counted whole that has no measure of its own ("机要通信用车 0 辆"). */
function countedPart(state: State, numeral: Numeral): Said | null {
  const whole = state.sentence.total[0];
  if (!state.sentence.part || !whole || dimensionOfMeasure(whole.id) !== "count") return null;
  const item = itemWords(state.view, state.clause.itemStart, numeral.start);
  return item === null ? null : { measures: [whole], explicit: true, item };
}

/** A count of things. */
export function emitCount(state: State, words: readonly Word[], numeral: Numeral): void {
  const { clause, view, sentence } = state;
  let said: Said = countedNoun(state, numeral) ?? STATED;
  if (said === STATED && !sentence.reason) {
    said = subjectOf(state, words, numeral.start, "count");
    if (said.item !== null) said = countedPart(state, numeral) ?? said;
  }
  if (said.measures.length === 0 && said.item === null) {
    said = { ...STATED, item: itemWords(view, clause.itemStart, numeral.start) };
  }
  const last = state.last;
  push(
    state,
    said,
    {
      aspect: "value",
      quantity: numeral.printed,
      raw: printedText(view, numeral.start, numeral.end),
      direction: 0,
    },
    numeral.end,
  );
  if (said.item !== null) state.last = last;
}

/** "Unchanged" against a base year: a change of zero. */
export function emitSame(state: State, words: readonly Word[], start: number, end: number): void {
  if (state.sentence.reason || state.sentence.base === null) return;
  const said = subjectOf(state, words, start, null);
  if (said.measures.length === 0) return;
  push(
    state,
    said,
    {
      aspect: "change",
      quantity: { value: "0", comparator: "=", unit: null },
      raw: printedText(state.view, start, end),
      direction: 0,
    },
    end,
  );
}

/** Hands a number to the reader of its kind; limits, ordinals and numbers without unit are none. */
export function emitNumber(state: State, words: readonly Word[], numeral: Numeral): void {
  if (numeral.bare) return;
  switch (dimensionOf(numeral.printed.unit)) {
    case "money":
      return emitMoney(state, words, numeral);
    case "ratio":
      return emitRatio(state, words, numeral);
    case "count":
      return emitCount(state, words, numeral);
    default:
  }
}
