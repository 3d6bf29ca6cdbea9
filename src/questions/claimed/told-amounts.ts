import { chineseInteger } from "../../kernel/chinese-number.js";
import { type Quantity, quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { LOOSE_PEOPLE_UNIT, PEOPLE_UNIT } from "../intent/intent.data.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  ALL_OF_IT,
  COUNT_REACHES_BEFORE,
  HELD_ABOVE,
  HELD_BELOW,
  MONEY_UNIT,
  MORE_AFTER,
  MORE_INSIDE,
  OVERSPENT,
  REACHES_BEFORE,
  SMALL_COUNT,
  TOLD_NOTHING,
} from "./claimed.data.js";

const PERCENT = "%";

/** How a told amount is meant: exactly, as a bound, roughly, or "and somewhat more". */
export type Manner = "=" | "≥" | "≤" | ">" | "<" | "about" | "more";

/** An amount the person tells, with how it is meant and where it stands. */
export interface Told {
  readonly manner: Manner;
  readonly amount: Quantity;
  /** The person's words for it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The amounts a question tells, in order. */
export function toldAmounts(u: Understanding): Told[] {
  const bare = meant(u.spans, "quantity").map((one) => ({ ...one, sign: "=" as const }));
  const told = [...bare, ...meant(u.spans, "threshold")].map((one) => toldIn(u.text, one));
  return [...told, ...smallCounts(u), ...nothings(u), ...overspent(u)].sort(
    (a, b) => a.start - b.start,
  );
}

/** "32个人": people are counted, not things. */
function ofPeople(text: string, mention: Mention): Mention {
  const { unit, span } = mention;
  if (unit !== LOOSE_PEOPLE_UNIT || !text.slice(span.end).startsWith(PEOPLE_UNIT)) return mention;
  const end = span.end + PEOPLE_UNIT.length;
  return {
    ...mention,
    unit: PEOPLE_UNIT,
    span: { ...span, end, text: text.slice(span.start, end) },
  };
}

interface Mention {
  readonly sign: "=" | "≥" | "≤" | ">" | "<";
  readonly value: string;
  readonly unit: string | null;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
}

function toldIn(text: string, mention: Mention): Told {
  const { sign, value, unit, span } = ofPeople(text, mention);
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const amount = quantity(value, unit);
  const { start, end } = span;
  const words = sign === "=" ? span.text.replace(/^\D+/u, "") : span.text;
  const plain = { amount, text: words === "" ? span.text : words, start, end };
  const more = MORE_AFTER.exec(after)?.[0] ?? (MORE_INSIDE.test(span.text) ? "" : undefined);
  if (more !== undefined && (sign === "=" || sign === "≥")) {
    return { ...plain, manner: "more", text: `${plain.text}${more}`, end: end + more.length };
  }
  if (sign !== "=") return { ...plain, manner: sign };
  if (ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)) return { ...plain, manner: "about" };
  if (dimensionOf(unit) === "ratio" && HELD_BELOW.test(before)) return { ...plain, manner: "<" };
  if (dimensionOf(unit) === "ratio" && HELD_ABOVE.test(before)) return { ...plain, manner: ">" };
  const counted = dimensionOf(unit) === "count" || unit === null;
  const reaches = (counted ? COUNT_REACHES_BEFORE : REACHES_BEFORE).test(before);
  return { ...plain, manner: reaches ? "≥" : "=" };
}

function smallCounts(u: Understanding): Told[] {
  return [...u.text.matchAll(SMALL_COUNT)].flatMap((match) => {
    const [all, numeral = "", unit = ""] = match;
    const number = chineseInteger(numeral);
    if (number === undefined) return [];
    const text = `${numeral}${unit}`;
    const start = match.index + all.length - text.length;
    const amount = quantity(`${number}`, unit);
    return [{ manner: "=" as const, amount, text, start, end: start + text.length }];
  });
}

function nothings(u: Understanding): Told[] {
  return [...u.text.matchAll(TOLD_NOTHING)].map((match) => ({
    manner: "=" as const,
    amount: quantity("0", MONEY_UNIT),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "超预算了吗": more than all of the budget. */
function overspent(u: Understanding): Told[] {
  return [...u.text.matchAll(OVERSPENT)].map((match) => ({
    manner: ">" as const,
    amount: quantity(ALL_OF_IT, PERCENT),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
