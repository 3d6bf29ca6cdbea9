import { dimensionOf } from "../kernel/units.js";
import { combine } from "../questions/intent/combine.js";
import type { Target } from "../questions/intent/target.js";
import {
  distinctTargets,
  dropVaguer,
  findTargets,
  type TargetOption,
} from "../questions/intent/target.js";
import { matchNames } from "../questions/linking/link.js";
import { meant, type Span } from "../questions/linking/types.js";
import type { Understanding } from "../questions/linking/understand.js";
import type { Words } from "../questions/linking/world.js";
import { chosen, contextLabels, labelsIn, withoutLevels } from "./labels.js";
import { findStated, type Stated } from "./numbers.js";
import type { Place, SentencePlaces } from "./places.js";
import { TOTALS } from "./rivals.data.js";
import type { Sentence } from "./sentences.js";
import {
  BARE,
  CLAUSE_MARK,
  CLOSING_BRACKET,
  LEVEL_WORD,
  LINE_BRACKET,
  OPEN_BRACKET,
  WORD_GOES_ON,
  YEAR_BRACKET,
} from "./words.data.js";

/** Something a figure can be of, with who and when. */
export interface Thing {
  readonly options: readonly TargetOption[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: Place;
  /** Said to be of all expenditure: its basic part is another amount. */
  readonly whole?: true;
  /** Named by a bare word ("预算", "支出"), which means the whole only where nothing else is meant. */
  readonly bare: boolean;
}

/** One sentence with all that was found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly places: SentencePlaces;
  readonly labels: readonly Span[];
  readonly numbers: readonly Stated[];
  /** Starts of clauses, the first one 0. */
  readonly clauses: readonly number[];
}

const LONG_NAME = 5;

/** Names of projects and lines in a text: what stands in them names neither office nor year. */
export function namesIn(text: string, words: Words): Span[] {
  const named = labelsIn(text, words).filter(({ meanings }) =>
    meanings.every(({ kind }) => kind === "project" || kind === "line"),
  );
  return [...matchNames(text, words.lexicon), ...named].filter(
    ({ start, end }) => end - start >= LONG_NAME,
  );
}

/** Takes a sentence apart. `spoken`: measures named in the sentences before. */
export function readSentence(
  sentence: Sentence,
  places: SentencePlaces,
  words: Words,
  spoken: ReadonlySet<string>,
): Reading {
  const { text } = sentence;
  const projects = matchNames(text, words.lexicon).filter((span) => span.text.length >= LONG_NAME);
  const offices = places.issuerSpans.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind === "issuer"),
  );
  const plain = [...labelsIn(text, words)];
  const named = chosen([...projects, ...plain]);
  const apart = named.filter(
    (one) =>
      !offices.some(
        (office) =>
          office.start < one.end &&
          one.start < office.end &&
          office.end - office.start >= one.end - one.start,
      ),
  );
  const digits = apart.filter(
    (one) => /\d/.test(one.text) || one.meanings.some(({ kind }) => kind === "project"),
  );
  const numbers = findStated(text, sentence.cell).filter(
    (one) =>
      ![...digits, ...offices].some(
        (label) => label.start < one.end && one.numberStart < label.end,
      ),
  );
  const whole = apart.filter(
    (label) => !numbers.some((one) => label.start < one.end && one.numberStart < label.end),
  );
  const split = numbers.flatMap((one) => namedAround(text, one, words));
  const labels = [
    ...whole.filter((one) => !split.some(({ start, end }) => start < one.end && one.start < end)),
    ...split,
  ].sort((a, b) => a.start - b.start);
  const more = contextLabels(text, [...labels, ...offices], spoken);
  const named_ = withoutLevels(text, chosen([...labels, ...more])).map((one) => closed(text, one));
  return { sentence, text, places, labels: named_, numbers, clauses: clausesOf(text, named_) };
}

/**
 * "劳务派遣人员32人工资": the name that stands around a count is of what follows it. The count in its
 * middle is a claim of its own, and what is left of the name behind it stands for the whole name.
 */
function namedAround(text: string, { amount, numberStart, end }: Stated, words: Words): Span[] {
  if (dimensionOf(amount.unit) !== "count" || !WORD_GOES_ON.test(text.slice(end))) return [];
  const joined = `${text.slice(0, numberStart)}${text.slice(end)}`;
  const known = [...matchNames(joined, words.lexicon), ...labelsIn(joined, words)].filter(
    (one) =>
      one.start < numberStart &&
      one.end > numberStart &&
      one.text.length >= LONG_NAME &&
      one.meanings.every(({ kind }) => kind === "project" || kind === "line" || kind === "measure"),
  );
  const [longest] = chosen(known);
  if (!longest) return [];
  const more = end - numberStart;
  return [
    { ...longest, start: end, end: longest.end + more, text: text.slice(end, longest.end + more) },
  ];
}

/** A name with the bracket it opened, and a line with the word for its level ("教育支出（类）"). */
function closed(text: string, label: Span): Span {
  const open = OPEN_BRACKET.test(label.text) && text.charAt(label.end) === CLOSING_BRACKET;
  const line = label.meanings.every(({ kind }) => kind === "line");
  const level = line && LEVEL_WORD.test(text.slice(label.end));
  const dated = line ? 0 : (YEAR_BRACKET.exec(text.slice(label.end))?.[0].length ?? 0);
  if (dated > 0) return { ...label, end: label.end + dated };
  const meant_ = line ? (LINE_BRACKET.exec(text.slice(label.end))?.[0].length ?? 0) : 0;
  if (meant_ > 0) return { ...label, end: label.end + meant_ };
  return open || level ? { ...label, end: label.end + 1 } : label;
}

/** Where clauses start; a mark inside a name ends none. */
function clausesOf(text: string, labels: readonly Span[]): number[] {
  const mark = new RegExp(CLAUSE_MARK.source, "gu");
  const marks = [...text.matchAll(mark)].filter(
    ({ index }) => !labels.some(({ start, end }) => start <= index && index < end),
  );
  return [0, ...marks.map((match) => match.index + match[0].length)];
}

/** The start of the clause a place lies in. */
export function clauseStart({ clauses }: Reading, at: number): number {
  return clauses.findLast((start) => start <= at) ?? 0;
}

/** The end of the clause a place lies in. */
export function clauseEnd({ clauses, text }: Reading, at: number): number {
  const next = clauses.find((start) => start > at);
  return next === undefined ? text.length : next - 1;
}

/** The things named in a stretch of the sentence, as a question would name them. */
export function thingsIn(reading: Reading, start: number, end: number): Thing[] {
  if (end <= start) return [];
  const spans = reading.labels
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  if (spans.length === 0) return [];
  const text = reading.text.slice(start, end);
  const u: Understanding = { text, spans, gaps: [], unknownPlace: null };
  const targets = combine(distinctTargets(dropVaguer(findTargets(u))), text);
  const scoped = spans.flatMap((span) => scopedThing(span, targets));
  const all = [...targets, ...scoped].sort((a, b) => a.start - b.start);
  return withoutTotals(all).map((target) => {
    const [from, to] = [target.start + start, target.end + start];
    return {
      options: target.options,
      start: from,
      end: to,
      text: reading.text.slice(from, to),
      place: reading.places.at(from),
      bare: false,
    };
  });
}

/** "政府性基金支出": the whole of one part of the money, named in one word. */
function scopedThing(span: Span, targets: readonly Target[]): Target[] {
  const scope = meant([span], "scope")[0]?.scope;
  const measure = BARE.find(({ words }) => new RegExp(`${words.source}$`, "u").test(span.text));
  const taken = targets.some(({ start, end }) => start < span.end && span.start < end);
  if (scope === undefined || !measure || taken) return [];
  const option = { scope, code: null, project: null, indicator: null };
  const { start, end } = span;
  return [{ options: [{ ...option, measure: measure.measure }], start, end }];
}

/** "机构运行经费支出预算": a word for the whole right behind a name only says that it is a budget. */
function withoutTotals(targets: readonly Target[]): Target[] {
  return targets.filter(({ options, start }, at) => {
    const total = options.every(
      ({ measure, code, project }) => code === null && project === null && TOTALS.includes(measure),
    );
    return !(total && targets[at - 1]?.end === start);
  });
}

/** The whole budget or income, told by a bare word. */
export function bareThing(reading: Reading, start: number, end: number): Thing | undefined {
  const text = reading.text.slice(start, end);
  const found = BARE.find(({ words }) => words.test(text));
  const match = found?.words.exec(text);
  if (!found || !match) return undefined;
  const from = start + match.index;
  const to = from + match[0].length;
  // "政府性基金支出": the word belongs to the part of the money named with it.
  const part = reading.labels.find(
    (one) => one.start >= start && one.start <= from && from <= one.end && one.end <= to + 1,
  );
  const scope = (part && meant([part], "scope")[0]?.scope) ?? null;
  const opens = scope === null ? from : (part?.start ?? from);
  const option = { scope, code: null, project: null, indicator: null };
  return {
    options: [{ ...option, measure: found.measure }],
    start: opens,
    end: to,
    text: reading.text.slice(opens, to),
    place: reading.places.at(from),
    bare: scope === null,
  };
}
