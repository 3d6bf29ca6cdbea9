import { fold } from "../kernel/fold.js";
import { plainDecimal } from "../kernel/printed.js";
import { dimensionOf, leadingUnit } from "../kernel/units.js";
import {
  AMOUNT_NUMBER,
  CALENDAR_YEAR,
  CLAUSE_END,
  COUNT_UNITS,
  INSTALMENTS,
  PER_AFTER,
  PER_WORDS,
  PERIOD_UNIT,
  type Per,
} from "./words/rates.data.js";

/** An amount with what it is paid per; nothing when it stands alone. A bare number has no unit. */
export interface Rate {
  readonly number: string;
  readonly unit: string | null;
  readonly per: readonly Per[];
  readonly at: number;
}

/** A number of people, months, instalments or things. */
export interface Count {
  readonly number: string;
  readonly unit: string;
  readonly of: Per;
  readonly at: number;
}

/** Amounts and counts that stand in a text, for products of the two. */
export function readRates(raw: string): {
  readonly rates: readonly Rate[];
  readonly counts: readonly Count[];
} {
  const text = fold(raw);
  const rates: Rate[] = [];
  const counts: Count[] = [];
  for (const match of text.matchAll(AMOUNT_NUMBER)) {
    const at = match.index;
    const number = plainDecimal(match[0]);
    const rest = text.slice(at + match[0].length);
    const counted = COUNT_UNITS.find(({ words }) => words.test(rest));
    if (counted && !(counted.of === "year" && CALENDAR_YEAR.test(number))) {
      counts.push({ number, unit: counted.unit, of: counted.of, at });
      continue;
    }
    const unit = leadingUnit(rest.trimStart());
    if (unit && dimensionOf(unit.unit.name) !== "money") continue;
    const per = perOf(text, at, unit ? rest.trimStart().slice(unit.length) : rest);
    if (unit || per.length > 0) rates.push({ number, unit: unit?.unit.name ?? null, per, at });
  }
  const instalments = INSTALMENTS.exec(text);
  const number = instalments?.[1];
  if (instalments && number !== undefined && !counts.some(({ of }) => of === "period")) {
    counts.push({ number, unit: PERIOD_UNIT, of: "period", at: instalments.index });
  }
  return { rates, counts };
}

/** What the words of a label say an amount is paid per ("人均支出成本每月控制"). */
export function perIn(text: string): Per[] {
  return PER_WORDS.filter(({ words }) => words.test(text)).map(({ per }) => per);
}

function perOf(text: string, at: number, after: string): Per[] {
  let from = at;
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  const before = perIn(lastStretch(text.slice(from, at)));
  const behind = PER_AFTER.filter(({ words }) => words.test(after)).map(({ per }) => per);
  return [...new Set([...before, ...behind])];
}

/** After an earlier number of the clause only: "每月200元,一年2400元" tells one amount per month. */
function lastStretch(clause: string): string {
  const digits = [...clause.matchAll(/\d/gu)].at(-1);
  return digits ? clause.slice(digits.index + 1) : clause;
}
