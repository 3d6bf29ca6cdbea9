import { Decimal } from "decimal.js";
import { convert, type Quantity, quantity, round, saysSame } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import { TIMES_UNIT } from "./numbers.data.js";
import type { Stated } from "./numbers.js";
import { ABOUT, NEAR, PLAINLY, TENTHS_STEP, UNIT_FAMILIES } from "./tolerance.data.js";

/** The same amount in the unit stated; undefined where the two are counted in different things. */
export function inUnit(truth: Quantity, unit: string | null): Quantity | undefined {
  if (truth.unit === unit) return truth;
  const [from, to] = [dimensionOf(truth.unit), dimensionOf(unit)];
  if (from === null || to === null || from !== to) return undefined;
  if (from !== "count") return convert(truth, unit);
  const related = UNIT_FAMILIES.some(
    (family) => family.includes(truth.unit ?? "") && family.includes(unit ?? ""),
  );
  return related ? { ...truth, unit } : undefined;
}

/** Can the true value be told as stated? False where it cannot round to it. */
export function admits(stated: Stated, truth: Quantity): boolean {
  const own = inUnit(truth, stated.amount.unit);
  if (!own) return false;
  const [value, said] = [own.value, stated.amount.value];
  if (stated.to) return value.gte(said) && value.lte(stated.to.value);
  const half = new Decimal(stated.step).times("0.5");
  switch (stated.says) {
    case "exact":
      return (
        (value.minus(said).abs().lte(plainSlack(stated)) &&
          (value.minus(said).abs().lte(half) || saysSame(truth, stated.amount))) ||
        finer(stated, truth)
      );
    case "about":
      return value.minus(said).abs().lte(slack(stated));
    case "near": {
      const coarse = new Decimal(stated.step).gte(10);
      const below = coarse ? half.plus("0.5") : Decimal.max(half, said.abs().times(NEAR.below));
      const above = coarse ? new Decimal(1) : Decimal.max(half, said.abs().times(NEAR.above));
      return value.gte(said.minus(below)) && value.lte(said.plus(above));
    }
    case "more":
      return value.gte(said) && value.lt(said.plus(stated.roundStep));
    case "over":
      return value.gt(said);
    case "atLeast":
      return value.gte(said);
    case "under":
      return value.lt(said);
    case "atMost":
      return value.lte(said);
  }
}

/** Told with more digits than the document prints: it must round to the print. */
function finer({ amount }: Stated, truth: Quantity): boolean {
  const same = inUnit(amount, truth.unit);
  return same !== undefined && amount.scale > truth.scale
    ? round(same, truth.scale).value.equals(truth.value) && truth.scale > 0
    : false;
}

/** What a number told without a word of rounding leaves open. */
function plainSlack({ amount, step }: Stated): Decimal {
  const dimension = dimensionOf(amount.unit);
  if (dimension === "count" && amount.unit !== TIMES_UNIT) return new Decimal(step);
  const part =
    dimension === "money" ? PLAINLY.money : step === TENTHS_STEP ? PLAINLY.tenths : PLAINLY.other;
  return amount.value.abs().times(part);
}

/** What a word of rounding leaves open: "about nothing" is nothing. */
function slack({ amount, roundStep, step }: Stated): Decimal {
  const said = amount.value.abs();
  const half = new Decimal(step).times("0.5");
  if (new Decimal(step).gte(10) && dimensionOf(amount.unit) !== "money") return half;
  const money = dimensionOf(amount.unit) === "money";
  const digits = Decimal.max(half, new Decimal(roundStep).times(ABOUT.digits));
  const most = said.times(money ? ABOUT.most : ABOUT.small);
  return Decimal.max(said.times(ABOUT.part), Decimal.min(digits, most));
}

/** A stated number moved by powers of ten, for trying what it may have been meant as. */
export function shifted(stated: Stated, power: number): Stated {
  const factor = new Decimal(10).pow(power);
  const value = stated.amount.value.times(factor);
  return {
    ...stated,
    step: new Decimal(stated.step).times(factor).toString(),
    amount: { ...quantity("0", stated.amount.unit), value, scale: value.decimalPlaces() },
  };
}
