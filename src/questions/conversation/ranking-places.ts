import { EVERYTHING } from "../intent/intent.data.js";
import type { Intent } from "../intent/intent.js";
import { meant } from "../linking/types.js";
import { asks } from "../linking/understand.js";
import { RANKED_ORDINAL } from "../linking/words.data.js";
import { LAST_SHOWN, MIDDLE, MORE, OTHERS } from "./follow-up.data.js";
import { type Turn, wanting } from "./turn.js";

/** "第二个呢", "最后一个呢", "第二大的占多少": another place of the last ranking or list. */
export const placeOfRanking = wanting((turn) => {
  const { u, intent, memory } = turn;
  const { ranking } = memory;
  if (intent.targets.length > 0 || !ranking) return undefined;
  const [ordinal, other] = meant(u.spans, "ordinal");
  const ofRank = intent.kind === "share" ? "share" : null;
  if (ordinal?.fromEnd === true) {
    const from = { ...ranking, kind: "rank" as const, order: "smallest" as const };
    return { ...from, first: ordinal.position, count: 1, ofRank, whole: intent.whole };
  }
  if (ordinal && asks(u, "difference", "compare")) {
    return gapBetween(ranking, ordinal.position, other?.position ?? placeShown(turn));
  }
  const place = ordinal?.position ?? pointedAt(turn);
  if (place === undefined) return undefined;
  if (ranking.kind === "list" && !RANKED_ORDINAL.test(u.text)) {
    return { ...ranking, only: place, aggregate: null };
  }
  return { ...ranking, kind: "rank", first: place, count: 1, ofRank, whole: intent.whole };
});

/** The place that was shown alone last. */
function placeShown({ before }: Turn): number {
  return before.kind === "rank" && before.count === 1 ? before.first : 1;
}

/** "它比第二名多多少": the gap between two places. */
function gapBetween(ranking: Intent, one: number, other: number): Intent | undefined {
  if (one === other) return undefined;
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return { ...ranking, kind: "rank", first, count: last - first + 1, ofRank: "gap" };
}

/** "最后一个", "中间那个": the place among those shown. */
function pointedAt({ u, memory }: Turn): number | undefined {
  const { ranking, shown } = memory;
  const start = ranking?.kind === "rank" ? ranking.first : 1;
  if (LAST_SHOWN.test(u.text)) return start + Math.max(1, shown) - 1;
  const middle = MIDDLE.test(u.text) && shown % 2 === 1;
  return middle ? start + (shown - 1) / 2 : undefined;
}

/** "其他的呢", "还有呢": the places after those a ranking has shown. */
export const placesAfter = wanting(({ u, intent, memory, before }) => {
  const others = OTHERS.test(u.text);
  if (before.kind !== "rank" || intent.targets.length > 0) return undefined;
  if (!others && !MORE.test(u.text)) return undefined;
  const from = memory.ranking ?? before;
  const first = from.first + Math.max(1, memory.shown);
  const count = others ? EVERYTHING : from.count;
  return { ...from, kind: "rank", first, count, ofRank: null };
});

/** "俩差多少" after two places of a ranking: the gap between them. */
export const gapOfRanking = wanting(({ u, intent, memory, before }) => {
  if (before.kind !== "rank" || intent.targets.length > 0 || intent.family !== null)
    return undefined;
  if (!asks(u, "difference") && intent.kind !== "difference") return undefined;
  if (meant(u.spans, "issuer").length + meant(u.spans, "year").length > 0) return undefined;
  const pair = before.count === 2 && memory.shown === 2;
  return pair ? { ...before, ofRank: "gap" } : undefined;
});

/** "占项目支出百分之几" after a list, or after a sum of a ranking's first places: their share. */
export const shareOfRanking = wanting(({ intent, before }) => {
  if (intent.kind !== "share" || intent.targets.length > 0 || intent.summed) return undefined;
  if (before.kind === "list" && before.only === null)
    return { ...before, aggregate: "share", whole: intent.whole };
  return before.kind === "rank" && before.ofRank === "sum"
    ? { ...before, ofRank: "share", whole: intent.whole }
    : undefined;
});
