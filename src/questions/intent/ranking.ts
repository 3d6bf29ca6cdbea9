import { chineseInteger } from "../../kernel/chinese-number.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { HELD_AGAINST, ORDINAL } from "../linking/words.data.js";
import { comparesYears, comparisonOf } from "./comparison.js";
import { COSTS, EACH_WORDS, OTHERS_LEFT } from "./intent.data.js";
import type { Intent } from "./intent.js";

export function orderOf(u: Understanding): Intent["order"] {
  const counts = [...meant(u.spans, "top"), ...meant(u.spans, "ordinal")];
  if (counts.length > 0)
    return counts.some(({ fromEnd }) => fromEnd) || lowest(u) ? "smallest" : "largest";
  if (comparesYears(u)) return comparisonOf(u)?.end === "smallest" ? "smallest" : "largest";
  const [large, small] = [asks(u, "largest"), asks(u, "smallest")];
  return large && small ? "both" : small ? "smallest" : "largest";
}

/** "第三名比第四名多": as many places as lie between the two named. */
export function ordinalSpan(u: Understanding): number {
  const places = [...u.text.matchAll(new RegExp(ORDINAL, "gu"))].flatMap(([, n]) => {
    const digits = Number.parseInt(n ?? "", 10);
    return Number.isNaN(digits) ? (chineseInteger(n ?? "") ?? []) : digits;
  });
  const [first, second] = places;
  return first !== undefined && second !== undefined && second > first ? second - first + 1 : 1;
}

export function rankAggregate(u: Understanding, share: boolean): Intent["ofRank"] {
  if (asks(u, "except") && meant(u.spans, "top").length > 0) return "rest";
  if (share) return "share";
  if (ordinalSpan(u) > 1 && HELD_AGAINST.test(u.text)) return "gap";
  if (asks(u, "difference") || (meant(u.spans, "ordinal").length > 0 && asks(u, "change")))
    return "gap";
  return asks(u, "sum") ? "sum" : null;
}

export function aggregateOf(u: Understanding): Intent["aggregate"] {
  if (asks(u, "average")) return "average";
  if (asks(u, "share")) return "share";
  return asks(u, "sum") || costOfRest(u) ? "sum" : null;
}

/** "刨去甲，其余几个项目多少钱": what is left is asked for in all. */
function costOfRest({ text }: Understanding): boolean {
  return (
    OTHERS_LEFT.test(text) && COSTS.test(text) && !EACH_WORDS.some((one) => text.includes(one))
  );
}

function lowest(u: Understanding): boolean {
  return asks(u, "smallest") && !asks(u, "largest");
}
