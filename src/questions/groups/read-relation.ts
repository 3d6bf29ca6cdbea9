import { chineseInteger } from "../../kernel/chinese-number.js";
import { quantity } from "../../kernel/quantity.js";
import { TIMES } from "../../kernel/units.data.js";
import { dimensionOf } from "../../kernel/units.js";
import { asksVerdict } from "../claimed/asked.js";
import { type Manner, type Told, toldAmounts } from "../claimed/told-amounts.js";
import type { TargetOption } from "../intent/target.js";
import { distinctTargets, dropVaguer, findTargets, option } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import { asks, type Understanding } from "../linking/understand.js";
import type { Pair } from "../selecting/pairs.js";
import type { Slots } from "../selecting/slots.js";
import { isExplained } from "./explained.js";
import {
  ABOVE_BEFORE,
  BELOW_BEFORE,
  INCOME_NAMED,
  OF_IT,
  REACHES_BEFORE,
  SIDES_JOINED,
  TOLD_TIMES,
  WHOLE,
} from "./groups.data.js";

/** One office's amount said to be a part or a multiple of another's, or of another year's. */
export interface Relation {
  readonly left: Pair;
  readonly right: Pair;
  readonly options: readonly TargetOption[];
  readonly told: Told;
}

/** "甲的预算是乙的一半吗", "2023年是2022年的九成以上吗"; undefined for anything else. */
export function readRelation(u: Understanding, slots: Slots): Relation | undefined {
  if (!asksVerdict(u) || asks(u, "change", "rate", "difference", "reason")) return undefined;
  const sides = sidesOf(slots);
  const told = toldOf(u);
  if (!sides || !told || told.start < sides.at || !OF_IT.test(u.text.slice(0, told.start)))
    return undefined;
  if (!isExplained(u, [SIDES_JOINED, TOLD_TIMES])) return undefined;
  const things = distinctTargets(dropVaguer(findTargets(u)));
  if (things.length > 1) return undefined;
  const whole = option({ measure: INCOME_NAMED.test(u.text) ? "income" : WHOLE });
  const options = (things[0]?.options ?? [whole]).filter(({ project }) => project === null);
  return options.length === 0 ? undefined : { left: sides.left, right: sides.right, options, told };
}

/** The two budgets named, and where the second stands. */
function sidesOf({
  subjects,
  marks,
  years,
}: Slots): { left: Pair; right: Pair; at: number } | undefined {
  const [issuers, ...others] = subjects;
  if (!issuers || others.length > 0) return undefined;
  const offices = marks.flatMap((mark) => ("issuer" in mark ? [mark] : []));
  const named = offices.filter(
    ({ issuer }, at) => offices.findIndex((one) => one.issuer === issuer) === at,
  );
  const [first, second] = named;
  if (named.length === 2 && first && second && issuers.length === 2) {
    const dated = marks.flatMap((mark) => ("year" in mark ? [mark] : []));
    const own = (after: number, before: number): number | undefined =>
      dated.find(({ at }) => at > after && at < before)?.year;
    const leading = dated.find(({ at }) => at < first.at)?.year;
    const left = yearOf(first.issuer, own(first.at, second.at) ?? leading);
    const right = yearOf(second.issuer, own(second.at, Number.POSITIVE_INFINITY) ?? left);
    if (left === undefined || right === undefined) return undefined;
    return { left: [first.issuer, left], right: [second.issuer, right], at: second.at };
  }
  const [only] = issuers;
  const [one, other] = marks.flatMap((mark) => ("year" in mark ? [mark] : []));
  if (issuers.length !== 1 || !only || !one || !other || years.length !== 2) return undefined;
  return { left: [only, one.year], right: [only, other.year], at: other.at };
}

/** The year asked where it is loaded, else the newest there is. */
function yearOf({ documents }: KnownIssuer, asked: number | undefined): number | undefined {
  const years = documents.map(({ year }) => year);
  if (asked !== undefined && years.includes(asked)) return asked;
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The one part or multiple that is told, with how it is meant. */
function toldOf(u: Understanding): Told | undefined {
  const parts = toldAmounts(u).filter(({ amount }) => dimensionOf(amount.unit) === "ratio");
  const all = [...parts, ...multiples(u.text)];
  const [told] = all;
  if (!told || all.length > 1) return undefined;
  if (told.manner !== "=") return told;
  return { ...told, manner: mannerBefore(u.text.slice(0, told.start)) ?? "=" };
}

function multiples(text: string): Told[] {
  return [...text.matchAll(TOLD_TIMES)].flatMap((match) => {
    const [all, number = "", above, below] = match;
    const value = /^\d/.test(number) ? number : `${chineseInteger(number) ?? ""}`;
    if (value === "") return [];
    const manner: Manner = above === undefined ? (below === undefined ? "=" : "<") : "≥";
    const end = match.index + all.length;
    return [{ manner, amount: quantity(value, TIMES), text: all, start: match.index, end }];
  });
}

function mannerBefore(text: string): Manner | undefined {
  if (REACHES_BEFORE.test(text)) return "≥";
  if (BELOW_BEFORE.test(text)) return "<";
  return ABOVE_BEFORE.test(text) ? ">" : undefined;
}
