import { MEASURES } from "../../model/measures.data.js";
import { withoutCorrected } from "./corrections.js";
import { commonStretches, core, fuzzyProjects, shortenedProject } from "./fuzzy.js";
import { findIssuers, foldQuestion, type KnownIssuer, occurrences } from "./issuers.js";
import { fixedLexicon, type Lexicon } from "./lexicon.js";
import { Layer, matchNames, matchWords } from "./link.js";
import {
  findClassCodes,
  findCounts,
  findDoubling,
  findQuantities,
  findSpending,
} from "./numbers.js";
import { officeHeads } from "./office-head.js";
import { exceptedProjects, listedLines, shortenedLine } from "./short-lines.js";
import { shortYears } from "./short-years.js";
import { CONTEXT_WORDS } from "./synonyms.data.js";
import { type Meaning, meant, type Span } from "./types.js";
import type { Vocabulary } from "./vocabulary.js";
import { PARTICLES } from "./words.data.js";
import type { Words } from "./world.js";
import { findYears } from "./years.js";

/** A question taken apart: what each stretch can mean, and what nothing explains. */
export interface Understanding {
  /** The folded question. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Stretches without meaning, in order. */
  readonly gaps: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** A place before an office that is not loaded. */
  readonly unknownPlace: string | null;
}

const FIXED = fixedLexicon();
/** A project name this long is recognised before anything else. */
const LONG_NAME = 5;
/** What names a thing that money is for. */
const NAMES: ReadonlySet<string> = new Set(["project", "line", "measure", "stated", "indicator"]);
const HAN = /^\p{Script=Han}+$/u;
/** A number that stands in more names tells none of them. */
const MAX_NAMED = 3;

/**
 * Reads a question: full project names first, then issuers, counts, years and numbers, then the
 * words of the lexicons, then what loosely matches a project. `spoken`: measures of the turn before.
 */
export function understand(
  question: string,
  issuers: readonly KnownIssuer[],
  { vocabularies, lexicon: known }: Words,
  spoken: readonly string[] = [],
): Understanding {
  const text = foldQuestion(question);
  const sources = { issuers, vocabularies, known, spoken };
  const plain = layersOf(text, sources, []);
  const spending = plain.spans.some(namesThing) ? [] : findSpending(text);
  const read = spending.length === 0 ? plain : layersOf(text, sources, spending);
  return { text, ...read };
}

/** Does a stretch name something that money is for? */
function namesThing({ meanings }: Span): boolean {
  return meanings.some(
    (one) =>
      one.kind === "line" ||
      one.kind === "project" ||
      one.kind === "stated" ||
      one.kind === "family" ||
      (one.kind === "measure" && one.measure !== "expenditure"),
  );
}

interface Known {
  readonly issuers: readonly KnownIssuer[];
  readonly vocabularies: readonly Vocabulary[];
  readonly known: Lexicon;
  readonly spoken: readonly string[];
}

/** Lays all that is recognised over the text; `ahead` goes before the words of the lexicons. */
function layersOf(
  text: string,
  { issuers, vocabularies, known, spoken }: Known,
  ahead: readonly Span[],
): Omit<Understanding, "text"> {
  const layer = new Layer(text);
  const names = matchNames(text, known);
  layer.lay(names.filter(({ text: name }) => name.length >= LONG_NAME));
  const mentions = findIssuers(text, issuers);
  layer.lay(mentions.spans);
  layer.lay(shortYears(text, mentions.spans, issuers));
  layer.lay(findCounts(text));
  const years = findYears(text);
  const absolute = years.filter((span) => meant([span], "year").length > 0);
  layer.lay(absolute);
  layer.lay([...findClassCodes(text), ...findDoubling(text)]);
  layer.lay(findQuantities(text, codesOf(known)).map((span) => namingNumber(span, vocabularies)));
  layer.lay(ahead);
  layer.lay([...years, ...contentWords(text, known, vocabularies)]);
  layer.lay(listedLines(text, layer.spans, layer.gaps(), vocabularies));
  layer.lay(exceptedProjects(text, layer.spans, layer.gaps(), vocabularies));
  liftCompounds(layer);
  layer.lay(contextWords(layer, spoken));
  const heads = officeHeads(layer.spans, layer.gaps().map(trimFillers), issuers);
  layer.lift((span) => heads.some(({ start, end }) => span.start >= start && span.end <= end));
  layer.lay(heads);
  layFuzzy(layer, vocabularies);
  layer.lay(gapWords(layer.gaps()));
  const spans = withoutCorrected(text, layer.spans);
  return { spans, gaps: layer.gaps(), unknownPlace: mentions.unknown };
}

/** A name of another classification that ends in a numeral bites off no 一共. */
function cutsWord(text: string, end: number): boolean {
  return matchWords(text.slice(end - 1, end + 1), [FIXED], ({ kind }) => kind === "operation").some(
    ({ start, end: to }) => start === 0 && to === 2,
  );
}

function isForeign({ meanings }: Span): boolean {
  return meanings.every(({ kind }) => kind === "foreign");
}

function codesOf(lexicon: Lexicon): ReadonlySet<string> {
  return new Set([...lexicon.words.keys()].filter((word) => /^\d+$/.test(word)));
}

/** Words with content, and stretches of project names where they say more than the words in them. */
function contentWords(text: string, known: Lexicon, vocabularies: readonly Vocabulary[]): Span[] {
  const words = matchWords(
    text,
    [FIXED, known],
    (meaning) => meaning.kind !== "filler" && meaning.kind !== "follow",
    (span) => isForeign(span) && cutsWord(text, span.end),
  );
  const stretches = commonStretches(text, vocabularies).filter(
    (stretch) =>
      !words.some(
        (word) =>
          word.start < stretch.end &&
          stretch.start < word.end &&
          word.end - word.start >= stretch.end - stretch.start,
      ),
  );
  return [...words, ...stretches];
}

/** A bare number that stands in a few projects' names ("110的那个项目") names them. */
function namingNumber(span: Span, vocabularies: readonly Vocabulary[]): Span {
  const [only] = meant([span], "quantity");
  if (!only || only.unit !== null || span.text.length < 2) return span;
  const names = vocabularies
    .flatMap(({ projects }) => projects)
    .filter(({ aliases }) => aliases.some((alias) => alias.includes(span.text)))
    .map(({ name }) => name);
  if (names.length === 0 || names.length > MAX_NAMED) return span;
  return { ...span, meanings: [{ kind: "project", names: [...new Set(names)], score: 0.8 }] };
}

/**
 * "公益岗补贴", "劳务派遣工资": beside a word that nothing explains, or right after the name of a
 * thing, a word that stands for several things does not stand alone.
 */
function liftCompounds(layer: Layer): void {
  const gaps = layer
    .gaps()
    .map(trimFillers)
    .filter(({ text }) => text.length >= 2 && HAN.test(text));
  const things = layer.spans.filter(({ meanings }) =>
    meanings.some((one) => NAMES.has(one.kind) && !("several" in one)),
  );
  layer.lift(
    ({ start, end, meanings }) =>
      meanings.some((one) => "several" in one) &&
      (gaps.some((gap) => gap.end === start || gap.start === end) ||
        things.some((thing) => thing.end === start)),
  );
}

/** Short words in the gaps that get their meaning from a measure beside them (采购里的货物). */
function contextWords(layer: Layer, spoken: readonly string[]): Span[] {
  const own = meant(layer.spans, "measure").map(({ measure }) => measure);
  const measures = new Set([...spoken, ...own]);
  const near = (beside: string): boolean =>
    measures.has(beside) || MEASURES.some(({ id, part }) => part === beside && measures.has(id));
  return CONTEXT_WORDS.filter(({ beside }) => near(beside)).flatMap(({ measure, words }) =>
    words.flatMap((word) =>
      layer.gaps().flatMap((gap) =>
        occurrences(gap.text, word).map((at) => ({
          start: gap.start + at,
          end: gap.start + at + word.length,
          text: word,
          meanings: [{ kind: "measure" as const, measure, scope: null }],
        })),
      ),
    ),
  );
}

/**
 * Lets the gaps, with the fillers trimmed off, mean the project that covers most of them together
 * ("政务大厅…那个改造项目").
 */
function layFuzzy(layer: Layer, vocabularies: readonly Vocabulary[]): void {
  for (const gap of layer.gaps().flatMap(betweenFillers)) {
    const meaning =
      shortenedProject(gap.text, vocabularies) ?? shortenedLine(gap.text, vocabularies);
    if (meaning) layer.lay([{ ...gap, meanings: [meaning] }]);
  }
  const named = layer.spans.some((span) =>
    span.meanings.some(({ kind }) => kind === "project" || kind === "line" || kind === "measure"),
  );
  if (named) return;
  const mentions = layer
    .gaps()
    .map(trimFillers)
    .filter(({ text }) => core(text).length >= 2);
  const found = fuzzyProjects(
    mentions.map(({ text }) => text),
    vocabularies,
  );
  if (!found) return;
  for (const at of found.mentions) {
    const mention = mentions[at];
    if (mention) layer.lay([{ ...mention, meanings: [found.meaning] }]);
  }
}

/** The stretches of a gap between its longer fillers. */
function betweenFillers(gap: Gap): Gap[] {
  const long = matchWords(gap.text, [FIXED], isFiller).filter(({ text }) => text.length > 1);
  return remainders(gap, long).map(trimFillers);
}

function trimFillers(gap: Gap): Gap {
  const fillers = matchWords(gap.text, [FIXED], isFiller);
  let [start, end] = [0, gap.text.length];
  for (const span of fillers) if (span.start === start) start = span.end;
  for (const span of [...fillers].reverse()) if (span.end === end && end > start) end = span.start;
  if (end <= start) return { ...gap, text: "" };
  return { start: gap.start + start, end: gap.start + end, text: gap.text.slice(start, end) };
}

/**
 * Fillers in the gaps. A gap made of fillers alone is explained whole; in any other only long
 * fillers and plain particles are taken out, so that no character is bitten off a word with content
 * (会 of 会议费).
 */
function gapWords(gaps: readonly Gap[]): Span[] {
  return gaps.flatMap((gap) => {
    const tiles = tile(gap.text);
    if (tiles) return tiles.map((tiled) => shift(tiled, gap.start));
    const safe = matchWords(gap.text, [FIXED], isFiller).filter(
      ({ text }) => text.length > 1 || PARTICLES.has(text),
    );
    const spans = safe.map((span) => shift(span, gap.start));
    return safe.length === 0 ? [] : [...spans, ...gapWords(remainders(gap, safe))];
  });
}

type Gap = { readonly start: number; readonly end: number; readonly text: string };

function shift(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}

function isFiller({ kind }: Meaning): boolean {
  return kind === "filler" || kind === "follow";
}

/** What is left of a gap between the spans taken out of it. */
function remainders(gap: Gap, taken: readonly Span[]): Gap[] {
  const rest: Gap[] = [];
  let at = 0;
  for (const end of [...taken.map(({ start }) => start), gap.text.length]) {
    if (end > at)
      rest.push({ start: gap.start + at, end: gap.start + end, text: gap.text.slice(at, end) });
    at = Math.max(at, taken.find(({ start }) => start === end)?.end ?? end);
  }
  return rest;
}

/** Fillers that make up the whole text, or undefined. */
function tile(text: string): Span[] | undefined {
  const best: (Span[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = end - 1; start >= 0 && !best[end]; start--) {
      const before = best[start];
      const word = text.slice(start, end);
      const meanings = (FIXED.words.get(word) ?? []).filter(isFiller);
      if (before && meanings.length > 0)
        best[end] = [...before, { start, end, text: word, meanings }];
    }
  }
  return best[text.length];
}

/** Does the question contain this operation? */
export function asks(understanding: Understanding, ...operations: readonly string[]): boolean {
  return meant(understanding.spans, "operation").some(({ operation }) =>
    operations.includes(operation),
  );
}
