import { foldLabel } from "../../kernel/fold.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { bigrams } from "../linking/fuzzy.js";
import { KIN } from "./described.data.js";
import {
  COST_CLASS,
  MONEY_WISH,
  MONEY_WORDS,
  MONTH_NAMED,
  MONTHLY,
  type Wish,
  YEAR_NAMED,
  YEARLY,
} from "./wants.data.js";
import type { Want, WantName } from "./wants.js";

/** So much of what a want says must stand in a target, its class and its project, weighted by rarity. */
const COVERED = 0.7;
/** So much of it in the target's own words. */
const NAMED = 0.34;
/** Targets as good as the best, this near, are meant alike. */
const MARGIN = 0.04;
/** More alike than this name none. */
const MOST = 2;
/** So much of two names is the same where they are nearly one. */
const ALIKE = 0.75;

interface Words {
  readonly pairs: ReadonlySet<string>;
  readonly text: string;
}

interface Candidate {
  readonly figure: Figure;
  readonly own: Words;
  readonly around: Words;
}

/** The last step of a target's path. */
export function leafOf({ key }: Figure): string {
  return key?.indicator?.split("/").at(-1) ?? "";
}

/** Does a name hold what is counted, or a word like it? A noun of one character stands in it as it is. */
export function holdsNoun(name: string, noun: string): boolean {
  const words = wordsOf(foldLabel(name));
  return charactersOf({ text: foldLabel(noun), loose: [] }, []).some((one) => covers(words, one));
}

/**
 * The targets among these that a want can mean: its words stand in their names (rare words count
 * more) and their unit fits what is asked. Empty when none does well enough, or too many do alike.
 */
export function matchTargets(
  want: Want,
  topics: readonly WantName[],
  question: string,
  targets: readonly Figure[],
): readonly Figure[] {
  const names = want.names.length > 0 ? want.names : topics;
  const candidates = targets.map(candidateOf);
  const asked = names.flatMap((name) => charactersOf(name, candidates));
  const said = new Set(bigrams(foldLabel(question)).keys());
  const fitting = candidates.filter(
    ({ figure }) =>
      fitsWish(figure, want.wish) && fitsBound(figure, want) && fitsPeriod(figure, want),
  );
  const scored = fitting
    .map((one) => ({ figure: one.figure, ...scoreOf(one, asked, said) }))
    .filter(({ covered, named }) => covered >= COVERED && (named >= NAMED || byWish(want)))
    .sort((a, b) => b.score - a.score);
  if (scored.length === 0) return abbreviated(want, fitting);
  const timed = ofCost(ofPeriod(scored, want), want);
  const best = timed[0]?.score ?? 0;
  const top = ofClass(
    timed.filter(({ score }) => score >= best - MARGIN),
    asked,
  );
  const [only, ...others] = top;
  const twins = only && others.length === 0 ? timed.filter((one) => isTwin(one, only)) : [];
  const all = twins.length < MOST ? [...top, ...twins] : top;
  return all.length > MOST ? [] : all.map(({ figure }) => figure);
}

interface Scored {
  readonly figure: Figure;
  readonly covered: number;
  readonly named: number;
}

/** Nearly the same name, in the same plan, with another value: who asks for one has to hear of both. */
function isTwin({ figure, covered, named }: Scored, best: Scored): boolean {
  if (figure === best.figure || covered < best.covered - MARGIN) return false;
  // "硬件成本" tells it from 软件成本.
  if (named < best.named - MARGIN) return false;
  if (figure.key?.project !== best.figure.key?.project || figure.unit !== best.figure.unit)
    return false;
  if (figure.value === null || figure.value === best.figure.value) return false;
  const [own, other] = [figure, best.figure].map((one) => [
    ...bigrams(foldLabel(leafOf(one))).keys(),
  ]);
  if (!own || !other) return false;
  const shared = own.filter((pair) => other.includes(pair)).length;
  return (2 * shared) / (own.length + other.length) >= ALIKE;
}

/** A character of what is asked with the pairs it stands in there; rare ones weigh more. */
interface Character {
  readonly char: string;
  readonly pairs: readonly string[];
  readonly weight: number;
  /** Words of a like meaning, for a character of a word that has some. */
  readonly kin: readonly string[];
  readonly loose: boolean;
}

function charactersOf({ text, loose }: WantName, candidates: readonly Candidate[]): Character[] {
  const kin = KIN.flatMap((group) =>
    group.flatMap((word) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length, group }];
    }),
  );
  return [...text].map((char, at) => {
    const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter(
      (pair) => pair.length === 2,
    );
    const like = kin.find(({ start, end }) => at >= start && at < end)?.group ?? [];
    // A noun of one character stands in a name as it is.
    const alone = text.length === 1 ? [text] : like;
    const one = { char, pairs, kin: alone, loose: loose[at] === true, weight: 1 };
    const holders = candidates.filter(({ own }) => covers(own, one)).length;
    return { ...one, weight: 1 / Math.sqrt(Math.max(1, holders)) };
  });
}

function covers({ pairs: there, text }: Words, { pairs, kin }: Character): boolean {
  return pairs.some((pair) => there.has(pair)) || kin.some((word) => text.includes(word));
}

/** A shorter abbreviation may stand for anything. */
const LEAST_SHORT = 3;

/** "政采执行率": the one name that begins and ends like this and has its characters in order. */
function abbreviated({ names }: Want, candidates: readonly Candidate[]): readonly Figure[] {
  const [name, ...others] = names;
  if (!name || others.length > 0 || name.text.length < LEAST_SHORT) return [];
  const short = [...name.text];
  const found = candidates.filter(({ figure }) => {
    const leaf = [...foldLabel(leafOf(figure)).replace(/[^\p{L}\p{N}]/gu, "")];
    if (leaf[0] !== short[0] || leaf.at(-1) !== short.at(-1)) return false;
    let at = 0;
    for (const c of leaf) if (c === short[at]) at++;
    return at === short.length;
  });
  return found.length === 1 ? found.map(({ figure }) => figure) : [];
}

/** "质量": of targets that fit alike, those of the class of that name. */
function ofClass<T extends { readonly figure: Figure }>(
  all: readonly T[],
  asked: readonly Character[],
): readonly T[] {
  const word = asked.flatMap(({ char, loose }) => (loose ? [] : [char])).join("");
  const own = all.filter(({ figure }) =>
    figure.key?.indicator
      ?.split("/")
      .slice(0, -1)
      .some((step) => step === word),
  );
  return own.length > 0 ? own : all;
}

/** "成本上限": of amounts that fit alike, those that are a target of cost. */
function ofCost<T extends { readonly figure: Figure }>(
  all: readonly T[],
  { names, wish, cap }: Want,
): readonly T[] {
  if (!cap || wish?.money !== true || names.some(({ text }) => !MONEY_WORDS.test(text))) return all;
  const own = all.filter(({ figure }) =>
    figure.key?.indicator
      ?.split("/")
      .slice(0, -1)
      .some((step) => COST_CLASS.test(step)),
  );
  return own.length > 0 ? own : all;
}

/** What is asked says by itself which targets answer ("人数"). */
function byWish({ names, wish, cap }: Want): boolean {
  if (names.length > 0 || wish === null) return false;
  return wish.units.length > 0 || wish.name !== undefined || (cap && wish.money === true);
}

function candidateOf(figure: Figure): Candidate {
  const leaf = foldLabel(leafOf(figure));
  const said = figure.value === null ? foldLabel(figure.raw) : "";
  const path = figure.key?.indicator?.split("/").slice(0, -1).join("/") ?? "";
  const outer = foldLabel(`${path} ${figure.key?.project ?? ""}`);
  return { figure, own: wordsOf(leaf, said), around: wordsOf(leaf, said, outer) };
}

function wordsOf(...texts: readonly string[]): Words {
  const pairs = new Set(texts.flatMap((text) => [...bigrams(text).keys()]));
  return { pairs, text: texts.join(" ") };
}

function scoreOf(
  { own, around }: Candidate,
  asked: readonly Character[],
  said: ReadonlySet<string>,
) {
  const share = (there: Words): number => {
    const known = asked.filter((one) => covers(there, one));
    const all = weigh(asked.filter((one) => !one.loose || known.includes(one)));
    return all === 0 ? 1 : weigh(known) / all;
  };
  const [covered, named] = [share(around), share(own)];
  const repeated =
    [...own.pairs].filter((pair) => said.has(pair)).length / Math.max(1, own.pairs.size);
  return { covered, named, score: covered + named / 2 + repeated / 4 };
}

function weigh(some: readonly Character[]): number {
  return some.reduce((total, { weight }) => total + weight, 0);
}

/** Of targets that fit, those named after the time asked, where there are some. */
function ofPeriod<T extends { readonly figure: Figure }>(
  all: readonly T[],
  want: Want,
): readonly T[] {
  const period = [MONTHLY, YEARLY].find((pattern) => pattern.test(want.text));
  const own = all.filter(({ figure }) => period?.test(leafOf(figure)) === true);
  return own.length > 0 ? own : all;
}

/** "最多多少" is answered by a number. */
function fitsBound({ value }: Figure, { cap }: Want): boolean {
  return !cap || value !== null;
}

/** Is a target set for the time asked? One for a month is none for the year. */
function fitsPeriod(figure: Figure, { text, names }: Want): boolean {
  const asked = `${text} ${names.map((one) => one.text).join(" ")}`;
  const leaf = leafOf(figure);
  const [month, year] = [MONTH_NAMED.test(leaf), YEAR_NAMED.test(leaf)];
  if (MONTHLY.test(asked)) return month || !year;
  return !YEARLY.test(asked) || year || !month;
}

/** The want without what only says which project is meant. */
export function withoutProject(want: Want, project: string): Want {
  const words = wordsOf(foldLabel(project));
  const names = want.names.flatMap((name) => {
    const known = charactersOf(name, []).map((one) => one.loose || covers(words, one));
    // "税务征管质量": only what the project is not called by counts.
    return known.includes(false) ? [{ text: name.text, loose: known }] : [];
  });
  const wish = names.length === 0 && want.cap ? (want.wish ?? MONEY_WISH) : want.wish;
  return { ...want, names, wish };
}

/** Can a target of this unit answer what is asked? */
export function fitsWish(figure: Figure, wish: Wish | null): boolean {
  // "节约资金多少": 资金 may be of the name, and the target a rate.
  if (wish === null || (wish.money === true && wish.naming === true)) return true;
  const said = figure.value === null ? figure.raw : "";
  if ([leafOf(figure), said].some((text) => wish.name?.test(text) === true)) return true;
  if (figure.value === null) return false;
  const money = dimensionOf(figure.unit) === "money";
  if (wish.money === true) return money;
  if (wish.count === true) return !money && figure.unit !== null && figure.unit !== "%";
  if (figure.unit !== null && wish.units.includes(figure.unit)) return true;
  return wish.naming === true && figure.unit === null;
}
