import { MEASURES } from "../model/measures.data.js";
import type { Clause } from "./clause.js";
import { itemWords, unknownWords } from "./items.js";
import { dimensionOfMeasure, type Mention, type Word } from "./mentions.js";
import type { Numeral } from "./numerals.js";
import type { State } from "./state.js";
import { viewOf } from "./view.js";
import { COUNTED_NOUNS, ORGAN_NOUNS } from "./words/counts.data.js";
import { SHORT_PARTS } from "./words/heads.data.js";
import { PER_WORDS } from "./words/numbers.data.js";

/** What a quantity is said of: measures, or only words. */
export type Said = Pick<Clause, "measures" | "explicit" | "item">;
/** The dimension a measure must have for the quantity; null for a ratio, which fits any. */
type Wanted = "money" | "count" | null;

const SHORT = new Map(
  Object.entries(SHORT_PARTS).map(([whole, parts]) => [
    whole,
    new Map(Object.entries(parts).map(([name, id]) => [viewOf(name).text, id])),
  ]),
);
const unitOfMeasure = new Map(MEASURES.map(({ id, unit }) => [id, unit]));
const ORGANS = [...ORGAN_NOUNS].sort((a, b) => b.length - a.length);

/** A subject that is words and no measure. */
export function ofWords(item: string | null): Said {
  return { measures: [], explicit: false, item };
}
const named = (measures: readonly Mention[], item: string | null = null): Said => ({
  measures,
  explicit: true,
  item,
});

/** The whole name of something that only ends like a measure, or is that measure of a part. */
function longerName({ clause, sentence, view }: State, words: readonly Word[]): string | null {
  const [own] = clause.named;
  const whole = sentence.total[0];
  const same = own?.id === whole?.id && own?.scope === whole?.scope && own?.code === whole?.code;
  const ofPart = sentence.part && same && saysWhose(clause, words);
  if (!clause.prefixed && !ofPart) return null;
  return itemWords(view, clause.itemStart, clause.namedEnd);
}

/** "本级支出预算": the words before the measure name an office, not only a year. */
function saysWhose(clause: State["clause"], words: readonly Word[]): boolean {
  const { itemStart, namedEnd } = clause;
  return words.some(
    ({ kind, start, end }) => kind === "self" && start >= itemStart && end < namedEnd,
  );
}

/** "货物50万元" where the parts of procurement are listed. */
function shortPart({ clause, sentence, view }: State, end: number, wanted: Wanted): Said | null {
  const whole = sentence.total[0];
  const parts = whole && sentence.part ? SHORT.get(whole.id) : undefined;
  if (!parts || wanted !== "money") return null;
  const name = itemWords(view, clause.itemStart, end);
  const id = name === null ? undefined : parts.get(viewOf(name).text);
  if (id === undefined || name === null) return null;
  return named([{ id, scope: null, code: null, path: [], name }]);
}

function fits(measures: readonly Mention[], wanted: Wanted): boolean {
  if (measures.length === 0) return false;
  return wanted === null || measures.every(({ id }) => dimensionOfMeasure(id) === wanted);
}

/** What a quantity without a name in its own clause speaks of. */
function inherited(state: State, wanted: Wanted): Said {
  const { topic } = state.sentence;
  if (!fits(topic, wanted) && state.lastItem !== null) return ofWords(state.lastItem);
  const measures = [topic, state.last, state.main].find((some) => fits(some, wanted)) ?? [];
  return { measures, explicit: false, item: null };
}

/** "每辆2.5万元": an amount for each of something, not of the measure. */
export function isForEach({ clause, view }: State, end: number): boolean {
  return PER_WORDS.test(view.text.slice(clause.itemStart, end));
}

/** The subject of a quantity at `end`: named in the clause, known from before, or only words. */
export function subjectOf(state: State, words: readonly Word[], end: number, wanted: Wanted): Said {
  const { clause, view } = state;
  const [next, ...queue] = clause.queue;
  if (next && fits([next], wanted)) {
    clause.queue = queue;
    return named([next]);
  }
  if (isForEach(state, end)) return ofWords(itemWords(view, clause.itemStart, end));
  const free = clause.named.length > 0 && !clause.consumed;
  if (free && fits(clause.named, wanted)) return named(clause.named, longerName(state, words));
  const part = shortPart(state, end, wanted);
  if (part) return part;
  if (free || unknownWords(view, words, clause.itemStart, end) !== "") {
    return ofWords(itemWords(view, clause.itemStart, end));
  }
  return inherited(state, wanted);
}

/** What a bare count counts, told by the noun after it ("共 12 个项目"). */
export function countedNoun(state: State, numeral: Numeral): Said | null {
  const { text } = state.view;
  const after = text.slice(numeral.end);
  const before = text.slice(0, numeral.start);
  for (const { nouns, measure, before: leads } of COUNTED_NOUNS) {
    const noun = nouns.find((word) => after.startsWith(word));
    if (noun === undefined || !leads.some((word) => before.endsWith(word))) continue;
    return named([{ id: measure, scope: null, code: null, path: [], name: noun }]);
  }
  const organ = ORGANS.find((word) => after.startsWith(word));
  return organ === undefined ? null : ofWords(organ);
}

/** A kind of the counted whole that has no measure of its own ("机要通信用车 0 辆"). */
export function countedPart(state: State, numeral: Numeral): Said | null {
  const whole = state.sentence.total[0];
  if (!state.sentence.part || !whole || dimensionOfMeasure(whole.id) !== "count") return null;
  if (unitOfMeasure.get(whole.id) !== numeral.printed.unit) return null;
  const item = itemWords(state.view, state.clause.itemStart, numeral.start);
  return item === null ? null : { measures: [whole], explicit: true, item };
}
