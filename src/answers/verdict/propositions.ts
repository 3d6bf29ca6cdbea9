import { fold } from "../../kernel/fold.js";
import { type Quantity, quantity } from "../../kernel/quantity.js";
import { leadingUnit } from "../../kernel/units.js";
import { MOVED_BEFORE, REACHED_BEFORE } from "../../questions/claimed/claimed.data.js";
import {
  type ClaimedDirection,
  claimedDirection,
  type Direction,
  earlierFirst,
} from "../../questions/claimed/direction.js";
import { type Told, toldAmounts } from "../../questions/claimed/told-amounts.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Composer } from "../composer.js";
import type { Outcome } from "../run/outcome.js";
import { comparable, holds, isRounded } from "./holds.js";
import { placesNamed } from "./places-named.js";

/** Something the question claims, with what the figures of the answer say to it. */
export interface Proposition {
  /** The person's words for it. */
  readonly text: string;
  /** rounded: right as a round number; elsewhere: another place of the documents prints it. */
  readonly verdict: "yes" | "no" | "rounded" | "elsewhere";
}

/** What an answer says, for what was claimed to be held against it. */
export interface Said {
  readonly u: Understanding;
  readonly intent: Intent | undefined;
  readonly composer: Composer;
  /** What the steps of the one reading came to; empty where the answer came another way. */
  readonly outcomes: readonly Outcome[];
}

/** All that a question claims and the answer can tell of, in order. */
export function propositions(said: Said): Proposition[] {
  const direction = directionOf(said);
  const amounts = toldAmounts(said.u).flatMap((told) => amountOf(said, told) ?? []);
  const places = placesNamed(said);
  // "砍了三成以上": where it was cut, but by less, the amount alone is what is wrong.
  const moved = direction && (direction.verdict === "no" || amounts.length === 0);
  return [...(moved ? [direction] : []), ...amounts, ...places];
}

function amountOf(said: Said, told: Told): Proposition | undefined {
  const figures = figuresFor(said, told);
  const { text } = told;
  if (figures.length === 0) return quotedIn(said, told);
  // One told plainly may be any figure of the answer; one told with a bound is the first of its kind.
  const open = told.manner === "=" ? figures : figures.slice(0, 1);
  if (open.some((figure) => holds(told, figure))) return { text, verdict: "yes" };
  const printed = said.composer.alsoPrinted.filter((one) => comparable(one, told));
  // What is only told roughly stands nowhere: only a number told plainly can be printed elsewhere.
  const plain = told.manner === "=";
  if (plain && printed.some((one) => holds(told, one))) return { text, verdict: "elsewhere" };
  if (open.some((figure) => isRounded(told, figure))) return { text, verdict: "rounded" };
  return { text, verdict: "no" };
}

/** Where the answer only quotes: the numbers of that unit in the words it quotes. */
function quotedIn({ composer }: Said, told: Told): Proposition | undefined {
  if (composer.partFigures.length > 0 || told.manner !== "=") return undefined;
  const quoted = composer.partLines
    .flat()
    .flatMap((one) => (one.kind === "quote" || one.kind === "gist" ? [one.text] : []))
    .flatMap(quantitiesIn)
    .filter((one) => comparable(one, told));
  if (quoted.some((one) => holds(told, one))) return { text: told.text, verdict: "yes" };
  return quoted.length === 1 ? { text: told.text, verdict: "no" } : undefined;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/gu;

function quantitiesIn(text: string): Quantity[] {
  const plain = fold(text);
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const unit = leadingUnit(plain.slice(match.index + match[0].length).trimStart())?.unit.name;
    return unit === undefined ? [] : [quantity(match[0].replaceAll(",", ""), unit)];
  });
}

/** The figures of the answer that a told amount can be about, in order. */
function figuresFor(said: Said, told: Told): Quantity[] {
  const moved = movedBy(said, told);
  if (moved) return moved.filter((one) => comparable(one, told));
  const bound = boundTo(said, told);
  const all = bound ?? said.composer.partFigures.map(({ value, unit }) => quantity(value, unit));
  const alike = all.filter((one) => comparable(one, told));
  const [change] = said.outcomes;
  const reached = change?.kind === "change" && change.later?.amount;
  const level = reached && REACHED_BEFORE.test(said.u.text.slice(0, told.start));
  return level && comparable(reached, told) ? [reached, ...alike] : alike;
}

/**
 * "比2022年多了714.40万元": what is told of a change is held against the change, never against one of
 * the amounts it lies between. Undefined for an amount that is told of something else.
 */
function movedBy({ u, outcomes }: Said, told: Told): Quantity[] | undefined {
  const { start, text } = told;
  const [only, ...others] = outcomes;
  if (!only || others.length > 0) return undefined;
  // A bound begins with its own words ("多了不到714万").
  const before = u.text.slice(0, start);
  if (REACHED_BEFORE.test(before) || !(MOVED_BEFORE.test(before) || MOVED_BEFORE.test(text)))
    return undefined;
  if (only.kind === "difference")
    return comparable(only.difference.value, told) ? [only.difference.value] : undefined;
  if (only.kind !== "change") return undefined;
  const printed = only.printed.flatMap(({ value, unit }) =>
    value === null ? [] : [quantity(value.replace("-", ""), unit)],
  );
  if (!only.change) return printed;
  const { amount, rate } = only.change;
  return [amount.value, ...(rate ? [rate.value] : []), ...printed];
}

/** Where several things are asked of and each has its amount: that of the thing named last before the told one. */
function boundTo({ intent, outcomes }: Said, told: Told): Quantity[] | undefined {
  const targets = intent?.targets.filter(({ end }) => end > 0) ?? [];
  if (targets.length < 2) return undefined;
  const amounts = amountsOf(outcomes);
  if (amounts.length !== targets.length) return undefined;
  const at = targets.findLastIndex(({ end }) => end <= told.start);
  return at < 0 ? undefined : amounts[at];
}

/** What each thing asked of came to, in the order of the question. */
function amountsOf(outcomes: readonly Outcome[]): Quantity[][] {
  return outcomes.flatMap((outcome): Quantity[][] => {
    if (outcome.kind === "lookup")
      return outcome.found.map(({ amount }) => (amount ? [amount] : []));
    if (outcome.kind === "share")
      return [[outcome.share.value, ...(outcome.part.amount ? [outcome.part.amount] : [])]];
    return [];
  });
}

const MOVES: Readonly<Record<"up" | "down" | "same", Direction>> = {
  up: "more",
  down: "less",
  same: "same",
};
const SIDES: Readonly<Record<"left" | "right" | "equal", Direction>> = {
  left: "more",
  right: "less",
  equal: "same",
};

/** Which way things stand, where the question says one. */
function directionOf({ u, outcomes }: Said): Proposition | undefined {
  const [only, ...others] = outcomes;
  if (!only || others.length > 0) return undefined;
  const real =
    only.kind === "change" && only.change
      ? turned(MOVES[only.change.direction], earlierFirst(u))
      : only.kind === "difference"
        ? SIDES[only.larger]
        : undefined;
  const claimed = real && claimedDirection(u);
  if (!claimed) return undefined;
  return { text: claimed.text, verdict: says(claimed, real) ? "yes" : "no" };
}

function turned(direction: Direction, inverted: boolean): Direction {
  if (!inverted || direction === "same") return direction;
  return direction === "more" ? "less" : "more";
}

function says({ direction, denied }: ClaimedDirection, real: Direction): boolean {
  return (direction === real) !== denied;
}
