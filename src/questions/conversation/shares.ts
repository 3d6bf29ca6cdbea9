import type { Intent } from "../intent/intent.js";
import type { Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import { JUST_NAMED, POINTED, WHICH_HIGHER, WHICH_LOWER } from "./follow-up.data.js";
import { type Move, wanting } from "./turn.js";

/** "占多少" after a sum: the share of the sum. */
export const shareOfSum = wanting(({ intent, before, memory }) =>
  intent.kind === "share" && intent.targets.length === 0 && before.kind === "sum"
    ? { ...intent, targets: memory.targets, summed: true }
    : undefined,
);

/** "差多少", "几倍" after several things were put in order. */
export const gapOfOrder = wanting(({ intent, before }) =>
  before.kind === "order" &&
  (intent.gap || intent.ratio) &&
  !intent.targets.some(({ end }) => end > 0)
    ? { ...before, gap: intent.gap, ratio: intent.ratio }
    : undefined,
);

/** "占多少" after what is left of a whole. */
export const shareOfRest = wanting(({ intent, before }) =>
  intent.kind === "share" && intent.targets.length === 0 && before.kind === "rest"
    ? { ...before, aggregate: "share", whole: intent.whole }
    : undefined,
);

/** "占比多少，比政务中心高几个点": after a share, another office's share of the same thing. */
export const pointsApart: Move = ({ u, intent, slots, memory, before }) => {
  const other = meant(u.spans, "issuer").length > 0 ? slots.subjects[0] : undefined;
  const compares = intent.kind === "change" || intent.kind === "difference";
  const own = intent.targets.some(({ end }) => end > 0);
  if (before.kind !== "share" || !compares || own || !other || slots.subjects.length > 1) {
    return undefined;
  }
  const issuers = [...new Set([...memory.issuers, ...other])];
  if (issuers.length < 2) return undefined;
  const { targets, whole } = before;
  return {
    intent: { ...intent, kind: "order", targets, whole, byShare: true, gap: true },
    slots: { ...slots, subjects: [issuers], named: true },
  };
};

/** "项目支出除了甲还有多少？占多少": the share of what is left of the projects. */
export const restShare = wanting(({ intent, before }) => {
  const [whole, taken] = before.targets;
  const names = taken?.options.flatMap(({ project }) => project ?? []) ?? [];
  if (before.kind !== "difference" || intent.kind !== "share" || names.length === 0)
    return undefined;
  if (whole?.options[0]?.measure !== "project" || intent.targets.length > 0) return undefined;
  return {
    ...before,
    kind: "list",
    family: "projects",
    except: names,
    aggregate: "share",
    targets: [],
  };
});

/** "占支出总计多少": the share of what was last told in a whole that the turn names. */
export const shareOfFocus = wanting(({ intent, memory }) =>
  intent.kind === "share" && intent.targets.length === 0 && intent.whole
    ? { ...intent, targets: memory.focus }
    : undefined,
);

/** "这部分在基本支出里占百分之几": the share of what was last told in the one thing the turn names. */
export const shareOfPointed = wanting(({ u, intent, memory }) => {
  const [whole, ...others] = intent.targets;
  const pointed = intent.kind === "share" && intent.whole === undefined && POINTED.test(u.text);
  if (!pointed || !whole || others.length > 0 || whole.end === 0 || memory.focus.length === 0)
    return undefined;
  return isSame(memory.focus, whole) ? undefined : { ...intent, targets: memory.focus, whole };
});

function isSame(focus: readonly Target[], one: Target): boolean {
  return focus.some(({ options }) => JSON.stringify(options) === JSON.stringify(one.options));
}

/** "那工装呢" after a share: the share of that, which tells its amount too. */
export const shareOfNext = wanting(({ u, intent, before, memory }) => {
  const bare = intent.kind === "lookup" && intent.targets.length === 1 && JUST_NAMED.test(u.text);
  const [one] = intent.targets;
  if (!bare || !one || before.kind !== "share" || before.summed || before.completion)
    return undefined;
  if (intent.whole || memory.targets.length !== 1 || meant(u.spans, "issuer").length > 0)
    return undefined;
  return { ...intent, kind: "share", whole: sameWhole(before, one) };
});

/** The whole of the share before, unless it is what is asked about now. */
function sameWhole({ whole }: Intent, one: Target): Target | undefined {
  const same = JSON.stringify(whole?.options) === JSON.stringify(one.options);
  return same ? undefined : whole;
}

/** "哪个高" after the shares of several offices or things: the shares are held against each other. */
export const higherShare: Move = ({ u, intent, slots, before, memory }) => {
  const own = intent.targets.some(({ end }) => end > 0) || meant(u.spans, "issuer").length > 0;
  const several = memory.issuers.length > 1 || memory.targets.length > 1;
  if (before.kind !== "share" || before.summed || own || !several || !WHICH_HIGHER.test(u.text))
    return undefined;
  const shares = {
    targets: memory.targets,
    whole: before.whole,
    byShare: true,
    gap: true,
  } as const;
  const order = WHICH_LOWER.test(u.text) ? "smallest" : "largest";
  return {
    intent: { ...intent, ...shares, kind: "order", order },
    slots: { ...slots, subjects: [memory.issuers], years: memory.years, named: true },
  };
};
