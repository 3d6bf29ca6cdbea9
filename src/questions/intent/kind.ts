import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  AGREES,
  BEFORE,
  BESIDES,
  BETWEEN_AMOUNTS,
  COUNTED_FAMILY,
  NONZERO_WORDS,
  SPLIT_INTO,
  STANDS_TO,
  WHICH_CLASSES,
  WHICH_MORE,
  ZERO_WORDS,
} from "../linking/words.data.js";
import { REASONS_LISTED } from "./asks-reason.data.js";
import { asksReason } from "./asks-reason.js";
import { bareFamily } from "./bare-family.js";
import { isWithin } from "./combine.js";
import { comparesYears, comparisonOf } from "./comparison.js";
import { exceptionsOf, nameFilter } from "./conditions.js";
import { headcountAsked } from "./divisor.js";
import {
  AVERAGED,
  EACH_WORDS,
  ONE_OR_OTHER,
  RATE,
  THING_QUESTION,
  TOGETHER,
  TOTAL_WORD,
  VALUE_QUESTION,
} from "./intent.data.js";
import type { IntentKind } from "./intent.js";
import { makeupAsked, membersAsked } from "./list-members.js";
import { movesOf } from "./moves.js";
import { isMoney, isRanked, isWholeBudget, type Target } from "./target.js";

export function kindOf(
  u: Understanding,
  targets: readonly Target[],
  {
    share,
    change,
    issuers,
    picked,
  }: { share: boolean; change: boolean; issuers: number; picked: boolean },
): IntentKind {
  const family = meant(u.spans, "family").length > 0 || targets.some(isRanked);
  if (asks(u, "loaded")) return "loaded";
  if (isForeign(u)) return "unsupported";
  const first = asks(u, "largest", "smallest", "rank") || meant(u.spans, "top").length > 0;
  const ranks = first && family;
  if (asks(u, "duty") && targets.length === 0 && !ranks) return "passage";
  if (asks(u, "office")) return "passage";
  if (picked && issuers <= 1 && listable(u, targets)) return first ? "rank" : "list";
  const listed = family && listable(u, targets);
  const bounded = meant(u.spans, "threshold").length > 0 || BETWEEN_AMOUNTS.test(u.text);
  const placed = meant(u.spans, "year").length + meant(u.spans, "table").length > 0;
  if (!first && makeupAsked(u, targets)) return "list";
  if (asks(u, "defineStrictly") && !asksReason(u) && !asksValue(u)) return "define";
  if (asks(u, "define") && !placed && !(listed && bounded) && !share && !change && !asksValue(u))
    return "define";
  if (!first && membersAsked(u, targets) !== undefined) return "list";
  if (asks(u, "usage") && !asksValue(u)) return "passage";
  if (asksReason(u) && (!asksValue(u) || REASONS_LISTED.test(u.text)) && !asks(u, "rate"))
    return "passage";
  if (issuers >= 2 && asks(u, "everyone") && targets.length === 1 && isBounded(u)) return "order";
  if (issuers <= 1 && targets.length <= 1 && !namesMembers(u) && comparesYears(u)) return "order";
  if (!share && countsThings(u, targets)) return "targets";
  const superlative = asks(u, "largest", "smallest", "rank");
  if (movesOf(u, listable(u, targets)) !== null) return "moves";
  if (superlative && family && asks(u, "change")) return "unsupported";
  if (superlative && issuers >= 2) return "order";
  // "占比谁高，差几个百分点", "三家占比排个高低": shares are put in order, not amounts.
  if (share && !change && issuers >= 2 && targets.length === 1 && comparisonOf(u)) return "order";
  if (asks(u, "largest", "smallest") && isNamedSet(u, targets)) return "order";
  if ((superlative || meant(u.spans, "top").length > 0) && family) return "rank";
  if (meant(u.spans, "ordinal").length > 0 && family) return "rank";
  if (meant(u.spans, "threshold").length > 0 && family && listable(u, targets)) return "list";
  if (BETWEEN_AMOUNTS.test(u.text) && family && listable(u, targets)) return "list";
  if (asks(u, "average") && listable(u, targets)) return "list";
  if (exceptionsOf(u).names.length > 0 && asks(u, "sum") && listable(u, targets)) return "list";
  if (asks(u, "sum") && COUNTED_FAMILY.test(u.text) && listable(u, targets)) return "list";
  if (nameFilter(u) !== null && listable(u, targets)) return "list";
  if (
    asks(u, "breakdown", "list") &&
    targets.some((one) => isRanked(one)) &&
    meant(u.spans, "family").length > 0
  )
    return "list";
  if (asks(u, "list", "count") && listable(u, targets)) return "list";
  if (SPLIT_INTO.test(u.text) && targets.length === 0 && listable(u, targets)) return "list";
  if (WHICH_CLASSES.test(u.text) && targets.every(isWholeBudget) && listable(u, targets))
    return "list";
  if (share) return "share";
  // "涨幅谁猛，高几个百分点": the changes of several offices, not the gap of their amounts.
  const rates =
    issuers >= 2 && asks(u, "rate") && comparisonOf(u)?.word != null && BEFORE.test(u.text);
  if (change) return !rates && besides(u, targets, issuers) ? "difference" : "change";
  if (
    (asks(u, "perVehicle") && !ONE_OR_OTHER.test(u.text)) ||
    (asks(u, "perMonth") && AVERAGED.test(u.text) && !RATE.test(u.text)) ||
    headcountAsked(u, targets)
  )
    return "per_unit";
  if (asks(u, "perPerson")) return "unsupported";
  if (asks(u, "breakdown") && targets.length === 1) return "breakdown";
  if (
    asks(u, "difference", "compare", "times") ||
    (AGREES.test(u.text) && targets.length === 2) ||
    WHICH_MORE.test(u.text) ||
    comparesTwo(u, targets, issuers)
  )
    return "difference";
  const each = EACH_WORDS.some((word) => u.text.includes(word));
  const total = targets.some(({ start, end }) => u.text.slice(start, end).endsWith(TOTAL_WORD));
  if (
    !each &&
    (total || asks(u, "sum", "average") || TOGETHER.test(u.text)) &&
    severalThings(u, targets, issuers)
  )
    return "sum";
  const ofMoney = targets.some(({ options }) => options.some(({ project }) => project === null));
  if (asks(u, "targets") && !ofMoney) return "targets";
  if (targets.length > 0) return "lookup";
  if (asks(u, "usage", "reason")) return "passage";
  return bareFamily(u) && listable(u, targets) ? "list" : "none";
}

/** Some of several are asked for: over or under an amount, with or without money. */
function isBounded(u: Understanding): boolean {
  const words = [...ZERO_WORDS, ...NONZERO_WORDS];
  return meant(u.spans, "threshold").length > 0 || words.some((word) => u.text.includes(word));
}

/** "比封丘的多百分之几": one thing against another of the same year, no change over time. */
function besides(u: Understanding, targets: readonly Target[], issuers: number): boolean {
  const years = new Set(meant(u.spans, "year").map(({ year }) => year)).size;
  const timed = years > 1 || meant(u.spans, "relative").length + meant(u.spans, "span").length > 0;
  const two = (issuers === 2 && targets.length <= 1) || (issuers <= 1 && targets.length === 2);
  return !timed && two && BESIDES.test(u.text);
}

/** "人员经费比公用经费多吗": two things, two offices or two years, and how one stands to the other. */
function comparesTwo(u: Understanding, targets: readonly Target[], issuers: number): boolean {
  const years = new Set(meant(u.spans, "year").map(({ year }) => year)).size;
  const named = targets.filter(({ end }) => end > 0).length;
  const two = Math.max(issuers, named, issuers <= 1 && named <= 1 ? years : 0) === 2;
  return two && Math.min(issuers, named) <= 1 && STANDS_TO.test(u.text);
}

/** A word that only another classification has, and none of ours. */
function isForeign(u: Understanding): boolean {
  return u.spans.some(
    (span) => span.meanings.length > 0 && span.meanings.every(({ kind }) => kind === "foreign"),
  );
}

/** "某项目要用多少名人员" asks for a target of the project, not for its money. */
function countsThings(u: Understanding, targets: readonly Target[]): boolean {
  const ofProject = targets.some(({ options }) => options.some(({ project }) => project !== null));
  const ofMoney = targets.length > 0 && targets.every(isMoney);
  const counted = THING_QUESTION.test(u.text) && !asks(u, "perPerson", "perVehicle");
  return counted && (ofProject || ofMoney);
}

/** "货物、工程、服务哪块最多": several things named beside each other, not one kind of things. */
function namesMembers(u: Understanding): boolean {
  return meant(u.spans, "family").length > 0;
}

function isNamedSet(u: Understanding, targets: readonly Target[]): boolean {
  return innermost(targets).length >= 2 && meant(u.spans, "family").length === 0;
}

/** The things named that are no whole of another one named. */
function innermost(targets: readonly Target[]): Target[] {
  const named = targets.filter(({ end }) => end > 0);
  return named.filter((one) => !named.some((other) => other !== one && isWithin(other, one)));
}

function severalThings(u: Understanding, targets: readonly Target[], issuers: number): boolean {
  const years = meant(u.spans, "year").length;
  const things = Math.min(targets.length, innermost(targets).length);
  return things >= 2 || years >= 2 || meant(u.spans, "span").length > 0 || issuers >= 2;
}

function listable(u: Understanding, targets: readonly Target[]): boolean {
  const families = meant(u.spans, "family");
  if (families.length === 0) return false;
  return !targets.some(({ options }) => options.some(({ project }) => project !== null));
}

function asksValue(u: Understanding): boolean {
  return VALUE_QUESTION.some((word) => u.text.includes(word));
}
