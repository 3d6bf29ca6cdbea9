import { convert, printNumber, type Quantity, round } from "../../../src/kernel/quantity.js";
import type { GoldText } from "../score.js";
import type { Material, Named } from "./types.js";
import * as W from "./words.data.js";

type Slots = Readonly<Record<string, string>>;

export function fill(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}

/** A text with its marked claims, all of one verdict. */
export function gold(id: string, marked: string, verdict: "supported" | "refuted"): GoldText {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  const claims = spans.map((span) => ({ span, verdict }));
  return { id, text: marked.replace(/[[\]]/g, ""), claims };
}

export function slotsOf({ document }: Material): Slots {
  return {
    who: document.issuer,
    year: String(document.year),
    before: String(document.year - 1),
    stage: document.stage,
  };
}

/** An amount as people write it: yuan as 万元, now and then with separators. */
export function show(amount: Quantity): string {
  if (amount.unit === W.UNITS.percent) return `${printNumber(amount)}${W.UNITS.percent}`;
  const told = amount.unit === W.UNITS.yuan ? round(convert(amount, W.UNITS.wan), 2) : amount;
  return `${printNumber(told)}${told.unit ?? ""}`;
}

/** Is the amount far from everything the documents print for the thing? */
export function isForeign(amount: Quantity, prints: readonly Quantity[]): boolean {
  return prints.every((print) => {
    if (print.unit !== amount.unit && !(isMoney(print) && isMoney(amount))) return true;
    const same = convert(amount, print.unit);
    return same.value.minus(print.value).abs().gt(print.value.abs().times("0.01").plus("0.01"));
  });
}

const isMoney = ({ unit }: Quantity): boolean => unit === W.UNITS.yuan || unit === W.UNITS.wan;

/** One sentence around the amount of a thing, told with `value`. */
export function around(m: Material, named: Named, shape: number, value: Quantity): string {
  const shapes = W.SHAPES.filter(
    ({ name }) =>
      !(W.SPENT_ONLY.has(name) && (named.kind === "measure" || named.kind === "column")),
  );
  const slots = { ...slotsOf(m), what: named.name, value: show(value) };
  const at = shape % (shapes.length + 1);
  const chosen = shapes[at];
  if (named.kind === "project") {
    return fill(W.PROJECT_SHAPES[shape % W.PROJECT_SHAPES.length] ?? "", slots);
  }
  if (chosen) return fill(chosen.text, slots);
  const told = value.unit === W.UNITS.yuan ? round(convert(value, W.UNITS.wan), 2) : value;
  return fill(W.TABLE_SHAPE, { ...slots, unit: told.unit ?? "", bare: printNumber(told) });
}
