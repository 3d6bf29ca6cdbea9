import { dimensionOf } from "../kernel/units.js";
import { recallBase } from "./comparing.js";
import { itemWords, unknownWords } from "./items.js";
import type { Word } from "./mentions.js";
import type { Numeral } from "./numerals.js";
import { bodyOf } from "./spoken.js";
import type { State } from "./state.js";
import { push } from "./statement.js";
import { countedNoun, countedPart, isForEach, ofWords, type Said, subjectOf } from "./subject.js";
import { printedText } from "./view.js";
import { PROJECT_WORD } from "./words/counts.data.js";
import { TIME_UNITS } from "./words/numbers.data.js";
import { BUDGET_WORD } from "./words/variants.data.js";

const PROJECT_COUNT = "project_count";

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
  const { lastItem, clause } = state;
  const aside = !reason && isForEach(state, numeral.start);
  push(
    state,
    said,
    bodyOf(state, words, numeral, direction === 0 ? "value" : "change", direction),
    numeral.end,
  );
  if (!aside) return;
  // An amount for each takes nothing from the amount in all that may follow it.
  state.lastItem = lastItem;
  clause.consumed = false;
}

/** In "增加5万元（10%）" the ratio is of the same change. */
function directionOf(state: State): -1 | 0 | 1 {
  const before = state.clauses.at(-1);
  const inBracket = state.outer.length > 0 && before?.aspect === "change";
  return state.clause.direction === 0 && inBracket ? before.direction : state.clause.direction;
}

/** The budget of which a percentage was carried out; null where it is no such percentage. */
function completedBudget({ clause, view }: State, numeral: Numeral): string | null {
  if (clause.completes !== "") return clause.completes;
  return view.text.slice(clause.itemStart, numeral.start).includes(BUDGET_WORD)
    ? BUDGET_WORD
    : null;
}

/** A percentage: a share, a rate of change, or some other ratio, which stays mere words. */
function emitRatio(state: State, words: readonly Word[], numeral: Numeral): void {
  const { clause, sentence } = state;
  const completes = sentence.reason ? null : completedBudget(state, numeral);
  const part = clause.share || completes !== null;
  const direction = part ? 0 : directionOf(state);
  const known = !sentence.reason && (part || direction !== 0);
  const said = known ? subjectOf(state, words, numeral.start, null) : reasonWords(state, numeral);
  const aspect = !known ? "value" : part ? "share" : "change_rate";
  const body = bodyOf(state, words, numeral, aspect, known ? direction : 0);
  push(state, said, { ...body, completes }, numeral.end);
}

/** "绩效自评的项目8个" counts projects, "绩效自评发现问题3个" does not. */
function projectsOnly(state: State, words: readonly Word[], numeral: Numeral, said: Said): Said {
  if (!said.explicit || said.measures[0]?.id !== PROJECT_COUNT) return said;
  const { clause, view } = state;
  const rest = unknownWords(view, words, clause.namedEnd, numeral.start);
  if (rest.replaceAll(PROJECT_WORD, "") === "") return said;
  return ofWords(itemWords(view, clause.itemStart, numeral.start));
}

/** A count of things. */
function emitCount(state: State, words: readonly Word[], numeral: Numeral): void {
  if (TIME_UNITS.has(numeral.printed.unit ?? "")) return;
  let said = countedNoun(state, numeral);
  if (!said && state.sentence.reason) said = reasonWords(state, numeral);
  if (!said) {
    said = projectsOnly(state, words, numeral, subjectOf(state, words, numeral.start, "count"));
    if (said.measures.length === 0) said = countedPart(state, numeral) ?? said;
  }
  const { lastItem, clause } = state;
  const { consumed } = clause;
  const unknown = said.measures.length === 0;
  const direction = state.sentence.reason || unknown ? 0 : clause.direction;
  push(
    state,
    said,
    bodyOf(state, words, numeral, direction === 0 ? "value" : "change", direction),
    numeral.end,
  );
  if (!unknown) return;
  // A number of things nobody knows takes nothing from the amount that may follow it.
  state.lastItem = lastItem;
  clause.consumed = consumed;
}

/** An area, a length: something no budget measure is counted in. */
const MEASURED: ReadonlySet<string> = new Set(["area", "length", "mass"]);

function emitMeasured(state: State, words: readonly Word[], numeral: Numeral): void {
  const { lastItem, clause } = state;
  const { consumed, direction } = clause;
  push(state, reasonWords(state, numeral), bodyOf(state, words, numeral, "value", 0), numeral.end);
  state.lastItem = lastItem;
  Object.assign(clause, { consumed, direction });
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
    {
      aspect: "change",
      quantity,
      raw,
      direction: 0,
      year: state.sentence.year,
      variant: state.clause.variant ?? state.sentence.variant,
      completes: null,
      doubtful: false,
    },
    end,
  );
  state.clause.settled = true;
}

/** Hands a number to the reader of its kind; limits, ordinals and numbers without unit are none. */
export function emitNumber(state: State, words: readonly Word[], numeral: Numeral): void {
  if (numeral.bare || state.clause.settled) return;
  const dimension = dimensionOf(numeral.printed.unit);
  if (!state.sentence.reason && dimension !== "count") recallBase(state);
  if (dimension === "money") emitMoney(state, words, numeral);
  else if (dimension === "ratio") emitRatio(state, words, numeral);
  else if (dimension === "count") emitCount(state, words, numeral);
  else if (dimension !== null && MEASURED.has(dimension)) emitMeasured(state, words, numeral);
}
