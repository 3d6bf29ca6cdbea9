import type { Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { RANKED_ORDINAL, THAN_BEFORE } from "../linking/words.data.js";
import { acrossTurns } from "./across-turns.js";
import { FORMER, LATTER } from "./follow-up.data.js";
import type { Asked, Memory } from "./memory.js";
import { type Move, wanting } from "./turn.js";

/** "前者占后者多少": the share of one of the two things told last in the other. */
export const shareOfOther = wanting(({ u, intent, memory }) => {
  const [former, latter] = [u.text.search(FORMER), u.text.search(LATTER)];
  const own = intent.targets.some(({ end }) => end > 0) || intent.whole !== undefined;
  if (intent.kind !== "share" || own || former < 0 || latter < 0) return undefined;
  const [first, second] = lastTwo(memory);
  if (!first || !second || !isSamePlace(first, second)) return undefined;
  const [part, whole] = former < latter ? [first, second] : [second, first];
  return { ...intent, targets: part.targets, whole: whole.targets[0] };
});

/** "后者占支出总计多少", "前者是多少": one of the two things told last. */
export const oneOfTwo: Move = ({ u, intent, slots, memory, before }) => {
  const [former, latter] = [FORMER.test(u.text), LATTER.test(u.text)];
  const own = intent.targets.some(({ end }) => end > 0) || meant(u.spans, "issuer").length > 0;
  if (own || former === latter) return undefined;
  const [first, second] = lastTwo(memory);
  const one = former ? first : second;
  if (!one || !first || !second) return undefined;
  // "后者多多少": one of the two is held against the other.
  const against = (intent.kind === "difference" || intent.kind === "change") && !dated(u);
  if (against) {
    return acrossTurns({ u, intent: { ...intent, targets: one.targets }, slots, memory, before });
  }
  const kind = intent.kind === "none" ? "lookup" : intent.kind;
  const years = meant(u.spans, "year").length > 0 ? slots.years : one.years;
  return {
    intent: { ...intent, kind, targets: one.targets },
    slots: { ...slots, subjects: [one.issuers], years, named: true },
  };
};

function dated(u: Understanding): boolean {
  return (
    meant(u.spans, "year").length + meant(u.spans, "relative").length > 0 ||
    THAN_BEFORE.test(u.text)
  );
}

/** "第二个占多少" after an answer for several offices or things: the one at that place. */
export const oneOfListed: Move = ({ u, intent, slots, memory, before }) => {
  const place = meant(u.spans, "ordinal")[0]?.position;
  const [last] = memory.recent;
  if (place === undefined || memory.ranking || !last || intent.targets.some(({ end }) => end > 0))
    return undefined;
  const several = last.issuers.length > 1;
  // "第二高呢" is no place among offices that were not put in order.
  if (several && RANKED_ORDINAL.test(u.text) && before.kind !== "order") {
    const { issuers, years } = last;
    const all = {
      ...slots,
      subjects: [issuers],
      years: years.length > 1 ? [] : years,
      named: true,
    };
    return { intent: { ...intent, kind: "order", targets: last.targets }, slots: all };
  }
  const issuers = several ? last.issuers.slice(place - 1, place) : last.issuers;
  const targets = several ? last.targets : last.targets.slice(place - 1, place);
  if ((!several && last.targets.length < 2) || issuers.length === 0 || targets.length === 0)
    return undefined;
  const kind = intent.kind === "none" ? "lookup" : intent.kind;
  const asked = { ...slots, subjects: [issuers], years: last.years, named: true };
  return { intent: { ...intent, kind, targets }, slots: asked };
};

/** The two things told last, in the order they were asked for: in one turn, or in two. */
function lastTwo({ recent }: Memory): readonly Asked[] {
  const [last, before] = recent;
  if (!last) return [];
  if (last.targets.length === 2) return last.targets.map((one) => ({ ...last, targets: [one] }));
  if (last.issuers.length === 2) return last.issuers.map((one) => ({ ...last, issuers: [one] }));
  if (!before || last.targets.length !== 1) return [];
  // "后者占比", then "前者呢": the two still are those of the turn before.
  const [again] = last.targets;
  if (before.targets.length === 2 && before.targets.some((one) => isSame(one, again)))
    return before.targets.map((one) => ({ ...before, targets: [one] }));
  return before.targets.length === 1 ? [before, last] : [];
}

function isSame(one: Target, other: Target | undefined): boolean {
  return other !== undefined && JSON.stringify(one.options) === JSON.stringify(other.options);
}

function isSamePlace(one: Asked, other: Asked): boolean {
  return one.issuers[0] === other.issuers[0] && one.years.join() === other.years.join();
}
