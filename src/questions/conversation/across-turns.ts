import { dimensionOf } from "../../kernel/units.js";
import { meant } from "../linking/types.js";
import { THAN_BEFORE } from "../linking/words.data.js";
import type { Pair } from "../selecting/pairs.js";
import type { Asked } from "./memory.js";
import type { Completed, Turn } from "./turn.js";

/** A change or difference asked without years or issuers is between the last two answers. */
export function acrossTurns(turn: Turn): Completed {
  const { u, intent, slots, memory } = turn;
  const [last, other] = memory.recent;
  const told = meant(u.spans, "year").length + meant(u.spans, "relative").length;
  const named = told > 0 || THAN_BEFORE.test(u.text);
  const whose = meant(u.spans, "issuer").length > 0;
  const newYears = meant(u.spans, "year").map(({ year }) => year);
  if (last && !whose && intent.kind === "change" && newYears.length === 1) {
    const years = [...new Set([...last.years, ...newYears])].sort((a, b) => a - b);
    return { intent, slots: { ...slots, years } };
  }
  if (!last || !other || named || whose) return { intent, slots };
  if (intent.kind !== "change" && intent.kind !== "difference") return { intent, slots };
  const years = [...new Set([...other.years, ...last.years])].sort((a, b) => a - b);
  if (last.issuers.length > 1) return heldAlready(turn, last);
  if (JSON.stringify(names(last)) !== JSON.stringify(names(other))) {
    return betweenOffices(turn, other, last);
  }
  if (years.length >= 2)
    return { intent: { ...intent, kind: "change" }, slots: { ...slots, years } };
  const targets = [...other.targets, ...last.targets];
  const differ = JSON.stringify(other.targets) !== JSON.stringify(last.targets);
  return { intent: differ ? { ...intent, kind: "difference", targets } : intent, slots };
}

/** "高多少" after offices were held against each other: between just these. */
function heldAlready({ intent, slots }: Turn, { issuers, years }: Asked): Completed {
  const pairs = issuers.flatMap((one, at): Pair[] => {
    const year = years[at];
    return year === undefined ? [] : [[one, year]];
  });
  const paired = years.length > 1 && pairs.length === issuers.length;
  return {
    intent: { ...intent, kind: "difference" },
    slots: { ...slots, subjects: [[...issuers]], years, pairs: paired ? pairs : null },
  };
}

/** "两家差多少": each office in the year it was asked about. */
function betweenOffices({ intent, slots, memory }: Turn, other: Asked, last: Asked): Completed {
  const issuers = [...other.issuers, ...last.issuers];
  const pairs = [other, last].flatMap(({ issuers: who, years: [year, ...more] }) =>
    year === undefined || more.length > 0 ? [] : who.map((one): Pair => [one, year]),
  );
  const paired = pairs.length === issuers.length;
  const money = dimensionOf(intent.unit) === "money";
  const shares = memory.intent?.kind === "share" && intent.kind === "difference" && !money;
  return {
    intent: shares
      ? { ...intent, kind: "order", byShare: true, gap: true, whole: memory.intent?.whole }
      : { ...intent, kind: "difference" },
    slots: {
      ...slots,
      subjects: [issuers],
      years: paired ? [...other.years, ...last.years] : slots.years,
      pairs: paired ? pairs : null,
    },
  };
}

function names(asked: { readonly issuers: readonly { readonly name: string }[] }): string[] {
  return asked.issuers.map(({ name }) => name);
}
