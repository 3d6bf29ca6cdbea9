import { convert, equal, type Quantity, quantity, round } from "../kernel/quantity.js";
import { dimensionOf, leadingUnit } from "../kernel/units.js";
import type { Answer } from "../model/answer.js";
import { ORDINAL_MARK } from "./evaluate.data.js";
import type { GoldValue } from "./question.js";

const NUMBER = /[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?/g;

/** A number that the answer gives: in its figures, its conflicts or its text. */
interface Stated {
  readonly text: string;
  readonly unit: string | null;
}

/** Every number of an answer that can fulfil a gold value. */
export function statedIn(answer: Answer): Stated[] {
  const shown = [...answer.figures, ...answer.conflicts.flatMap((conflict) => conflict.figures)];
  return [
    ...shown.map((figure) => ({ text: figure.value, unit: figure.unit })),
    ...numbersOf(answer.text),
  ];
}

/** Is the gold value among them: the same amount after conversion, a percentage at its printed scale? */
export function isStated(gold: GoldValue, stated: readonly Stated[]): boolean {
  const wanted = toQuantity(gold.v, gold.u ?? null);
  if (wanted === undefined) return false;
  return stated.some((one) => {
    const met = toQuantity(one.text, wanted.unit === null ? null : one.unit);
    return met !== undefined && sameAmount(wanted, met);
  });
}

function sameAmount(gold: Quantity, met: Quantity): boolean {
  const [wanted, given] = [dimensionOf(gold.unit), dimensionOf(met.unit)];
  // Units the kernel does not know are the same only by name.
  if ((wanted === null || given === null) && gold.unit !== met.unit) return false;
  if (wanted !== "ratio" || given !== "ratio") return equal(gold, met);
  return equal(gold, round(convert(met, gold.unit), gold.scale));
}

function toQuantity(text: string, unit: string | null): Quantity | undefined {
  const plain = text.trim().replaceAll(",", "");
  const named = unit === null || unit.trim() === "" ? null : unit.trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? quantity(plain, named) : undefined;
}

function numbersOf(answer: string): Stated[] {
  const text = answer.normalize("NFKC");
  const numbers: Stated[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const before = text[match.index - 1] ?? "";
    if (ORDINAL_MARK === before) continue;
    // A sign after a digit joins a range ("95-98"), it does not negate.
    const joins = /\d/.test(before) || before === "%";
    const number = match[0].replace("−", "-");
    const rest = text.slice(match.index + match[0].length).trimStart();
    numbers.push({
      text: joins ? number.replace(/^-/, "") : number,
      unit: leadingUnit(rest)?.unit.name ?? null,
    });
  }
  return numbers;
}
