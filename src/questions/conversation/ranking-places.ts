import { meant } from "../linking/types.js";
import { RANKED_ORDINAL } from "../linking/words.data.js";
import { wanting } from "./turn.js";

/** "第二个呢", "第二大的占多少": another place of the last ranking or list. */
export const placeOfRanking = wanting(({ u, intent, memory: { ranking } }) => {
  const ordinal = meant(u.spans, "ordinal")[0]?.position;
  if (ordinal === undefined || intent.targets.length > 0 || !ranking) return undefined;
  if (ranking.kind === "list" && !RANKED_ORDINAL.test(u.text)) {
    return { ...ranking, only: ordinal, aggregate: null };
  }
  const ofRank = intent.kind === "share" ? "share" : null;
  return { ...ranking, kind: "rank", first: ordinal, count: 1, ofRank, whole: intent.whole };
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
