import { Decimal } from "decimal.js";
import type { Question } from "../../answers/question.js";
import { CHINESE_NUMERAL, chineseInteger } from "../../kernel/chinese-number.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Spoken } from "../walk.js";

const DIGITS = /\d+(?:\.\d+)?/g;
const SPOKEN = new RegExp(CHINESE_NUMERAL, "gu");
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** One of something needs no number in the question. */
const ONE = new Set(["first", "count"]);

/** Does the question hold every number of a plan, and every unit that is not money's own? */
export function bearsNumbers({ u }: Question, { numbers, units }: Spoken): boolean {
  const said = numbersIn(u);
  const isSaid = (text: string): boolean =>
    PLAIN.test(text) && said.some((one) => one.equals(new Decimal(text)));
  const inQuestion = (unit: string): boolean => u.text.includes(unit) || unitsIn(u).has(unit);
  return (
    numbers.every(({ what, text }) => (ONE.has(what) && text === "1") || isSaid(text)) &&
    units.every(inQuestion)
  );
}

function numbersIn(u: Understanding): Decimal[] {
  const told = [
    ...[...meant(u.spans, "quantity"), ...meant(u.spans, "threshold")].map(({ value }) => value),
    ...meant(u.spans, "top").map(({ count }) => String(count)),
    ...meant(u.spans, "ordinal").map(({ position }) => String(position)),
    ...meant(u.spans, "decimals").map(({ decimals }) => String(decimals)),
    ...(u.text.match(DIGITS) ?? []),
    ...(u.text.match(SPOKEN) ?? []).map((text) => String(chineseInteger(text) ?? "")),
  ];
  return told.filter((text) => PLAIN.test(text)).map((text) => new Decimal(text));
}

function unitsIn(u: Understanding): Set<string> {
  const units = [...meant(u.spans, "quantity"), ...meant(u.spans, "threshold")];
  return new Set([
    ...meant(u.spans, "unit").map(({ unit }) => unit),
    ...units.flatMap(({ unit }) => unit ?? []),
  ]);
}
