import { meant } from "../linking/types.js";
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
export const oneOfTwo: Move = ({ u, intent, slots, memory }) => {
  const [former, latter] = [FORMER.test(u.text), LATTER.test(u.text)];
  const own = intent.targets.some(({ end }) => end > 0) || meant(u.spans, "issuer").length > 0;
  if (own || former === latter) return undefined;
  const [first, second] = lastTwo(memory);
  const one = former ? first : second;
  if (!one) return undefined;
  const kind = intent.kind === "none" ? "lookup" : intent.kind;
  const years = meant(u.spans, "year").length > 0 ? slots.years : one.years;
  return {
    intent: { ...intent, kind, targets: one.targets },
    slots: { ...slots, subjects: [one.issuers], years, named: true },
  };
};

/** The two things told last, in the order they were asked for: in one turn, or in two. */
function lastTwo({ recent }: Memory): readonly Asked[] {
  const [last, before] = recent;
  if (!last) return [];
  if (last.targets.length === 2) return last.targets.map((one) => ({ ...last, targets: [one] }));
  if (last.issuers.length === 2) return last.issuers.map((one) => ({ ...last, issuers: [one] }));
  return before && last.targets.length === 1 && before.targets.length === 1 ? [before, last] : [];
}

function isSamePlace(one: Asked, other: Asked): boolean {
  return one.issuers[0] === other.issuers[0] && one.years.join() === other.years.join();
}
