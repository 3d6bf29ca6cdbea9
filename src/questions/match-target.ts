import { foldLabel } from "../kernel/fold.js";
import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import { bigrams } from "./fuzzy.js";
import type { Wish } from "./wants.data.js";
import type { Want } from "./wants.js";

/** So much of what a want says must stand in a target, its class and its project, weighted by rarity. */
const COVERED = 0.65;
/** So much of it in the target's own words. */
const NAMED = 0.34;
/** Targets as good as the best, this near, are meant alike. */
const MARGIN = 0.04;
/** More alike than this name none. */
const MOST = 2;

interface Candidate {
  readonly figure: Figure;
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** The last step of a target's path. */
export function leafOf({ key }: Figure): string {
  return key?.indicator?.split("/").at(-1) ?? "";
}

/**
 * The targets among these that a want can mean: its words stand in their names (rare words count
 * more) and their unit fits what is asked. Empty when none does well enough, or too many do alike.
 */
export function matchTargets(
  want: Want,
  topics: readonly string[],
  question: string,
  targets: readonly Figure[],
): readonly Figure[] {
  const names = want.names.length > 0 ? want.names : topics;
  const candidates = targets.map(candidateOf);
  const asked = names.flatMap((name) => charactersOf(name, candidates));
  const said = new Set(bigrams(foldLabel(question)).keys());
  const scored = candidates
    .filter(({ figure }) => fitsWish(figure, want.wish))
    .map((one) => ({ figure: one.figure, ...scoreOf(one, asked, said) }))
    .filter(({ covered, named }) => covered >= COVERED && (named >= NAMED || byWish(want)))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const top = scored.filter(({ score }) => score >= best - MARGIN);
  return top.length > MOST ? [] : top.map(({ figure }) => figure);
}

/** A character of what is asked with the pairs it stands in there; rare ones weigh more. */
interface Character {
  readonly pairs: readonly string[];
  readonly weight: number;
}

function charactersOf(name: string, candidates: readonly Candidate[]): Character[] {
  return [...name].map((_, at) => {
    const pairs = [name.slice(Math.max(0, at - 1), at + 1), name.slice(at, at + 2)].filter(
      (pair) => pair.length === 2,
    );
    const holders = candidates.filter(({ own }) => pairs.some((pair) => own.has(pair))).length;
    return { pairs, weight: 1 / Math.sqrt(Math.max(1, holders)) };
  });
}

/** What is asked says by itself which targets answer ("人数"). */
function byWish({ names, wish }: Want): boolean {
  return names.length === 0 && wish !== null && (wish.units.length > 0 || wish.name !== undefined);
}

function candidateOf(figure: Figure): Candidate {
  const own = new Set([
    ...bigrams(foldLabel(leafOf(figure))).keys(),
    ...bigrams(figure.value === null ? foldLabel(figure.raw) : "").keys(),
  ]);
  const path = figure.key?.indicator?.split("/").slice(0, -1).join("/") ?? "";
  const outer = bigrams(foldLabel(`${path} ${figure.key?.project ?? ""}`));
  return { figure, own, around: new Set([...own, ...outer.keys()]) };
}

function scoreOf(
  { own, around }: Candidate,
  asked: readonly Character[],
  said: ReadonlySet<string>,
) {
  const sum = (some: readonly Character[]): number =>
    some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(asked);
  const share = (there: ReadonlySet<string>): number =>
    all === 0 ? 1 : sum(asked.filter(({ pairs }) => pairs.some((pair) => there.has(pair)))) / all;
  const [covered, named] = [share(around), share(own)];
  const repeated = [...own].filter((pair) => said.has(pair)).length / Math.max(1, own.size);
  return { covered, named, score: covered + named / 2 + repeated / 4 };
}

/** Can a target of this unit answer what is asked? */
export function fitsWish(figure: Figure, wish: Wish | null): boolean {
  // "节约资金多少": 资金 may be of the name, and the target a rate.
  if (wish === null || (wish.money === true && wish.naming === true)) return true;
  if (wish.name?.test(leafOf(figure)) === true) return true;
  if (figure.value === null) return false;
  const money = dimensionOf(figure.unit) === "money";
  if (wish.money === true) return money;
  if (wish.count === true) return !money && figure.unit !== null && figure.unit !== "%";
  if (figure.unit !== null && wish.units.includes(figure.unit)) return true;
  return wish.naming === true && figure.unit === null;
}
