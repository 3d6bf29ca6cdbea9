import { printNumber, quantity, subtract } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Stage } from "../model/document.js";
import type { FigureDraft, FigureKey } from "../model/figure.js";
import { FORMULA_SIGNS } from "./words/changes.data.js";
import { PATH_JOINT } from "./words/items.data.js";
import { VARIANTS } from "./words/variants.data.js";

/** The base of a change: its year, and what of that year ("2030", "2030执行数"). */
const BASE = /^(\d{4})(.*)$/;

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
    ({ key, year, unit, value, table, stage }) =>
      value !== null &&
      key?.aspect === "value" &&
      change.key !== null &&
      sameThing(key, change.key) &&
      year === change.year &&
      stage === change.stage &&
      table === change.table &&
      (change.unit === null || dimensionOf(unit) === dimensionOf(change.unit)),
  );
}

interface Base {
  readonly year: number;
  readonly variant: string;
}

/** "714.40 + 151.61": a decrease is added back, an increase taken off. */
function formulaOf(value: FigureDraft, change: FigureDraft): string {
  const amount = change.value ?? "";
  const less = amount.startsWith("-");
  const sign = less ? FORMULA_SIGNS.plus : FORMULA_SIGNS.minus;
  return `${value.value} ${sign} ${less ? amount.slice(1) : amount}`;
}

/** The number of the base year that is meant: "执行数" has a name of its own, "年初预算" only a stage. */
function variantOf(
  name: string,
  own: string | null,
): Pick<FigureKey, "indicator"> & { stage?: Stage } {
  const variant = VARIANTS.find((one) => one.name === name);
  const said = variant === undefined || variant.plain ? [] : [name];
  const words = [own, ...said].filter((word) => word !== null);
  return {
    indicator: words.length === 0 ? null : words.join(PATH_JOINT),
    ...(variant?.stage === undefined ? {} : { stage: variant.stage }),
  };
}

function implied(value: FigureDraft, change: FigureDraft, base: Base): FigureDraft | null {
  if (value.value === null || change.value === null || !change.key) return null;
  const unchanged = change.comparator === "=" && change.raw !== "" && !/\d/.test(change.raw);
  const now = quantity(value.value, value.unit);
  const printed = unchanged
    ? value.value
    : printNumber(subtract(now, quantity(change.value, change.unit)));
  const both = change.context.includes(value.context);
  const { stage, indicator } = variantOf(base.variant, change.key.indicator);
  return {
    ...change,
    year: base.year,
    ...(stage === undefined ? {} : { stage }),
    marked: "derived",
    raw: printed,
    value: printed,
    comparator: value.comparator,
    unit: value.unit,
    certainty:
      value.certainty === "certain" && change.certainty === "certain" ? "certain" : "uncertain",
    key: { ...change.key, aspect: "value", base: null, indicator },
    context: both ? change.context : `${value.context}${change.context}`,
    formula: formulaOf(value, change),
  };
}

/** The value of the base year that a stated change implies, where the section states the value too. */
export function derivedFrom(
  change: FigureDraft,
  before: readonly FigureDraft[],
): FigureDraft | null {
  if (change.key?.aspect !== "change") return null;
  const value = valueFor(change, before);
  return value ? impliedBase(value, change) : null;
}

/** The value of the base year that a change implies of this year's value; null for ranges. */
export function impliedBase(value: FigureDraft, change: FigureDraft): FigureDraft | null {
  const [, year, variant = ""] = BASE.exec(change.key?.base ?? "") ?? [];
  if (year === undefined || change.valueTo !== undefined || value.valueTo !== undefined)
    return null;
  return implied(value, change, { year: Number.parseInt(year, 10), variant });
}
