import { compared } from "../compared.js";
import { amountOf } from "../facts.js";
import { plainText } from "../plain-text.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { GAPS, OVERALL } from "./sections.text.js";
import { amountOrGap } from "./shared.js";

const INCOME = { measure: "income", scope: "all", table: "income_expenditure" } as const;
const EXPENDITURE = { measure: "expenditure", scope: "all", table: "income_expenditure" } as const;

/** 收支总体: both totals, and how they stand to last year's. */
export function overall(w: Writer): Block[] {
  const total = w.say(OVERALL.total, {
    income: amountOrGap(w, INCOME, GAPS.income),
    expenditure: amountOrGap(w, EXPENDITURE, GAPS.expenditure),
  });
  return [paragraph(total), paragraph(...changes(w))];
}

function changes(w: Writer): Piece[][] {
  const blanks = w.blanks.length;
  const spent = compared(w, EXPENDITURE, GAPS.both);
  const asked = w.blanks.length;
  const got = compared(w, INCOME, GAPS.income);
  const same = plainText(spent.change) === plainText(got.change) || got.direction === "unknown";
  if (same || !amountOf(w.facts, INCOME)) {
    // Said once for both: what the second one asked for is not asked again.
    w.takeBack(asked);
    const template = spent.direction === "same" ? OVERALL.bothSame : OVERALL.both;
    if (spent.direction === "unknown") return [w.say(OVERALL.bothSame, { change: spent.change })];
    return [w.say(template, { change: spent.change, because: spent.because })];
  }
  w.takeBack(blanks);
  const [income, expenditure] = [
    compared(w, INCOME, GAPS.income),
    compared(w, EXPENDITURE, GAPS.expenditure),
  ];
  return [
    w.say(OVERALL.income, { change: income.change, because: income.because }),
    w.say(OVERALL.expenditure, { change: expenditure.change, because: expenditure.because }),
  ];
}
