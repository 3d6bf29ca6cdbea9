import type { Meaning, Span } from "./types.js";
import { GENERIC_WORDS } from "./vocabulary.data.js";
import type { Indicator, Named, Vocabulary } from "./vocabulary.js";

/** A mention must share this part of its own bigrams with a name to be taken for it. */
const MIN_COVERAGE = 0.7;
/** A shorter name of an indicator is a word like any other. */
const LEAST_NAME = 5;
/** What a shortened name is worth beside a literal one. */
const SHORTENED = 0.9;
/** Shortest stretch of a project's name that counts as a mention of it. */
const MIN_COMMON = 4;
/** A stretch that more projects share names none of them. */
const MAX_SHARED = 3;

/** Character pairs of a text, with how often each occurs. */
export function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Stretches of the question that stand, at least `MIN_COMMON` long, in a few projects' names. */
export function commonStretches(text: string, vocabularies: readonly Vocabulary[]): Span[] {
  const projects = vocabularies.flatMap(({ projects: named }) => named);
  const spans: Span[] = [];
  for (let start = 0; start + MIN_COMMON <= text.length; start++) {
    let best: Span | undefined;
    for (let end = start + MIN_COMMON; end <= text.length; end++) {
      const stretch = text.slice(start, end);
      if (/[\s,.;:?!、]/u.test(stretch)) break;
      const names = namesWith(projects, stretch);
      if (names.length === 0) break;
      if (names.length <= MAX_SHARED) {
        const meaning: Meaning = { kind: "project", names, score: 0.9 };
        best = { start, end, text: stretch, meanings: [meaning] };
      }
    }
    if (best) spans.push(best);
  }
  return spans;
}

function namesWith(projects: readonly Named[], stretch: string): string[] {
  const names = projects
    .filter(({ aliases }) => aliases.some((alias) => alias.includes(stretch)))
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** What remains of a mention without the words that name no project in particular. */
export function core(text: string): string {
  let rest = text;
  for (const word of GENERIC_WORDS) rest = rest.replaceAll(word, "");
  return rest;
}

/** 等保测评 for 等级保护测评: the characters in order, within a stretch not much longer. */
export function isShortened(mention: string, name: string): boolean {
  if (mention.length < 3 || name.includes(mention)) return false;
  for (
    let start = name.indexOf(mention.charAt(0));
    start >= 0;
    start = name.indexOf(mention.charAt(0), start + 1)
  ) {
    const stretch = name.slice(start, start + mention.length * 2);
    let at = 0;
    for (const c of stretch) if (c === mention[at]) at++;
    if (at === mention.length) return true;
  }
  return false;
}

/** How much of `mention` stands in `name`, by character pairs (and single characters in order). */
export function coverage(mention: string, name: string): number {
  if (mention.length === 1) return 0;
  if (isShortened(mention, name)) return SHORTENED;
  const own = bigrams(mention);
  const theirs = bigrams(name);
  let [shared, all] = [0, 0];
  for (const [pair, count] of own) {
    all += count;
    if (theirs.has(pair)) shared += count;
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * The projects that stretches nothing explains can mean: those that cover most of the stretches,
 * each covered well enough, with the indexes of the stretches covered.
 */
export function fuzzyProjects(
  texts: readonly string[],
  vocabularies: readonly Vocabulary[],
): { meaning: Meaning; mentions: readonly number[] } | undefined {
  const cores = texts.map(core);
  const scored = vocabularies
    .flatMap(({ projects }) => projects)
    .map(({ name, aliases }) => {
      const each = cores.map((text) => Math.max(...aliases.map((alias) => coverage(text, alias))));
      const mentions = each.flatMap((score, at) => (score >= MIN_COVERAGE ? [at] : []));
      const score = mentions.reduce(
        (sum, at) => sum + (each[at] ?? 0) * (cores[at]?.length ?? 0),
        0,
      );
      return { name, mentions, score };
    })
    .filter(({ mentions }) => mentions.length > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const top = scored.filter(({ score }) => score >= best * 0.95);
  const names = [...new Set(top.map(({ name }) => name))];
  if (names.length === 0 || names.length > MAX_SHARED) return undefined;
  return { meaning: { kind: "project", names, score: 0.8 }, mentions: top[0]?.mentions ?? [] };
}

/** The one project whose name is shortened so ("交巡保通"); undefined for short texts and several. */
export function shortenedProject(
  text: string,
  vocabularies: readonly Vocabulary[],
): Meaning | undefined {
  if (text.length < MIN_COMMON) return undefined;
  const names = vocabularies
    .flatMap(({ projects }) => projects)
    .filter(({ aliases }) => aliases.some((alias) => isShortened(text, alias)))
    .map(({ name }) => name);
  const distinct = [...new Set(names)];
  return distinct.length === 1 ? { kind: "project", names: distinct, score: 0.8 } : undefined;
}

export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly document: string;
  readonly score: number;
}

/** Indicators whose whole name stands in the question, longest first. */
export function exactIndicators(
  text: string,
  vocabularies: readonly Vocabulary[],
): ScoredIndicator[] {
  const lines = new Set(vocabularies.flatMap((one) => one.lines.map(({ label }) => label)));
  const projects = vocabularies.flatMap((one) => one.projects.flatMap(({ aliases }) => aliases));
  return vocabularies
    .flatMap(({ document, indicators }) =>
      indicators.map((indicator) => ({ document, indicator, name: indicator.aliases[0] ?? "" })),
    )
    .filter(
      ({ name }) =>
        name.length >= LEAST_NAME &&
        text.includes(name) &&
        !lines.has(name) &&
        !projects.some((project) => project.includes(name)),
    )
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ document, indicator }) => ({ document, indicator, score: 1 }));
}

/**
 * Indicators in order of how well the question names them, best first: the share of the indicator's
 * name that stands in the question, or of the question's content that stands in its name and
 * target, whichever is clearer; rare character pairs weigh more.
 */
export function rankIndicators(
  text: string,
  vocabularies: readonly Vocabulary[],
  projects: readonly string[],
): ScoredIndicator[] {
  const own = new Set(bigrams(text).keys());
  const candidates = vocabularies.flatMap(({ document, indicators }) =>
    indicators
      .filter((indicator) => projects.length === 0 || projects.includes(indicator.project ?? ""))
      .map((indicator) => ({ document, indicator, pairs: pairsOf(indicator) })),
  );
  const frequency = new Map<string, number>();
  for (const { pairs } of candidates) {
    for (const pair of pairs.all) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  const weight = (pair: string): number => 1 / Math.sqrt(frequency.get(pair) ?? 1);
  return candidates
    .map(({ document, indicator, pairs }) => {
      const named = shareOf(pairs.name, own, weight);
      const covered = shareOf(own, pairs.all, weight);
      return { document, indicator, score: Math.max(named, (named + covered) / 2) };
    })
    .filter(({ score }) => score > 0 || projects.length > 0)
    .sort((a, b) => b.score - a.score);
}

function pairsOf({ aliases, target }: Indicator): { name: Set<string>; all: Set<string> } {
  const name = new Set(bigrams(aliases[0] ?? "").keys());
  return { name, all: new Set([...name, ...bigrams(target).keys()]) };
}

/** The share of the weight of `wanted` that is `there`. */
export function shareOf(
  wanted: ReadonlySet<string>,
  there: ReadonlySet<string>,
  weight: (pair: string) => number,
): number {
  let [shared, all] = [0, 0];
  for (const pair of wanted) {
    all += weight(pair);
    if (there.has(pair)) shared += weight(pair);
  }
  return all === 0 ? 0 : shared / all;
}
