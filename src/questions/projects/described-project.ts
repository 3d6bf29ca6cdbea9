import { coverage } from "../linking/fuzzy.js";
import type { Vocabulary } from "../linking/vocabulary.js";
import { KIN } from "./described.data.js";

/** So much of the describing words, weighted by rarity, must stand in a project. */
const COVERED = 0.6;
/** A project whose name says none of it only has a part of what is described. */
const NAMED = 0.2;
/** The next project must stand so far behind. */
const MARGIN = 0.25;
/** From here on a project is worth offering. */
const LIKELY = 0.5;
/** A word in a project's targets says less than one in its name; one of a like meaning less still. */
const IN_TARGET = 0.85;
const LIKE = 0.85;
const SHORTENED = 0.9;

/** A project a description fits, with the office's document it stands in. */
export interface Described {
  readonly document: string;
  readonly project: string;
}

/** The one project described, or those it may be. */
export interface Description {
  readonly only: Described | undefined;
  readonly likely: readonly Described[];
}

interface Texts extends Described {
  readonly names: readonly string[];
  readonly targets: readonly string[];
}

/**
 * The project that words describe without naming it: rare words count more, words nothing loaded
 * knows count against all. A description that fits two projects alike names neither.
 */
export function describedProject(
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
): Description {
  const projects = vocabularies.flatMap(textsOf);
  const scored = scoresOf(words, projects);
  const [best, second] = scored;
  if (!best || best.score < LIKELY) return { only: undefined, likely: [] };
  const clear =
    best.score >= COVERED &&
    best.named >= NAMED &&
    (!second || second.score <= best.score - MARGIN);
  return {
    only: clear ? best.of : undefined,
    likely: scored.filter(({ score }) => score > best.score - MARGIN).map(({ of }) => of),
  };
}

function textsOf({ document, projects, indicators }: Vocabulary): Texts[] {
  // A name that a table misprints by one character is the same project's.
  const own = projects.filter(
    ({ name }, at) => !projects.slice(0, at).some((other) => likeName(other.name, name)),
  );
  return own.map(({ name, aliases }) => ({
    document,
    project: name,
    names: aliases,
    targets: indicators
      .filter(({ project }) => project === name || likeName(project ?? "", name))
      .flatMap(({ aliases: own }) => own),
  }));
}

/** Names that differ by one character only are one project's. */
function likeName(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((c, at) => c !== b[at]).length === 1;
}

function scoresOf(words: readonly string[], projects: readonly Texts[]) {
  const credits = words.map((word) => projects.map((project) => creditOf(word, project)));
  const weights = credits.map((own) => {
    const holders = own.filter((credit) => credit > 0).length;
    return 1 / Math.sqrt(Math.max(1, holders));
  });
  const all = weights.reduce((sum, one) => sum + one, 0);
  return projects
    .map((of, at) => {
      const sum = credits.reduce((total, own, n) => total + (own[at] ?? 0) * (weights[n] ?? 0), 0);
      const inName = words.reduce(
        (total, word, n) => total + nameCredit(word, of.names) * (weights[n] ?? 0),
        0,
      );
      return { of, score: all === 0 ? 0 : sum / all, named: all === 0 ? 0 : inName / all };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function creditOf(word: string, { names, targets }: Texts): number {
  return Math.max(nameCredit(word, names), nameCredit(word, targets) * IN_TARGET);
}

function nameCredit(word: string, names: readonly string[]): number {
  const kin = KIN.find((group) => group.includes(word)) ?? [];
  return Math.max(standsIn(word, names), ...kin.map((one) => standsIn(one, names) * LIKE));
}

function standsIn(word: string, names: readonly string[]): number {
  if (names.some((name) => name.includes(word))) return 1;
  const shortened = word.length > 2 && names.some((name) => coverage(word, name) >= SHORTENED);
  return shortened ? SHORTENED : 0;
}
