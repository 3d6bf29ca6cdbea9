import { label, words } from "../../answers/segments.js";
import { equal } from "../../kernel/quantity.js";
import { compared } from "../compared.js";
import { amountOf, isNothing } from "../facts.js";
import { slotOf } from "../slots.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { CAPITAL_NAME, FISCAL, FUND_NAME, GAPS, JOINTS } from "./sections.text.js";
import { amountOrGap } from "./shared.js";

const INCOME = { measure: "income_general", scope: "all", table: "fiscal" } as const;
const SPENT = { measure: "expenditure", scope: "general", table: "fiscal" } as const;

/** 财政拨款: general public budget both ways with its change, then funds and state capital. */
export function fiscal(w: Writer): Block[] {
  const [income, spent] = [amountOf(w.facts, INCOME), amountOf(w.facts, SPENT)];
  const both = income && spent && equal(income.value, spent.value);
  const first = both
    ? w.say(FISCAL.both, { income: slotOf(spent) })
    : w.say(FISCAL.apart, {
        income: amountOrGap(w, INCOME, GAPS.generalIncome),
        expenditure: amountOrGap(w, SPENT, GAPS.general),
      });
  const part = fiscalPart(w);
  const change = compared(w, SPENT, GAPS.general);
  const second = w.say(FISCAL.change, { change: change.change, because: change.because });
  return [paragraph(first, part, second), paragraph(...others(w))];
}

function fiscalPart(w: Writer): Piece[] {
  const amount = amountOf(w.facts, { measure: "income_fiscal", scope: "all", table: "fiscal" });
  return amount ? w.say(FISCAL.fiscal, { amount: slotOf(amount) }) : [];
}

const OTHERS = [
  { name: FUND_NAME, income: "income_fund", scope: "fund" },
  { name: CAPITAL_NAME, income: "income_capital", scope: "capital" },
] as const;

function others(w: Writer): Piece[][] {
  const read = OTHERS.map(({ name, income, scope }) => ({
    name,
    got: amountOf(w.facts, { measure: income, scope: "all", table: "fiscal" }),
    spent: amountOf(w.facts, { measure: "expenditure", scope, table: "fiscal" }),
  }));
  const some = read.filter(({ got, spent }) => !isNothing(got) || !isNothing(spent));
  const none = read.filter((one) => !some.includes(one) && (one.got ?? one.spent));
  const lines = some.map(({ name, got, spent }) =>
    w.say(FISCAL.other, {
      name: words(name),
      income: got ? slotOf(got) : w.gap(name),
      expenditure: spent ? slotOf(spent) : w.gap(name),
    }),
  );
  if (none.length === 0) return lines;
  const names = none.map(({ name }): Piece[] => [label(name)]);
  const basis = none.flatMap(({ got, spent }): Piece[] => {
    const [figure] = (got ?? spent)?.figures ?? [];
    return figure ? [{ kind: "basis", of: figure }] : [];
  });
  return [...lines, w.say(FISCAL.none, { names: w.join(names, JOINTS.pause), basis })];
}
