import { meant } from "../linking/types.js";
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
