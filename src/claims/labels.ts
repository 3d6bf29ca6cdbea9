import { MEASURES } from "../model/measures.data.js";
import type { Lexicon } from "../questions/linking/lexicon.js";
import { fixedLexicon } from "../questions/linking/lexicon.js";
import { CONTEXT_WORDS } from "../questions/linking/synonyms.data.js";
import { type Meaning, meant, type Span } from "../questions/linking/types.js";
import type { Named, Vocabulary } from "../questions/linking/vocabulary.js";
import type { Words } from "../questions/linking/world.js";
import { CONTEXT_AFTER, CONTEXT_BEFORE, LEVELS } from "./words.data.js";

const KINDS: ReadonlySet<Meaning["kind"]> = new Set([
  "measure",
  "line",
  "project",
  "scope",
  "phase",
  "family",
  "foreign",
]);
const FIXED = fixedLexicon();
const LATIN = /[a-z0-9]/;
/** Shortest stretch of a project's name that counts as a mention of it, and how many may share it. */
const [MIN_COMMON, MAX_SHARED, MIN_HAN] = [4, 3, 3];
const PAUSE = /[\s，,。；：;:、?!]/u;

/** Words of a lexicon by their first character, so that a place without any costs one look. */
interface Index {
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly words: Lexicon["words"];
}
const indexes = new WeakMap<Lexicon, Index>();

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon);
  if (known) return known;
  const lengths = new Map<string, Set<number>>();
  for (const [word, meanings] of lexicon.words) {
    if (word === "" || !meanings.some(({ kind }) => KINDS.has(kind))) continue;
    const first = word.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
  }
  const sorted = [...lengths].map(
    ([first, all]) => [first, [...all].sort((a, b) => b - a)] as const,
  );
  const index = { lengths: new Map(sorted), words: lexicon.words };
  indexes.set(lexicon, index);
  return index;
}

/** The longest words at every place of the text that name something a figure can be of. */
export function labelsIn(text: string, { lexicon, vocabularies }: Words): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const lengths = new Set(
      [FIXED, lexicon].flatMap((one) => indexOf(one).lengths.get(text.charAt(start)) ?? []),
    );
    for (const length of [...lengths].sort((a, b) => b - a)) {
      const span = spanAt(text, start, length, lexicon);
      if (!span) continue;
      found.push(span);
      break;
    }
  }
  return chosen([...found, ...stretches(text, vocabularies)]);
}

function spanAt(text: string, start: number, length: number, lexicon: Lexicon): Span | undefined {
  const word = text.slice(start, start + length);
  if (word.length < length) return undefined;
  const inner = (at: number): boolean =>
    LATIN.test(text[at - 1] ?? "") && LATIN.test(text[at] ?? "");
  if (inner(start) || inner(start + length)) return undefined;
  const meanings = [FIXED, lexicon]
    .flatMap(({ words }) => words.get(word) ?? [])
    .filter(({ kind }) => KINDS.has(kind));
  return meanings.length === 0 ? undefined : { start, end: start + length, text: word, meanings };
}

/** Of "甲（类）乙（款）丙（项）" the last is meant. */
export function withoutLevels(text: string, labels: readonly Span[]): Span[] {
  return labels.filter((label, at) => {
    const next = labels[at + 1];
    const between = next === undefined ? "" : text.slice(label.end, next.start);
    return next === undefined || !LEVELS.test(between);
  });
}

/** Longer spans first; no two overlap. */
export function chosen(found: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const order = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of order) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const gramsOf = new WeakMap<readonly Vocabulary[], ReadonlyMap<string, readonly Named[]>>();

/** Projects by every stretch of four characters of their names. */
function grams(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, readonly Named[]> {
  const known = gramsOf.get(vocabularies);
  if (known) return known;
  const index = new Map<string, Set<Named>>();
  for (const project of vocabularies.flatMap(({ projects }) => projects)) {
    for (const alias of project.aliases) {
      for (let at = 0; at + MIN_COMMON <= alias.length; at++) {
        const gram = alias.slice(at, at + MIN_COMMON);
        index.set(gram, (index.get(gram) ?? new Set()).add(project));
      }
    }
  }
  const made = new Map([...index].map(([gram, all]) => [gram, [...all]] as const));
  gramsOf.set(vocabularies, made);
  return made;
}

/** Stretches that stand in the names of a few projects. */
function stretches(text: string, vocabularies: readonly Vocabulary[]): Span[] {
  const index = grams(vocabularies);
  const spans: Span[] = [];
  for (let start = 0; start + MIN_COMMON <= text.length; start++) {
    const named = index.get(text.slice(start, start + MIN_COMMON));
    const best = named && longestStretch(text, start, named);
    if (best) spans.push(best);
  }
  return spans;
}

function longestStretch(text: string, start: number, named: readonly Named[]): Span | undefined {
  let best: Span | undefined;
  let left = named;
  for (let end = start + MIN_COMMON; end <= text.length; end++) {
    const stretch = text.slice(start, end);
    if (PAUSE.test(stretch)) break;
    left = left.filter(({ aliases }) => aliases.some((alias) => alias.includes(stretch)));
    const names = [...new Set(left.map(({ name }) => name))];
    if (names.length === 0) break;
    if (names.length <= MAX_SHARED && isWorded(stretch)) {
      best = { start, end, text: stretch, meanings: [{ kind: "project", names, score: 0.9 }] };
    }
  }
  return best;
}

/** A stretch of digits and units names nothing. */
function isWorded(stretch: string): boolean {
  return (stretch.match(/\p{Script=Han}/gu)?.length ?? 0) >= MIN_HAN;
}

/** Short words that get their meaning from a measure named before or beside them ("其中工程24万元"). */
export function contextLabels(
  text: string,
  taken: readonly Span[],
  spoken: ReadonlySet<string>,
): Span[] {
  const measures = new Set([...spoken, ...meant(taken, "measure").map(({ measure }) => measure)]);
  const near = (beside: string): boolean =>
    measures.has(beside) || MEASURES.some(({ id, part }) => part === beside && measures.has(id));
  const found = CONTEXT_WORDS.filter(({ beside }) => near(beside)).flatMap(({ measure, words }) =>
    words.flatMap((word) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        spans.push({
          start: at,
          end: at + word.length,
          text: word,
          meanings: [{ kind: "measure", measure, scope: null }],
        });
      }
      return spans;
    }),
  );
  return found.filter(
    (one) =>
      CONTEXT_BEFORE.test(text.slice(0, one.start)) &&
      CONTEXT_AFTER.test(text.slice(one.end)) &&
      !taken.some((other) => one.start < other.end && other.start < one.end),
  );
}
