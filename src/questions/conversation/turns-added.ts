import { chineseInteger } from "../../kernel/chinese-number.js";
import { isWithin } from "../intent/combine.js";
import { distinctTargets, type Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import { asks } from "../linking/understand.js";
import { ADDING, SEVERAL } from "../linking/words.data.js";
import type { Pair } from "../selecting/pairs.js";
import { type Asked, isRanking } from "./memory.js";
import type { Completed, Move, Turn } from "./turn.js";

/** "再加上公积金，三样一共多少": what this turn names, with what the turns before asked for. */
export const sumWithTurns: Move = ({ u, intent, slots, memory }) => {
  if (intent.targets.length === 0 || intent.implied || !asks(u, "sum") || !ADDING.test(u.text))
    return undefined;
  const several = toldCount(u.text);
  const turns = memory.recent.slice(0, several === undefined ? 1 : several - intent.targets.length);
  const earlier = turns.reverse().flatMap(({ targets }) => targets);
  const targets = distinctTargets([...earlier, ...intent.targets]);
  return targets.length < 2 ? undefined : { intent: { ...intent, kind: "sum", targets }, slots };
};

/** "它们三个加起来": the sum of a ranking's first places, or of what the last turns asked for. */
export const sumOfTurns: Move = (turn) => {
  const { u, intent, before, slots } = turn;
  const own = meant(u.spans, "issuer").length + meant(u.spans, "year").length;
  if (
    !asks(u, "sum") ||
    (intent.whole !== undefined && intent.kind !== "share") ||
    (intent.targets.length > 0 && !intent.implied && intent.kind !== "share") ||
    own > 0
  )
    return undefined;
  const [top] = meant(u.spans, "top");
  const several = toldCount(u.text, top?.count);
  if (!isRanking(before)) return addedUp(turn, several ?? 2);
  if (before.kind === "list") return { intent: { ...before, aggregate: "sum" }, slots };
  const ofRank = intent.kind === "share" ? "share" : "sum";
  if (top?.fromEnd === true && top.count <= turn.memory.shown) {
    const first = before.first + turn.memory.shown - top.count;
    return { intent: { ...before, first, count: top.count, ofRank }, slots };
  }
  const count = several ?? before.first + before.count - 1;
  return { intent: { ...before, first: 1, count, ofRank }, slots };
};

/** What the last turns asked for, where each asked for one thing and together they make a grid. */
function addedUp({ intent, slots, memory }: Turn, several: number): Completed | undefined {
  const turns = memory.recent.slice(0, several).reverse();
  if (turns.length < 2) return undefined;
  const issuers = [...new Set(turns.flatMap((turn) => turn.issuers))];
  const years = [...new Set(turns.flatMap((turn) => turn.years))];
  const targets = distinctTargets(turns.flatMap((turn) => turn.targets));
  const shares = intent.kind === "share";
  if (
    (intent.whole && !shares) ||
    targets.some((one) => targets.some((other) => isPartOfLine(one, other)))
  ) {
    return undefined;
  }
  if (issuers.length * Math.max(1, years.length) * targets.length !== turns.length) {
    const pairs = turns.flatMap(pairOf);
    const each = pairs.length === turns.length && issuers.length === turns.length;
    if (!each || targets.length !== 1) return undefined;
    const own = { ...slots, subjects: [issuers], years, pairs, named: true };
    return { intent: { ...intent, kind: "sum", targets }, slots: own };
  }
  // "俩加一块占项目支出多少": the share of the sum.
  const added = shares ? ({ kind: "share", summed: true } as const) : ({ kind: "sum" } as const);
  return {
    intent: { ...intent, ...added, targets },
    slots: { ...slots, subjects: [issuers], years, named: true },
  };
}

/** The one office of a turn, in the one year it was asked about. */
function pairOf({ issuers, years }: Asked): Pair[] {
  const [[issuer, ...others], [year, ...more]] = [issuers, years];
  const single = issuer && year !== undefined && others.length === 0 && more.length === 0;
  return single ? [[issuer, year]] : [];
}

/** "它们三个": how many things the words speak of. */
function toldCount(text: string, otherwise?: number): number | undefined {
  const told = SEVERAL.exec(text)?.[1];
  return told === undefined ? otherwise : chineseInteger(told);
}

/** A line item's basic or project part is not added to the line itself. */
function isPartOfLine(part: Target, line: Target): boolean {
  const [one, other] = [part.options[0], line.options[0]];
  if (!one || !other || one === other) return false;
  return one.code === other.code && one.project === other.project && other.measure === "expenditure"
    ? one.code !== null && one.measure !== other.measure
    : isWithin(part, line);
}
