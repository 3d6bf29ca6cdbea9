import { label } from "../../answers/segments.js";
import type { Figure } from "../../model/figure.js";
import { MEASURES } from "../../model/measures.data.js";
import { type Amount, type Asked, amountOf, type Facts } from "../facts.js";
import { shareSlot, slotOf } from "../slots.js";
import type { Piece, Template } from "../types.js";
import type { Writer } from "../writer.js";

/** The first name of a measure, as documents write it. */
export function nameOf(measure: string): string {
  return MEASURES.find(({ id }) => id === measure)?.names[0] ?? measure;
}

/** What the document's own prose states of a measure; offered beside a blank. */
export function toldOf(facts: Facts, measure: string): Figure[] {
  return facts.own
    .of(measure)
    .filter(
      ({ key, marked, value, certainty }) =>
        marked === "stated" &&
        certainty === "certain" &&
        value !== null &&
        key?.aspect === "value" &&
        key.code === null &&
        key.project === null,
    )
    .slice(0, 2);
}

/** An amount as a slot; where no table holds it, a blank with what the prose says. */
export function amountOrGap(w: Writer, asked: Asked, what: string): Piece {
  const amount = amountOf(w.facts, asked);
  return amount ? slotOf(amount) : w.gap(what, toldOf(w.facts, asked.measure));
}

/** "基本支出 267.06 万元，占 37.38%": a part with its share, where the whole is something. */
export function partOf(
  w: Writer,
  name: Piece | string,
  amount: Amount,
  whole: Amount | undefined,
  texts: { readonly item: Template; readonly plainItem: Template },
): Piece[] {
  const slots = { name: typeof name === "string" ? label(name) : name, amount: slotOf(amount) };
  const share = whole && !amount.value.value.isZero() ? shareSlot(amount, whole) : undefined;
  return share ? w.say(texts.item, { ...slots, share }) : w.say(texts.plainItem, slots);
}
