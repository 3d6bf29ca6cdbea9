import type { KnownIssuer } from "../linking/issuers.js";
import { meant } from "../linking/types.js";
import type { Pair } from "../selecting/pairs.js";
import { THAN_OTHER } from "./follow-up.data.js";
import type { Move, Turn } from "./turn.js";

/** "比乙2022年多还是少" after one office's amount or share: the same of both, each in its year. */
export const thanOther: Move = (turn) => {
  const { u, intent, slots, memory, before } = turn;
  const [own, ...owners] = memory.issuers;
  const [year, ...years] = memory.years;
  const one = own && owners.length === 0 && years.length === 0 && memory.targets.length === 1;
  if (!one || intent.kind !== "none" || !THAN_OTHER.test(u.text)) return undefined;
  if (before.kind !== "lookup" && before.kind !== "share") return undefined;
  const other = otherOf(turn);
  if (!other) return undefined;
  const kept = year ?? Math.max(...own.documents.map((document) => document.year));
  const [named] = meant(u.spans, "year").map((span) => span.year);
  const pairs: Pair[] = [
    [own, kept],
    [other, named ?? nearest(other, kept)],
  ];
  const both = { ...slots, pairs, subjects: [[own, other]], named: true };
  const { targets } = memory;
  const held =
    before.kind === "share"
      ? {
          ...intent,
          kind: "order" as const,
          targets,
          whole: before.whole,
          byShare: true,
          gap: true,
        }
      : { ...intent, kind: "difference" as const, targets };
  return { intent: held, slots: { ...both, years: pairs.map(([, of]) => of) } };
};

/** The one office named, which may be called like another that has no budget of the year. */
function otherOf({ u, slots, memory }: Turn): KnownIssuer | undefined {
  if (meant(u.spans, "issuer").length + meant(u.spans, "region").length === 0) return undefined;
  const years = meant(u.spans, "year").map(({ year }) => year);
  const loaded = ({ documents }: KnownIssuer): boolean =>
    years.every((year) => documents.some((one) => one.year === year));
  const fits = slots.subjects.filter((all) => all.length === 1 && all.every(loaded));
  const [only, ...more] = fits.flat();
  return more.length > 0 || only?.name === memory.issuers[0]?.name ? undefined : only;
}

/** The year of what it is held against, or the newest there is. */
function nearest({ documents }: KnownIssuer, year: number): number {
  const years = documents.map((one) => one.year);
  return years.includes(year) ? year : Math.max(...years);
}
