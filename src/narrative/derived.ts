import { printNumber, quantity, subtract } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { FigureDraft, FigureKey } from "../model/figure.js";
import { FORMULA_SIGNS } from "./words.data.js";

const YEAR = /^\d{4}$/;

function sameThing(a: FigureKey, b: FigureKey): boolean {
  return (
    a.measure === b.measure &&
    a.scope === b.scope &&
    a.code === b.code &&
    a.indicator === b.indicator
  );
}

/** The value a change belongs to: of the same thing and year, the last one stated before it. */
function valueFor(change: FigureDraft, before: readonly FigureDraft[]): FigureDraft | undefined {
  return before.findLast(
    ({ key, year, unit, value, table }) =>
      value !== null &&
      key?.aspect === "value" &&
      change.key !== null &&
      sameThing(key, change.key) &&
      year === change.year &&
      table === change.table &&
      (change.unit === null || dimensionOf(unit) === dimensionOf(change.unit)),
  );
}

/** "714.40 + 151.61": a decrease is added back, an increase taken off. */
function formulaOf(value: FigureDraft, change: FigureDraft): string {
  const amount = change.value ?? "";
  const less = amount.startsWith("-");
  const sign = less ? FORMULA_SIGNS.plus : FORMULA_SIGNS.minus;
  return `${value.value} ${sign} ${less ? amount.slice(1) : amount}`;
}

function implied(value: FigureDraft, change: FigureDraft, year: number): FigureDraft | null {
  if (value.value === null || change.value === null || !change.key) return null;
  const unchanged = change.comparator === "=" && change.raw !== "" && !/\d/.test(change.raw);
  const now = quantity(value.value, value.unit);
  const printed = unchanged
    ? value.value
    : printNumber(subtract(now, quantity(change.value, change.unit)));
  const both = change.context.includes(value.context);
  return {
    ...change,
    year,
    marked: "derived",
    raw: printed,
    value: printed,
    comparator: value.comparator,
    unit: value.unit,
    certainty:
      value.certainty === "certain" && change.certainty === "certain" ? "certain" : "uncertain",
    key: { ...change.key, aspect: "value", base: null },
    context: both ? change.context : `${value.context}${change.context}`,
    formula: formulaOf(value, change),
  };
}

/** The value of the base year that a stated change implies, where the section states the value too. */
export function derivedFrom(
  change: FigureDraft,
  before: readonly FigureDraft[],
): FigureDraft | null {
  const { key } = change;
  if (key?.aspect !== "change" || key.base === null || !YEAR.test(key.base)) return null;
  const value = valueFor(change, before);
  return value ? implied(value, change, Number.parseInt(key.base, 10)) : null;
}
