import type { Variant } from "./clause.js";
import { leftover } from "./items.js";
import type { SentenceState, State } from "./state.js";
import { FROM_WORDS, REACH_ENDINGS, THAN_WORDS } from "./words/changes.data.js";
import { STOPS } from "./words/punctuation.data.js";
import { YEARS_BEFORE } from "./words/years.data.js";
import type { When } from "./years.js";

/** How far after a base year its own word may stand ("比2023年当年预算执行数"). */
const NEAR = 8;

const CLAUSE_END = new RegExp(`[${STOPS.comma}${STOPS.semicolon}${STOPS.end}]`);

/** "由2030年的300万元增加到…": the year a change starts from. */
function startsChange({ view }: State, start: number, end: number): boolean {
  if (!FROM_WORDS.some((word) => view.text.slice(0, start).endsWith(word))) return false;
  const rest = view.text.slice(end).split(CLAUSE_END)[0] ?? "";
  return REACH_ENDINGS.some((word) => rest.includes(word));
}

export function when(state: State, said: When, start: number, end: number): void {
  const { clause, sentence } = state;
  if (sentence.reason) return;
  const from = said.role === "subject" && startsChange(state, start, end);
  if (said.role === "base" || from) {
    sentence.base = { year: { year: said.year }, variant: null };
    sentence.baseEnd = end;
    sentence.aside = false;
  } else if (said.role === "subject" && !sentence.aside) {
    const { year } = sentence;
    if (year && "year" in year && said.year < year.year) sentence.later = year;
    sentence.year = { year: said.year };
    sentence.span = YEARS_BEFORE.test(state.view.text.slice(0, start));
    clause.years.push(sentence.year);
    state.asOf = null;
  } else if (said.role === "as of") state.asOf = said.date;
}

export function relative(
  state: State,
  offset: number,
  base: boolean,
  start: number,
  end: number,
): void {
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

/** "2031年为56万元，2030年决算数为50万元，增加6万元": a change after the earlier year is against it. */
export function recallBase({ clause, clauses, sentence }: State): void {
  const { base, later, year } = sentence;
  if (clause.direction === 0 || base || !later || !year) return;
  sentence.base = { year, variant: clauses.at(-1)?.variant ?? null };
  sentence.year = later;
  sentence.later = null;
}

/** What is compared with, where a comparison stands right before it ("较年初预算数减少"). */
function variantCompared({ sentence, view }: State, start: number): SentenceState["base"] {
  const { base, baseEnd } = sentence;
  const near = baseEnd >= 0 && leftover(view.text.slice(baseEnd, start)) === "";
  if (base && near && start - baseEnd < NEAR) return base;
  const than = THAN_WORDS.some((word) => view.text.slice(0, start).endsWith(word));
  return than ? { year: sentence.year ?? { offset: 0 }, variant: null } : null;
}

export function variant(state: State, said: Variant, start: number, end: number): void {
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
