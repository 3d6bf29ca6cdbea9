import type { Variant } from "./clause.js";
import { leftover } from "./items.js";
import { inScope, isScopeName, type Mention, scopeOfIncome, type Word } from "./mentions.js";
import type { State } from "./state.js";
import { HARMLESS_PREFIXES, HAVING_WORDS, OWN_OFFICE } from "./words/items.data.js";
import { STOPS } from "./words/punctuation.data.js";
import { JOINERS } from "./words/roles.data.js";
import { BUDGET_FOLLOWS, BUDGET_TAILS, BUDGET_WORD } from "./words/variants.data.js";

const TAILS = [...BUDGET_TAILS].sort((a, b) => b.length - a.length);
const BUDGET: Variant = {
  name: BUDGET_WORD,
  stage: BUDGET_WORD,
  plain: true,
  holds: false,
  counts: null,
};

type MentionWord = Extract<Word, { readonly kind: "mention" }>;

/** The words right before a measure make it the end of a longer name. */
function isPrefixed(state: State, words: readonly Word[], start: number): boolean {
  const before = words.findLast((word) => word.end <= start);
  const from = Math.max(before?.end ?? 0, state.clause.itemStart);
  const gap = state.view.text.slice(from, start);
  if (OWN_OFFICE.test(gap) || HAVING_WORDS.some((word) => gap.endsWith(word))) return false;
  return leftover(HARMLESS_PREFIXES.reduce((rest, w) => rest.replaceAll(w, ""), gap)) !== "";
}

/** "支出预算为25万元" is the budget, beside an outturn. */
function budgetTail(state: State, start: number, end: number): void {
  const { clause, sentence, view } = state;
  if (clause.variant || sentence.variant) return;
  const follows = view.text.slice(end);
  const tail = TAILS.find((word) => follows.startsWith(word)) ?? "";
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

/** After "、" the money is still the one named before ("财政拨款收入8万元、支出8万元"). */
function goesOn({ clause, view }: State): boolean {
  return clause.named.length === 0 && view.text.charAt(clause.itemStart - 1) === STOPS.pause;
}

/** "政府采购支出合计": the total word right behind a measure adds nothing to it. */
const isTotal = ({ id, code }: Mention): boolean =>
  code === null && (id === "income" || id === "expenditure");

/** Takes in what the clause speaks of. */
export function mention(state: State, words: readonly Word[], word: MentionWord): void {
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
  if (some && gap === "" && !both && mentions.every(isTotal)) {
    clause.namedEnd = end;
    return;
  }
  const keep = some && (joined || both);
  if (!keep) clause.prefixed = isPrefixed(state, words, start);
  clause.named = keep
    ? [...clause.named, ...shared(clause.named, mentions)]
    : shared(goesOn(state) ? state.last : [], mentions);
  clause.namedEnd = end;
  budgetTail(state, start, end);
}
