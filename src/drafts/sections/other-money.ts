import { label, words } from "../../answers/segments.js";
import { amountOf, isNothing } from "../facts.js";
import { slotOf } from "../slots.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { linesUnder } from "./general.js";
import { classLines } from "./lines.js";
import { CAPITAL_NAME, FUND_NAME, GAPS, JOINTS, OTHER_MONEY } from "./sections.text.js";
import { toldOf } from "./shared.js";

interface Money {
  readonly name: string;
  readonly scope: "fund" | "capital";
  readonly table: string;
  readonly income: string;
}
const FUND: Money = {
  name: FUND_NAME,
  scope: "fund",
  table: "fund_expenditure",
  income: "income_fund",
};
const CAPITAL: Money = {
  name: CAPITAL_NAME,
  scope: "capital",
  table: "capital_expenditure",
  income: "income_capital",
};

/** 政府性基金预算支出. */
export function fund(w: Writer): Block[] {
  return other(w, FUND);
}

/** 国有资本经营预算支出. */
export function capital(w: Writer): Block[] {
  return other(w, CAPITAL);
}

/** The amount with its lines; or the sentence the field uses for nothing, with what shows it. */
function other(w: Writer, { name, scope, table, income }: Money): Block[] {
  const amount = amountOf(w.facts, { measure: "expenditure", scope, table });
  const known = words(name);
  if (amount && !isNothing(amount)) {
    const total = w.say(OTHER_MONEY.total, { name: known, total: slotOf(amount) });
    const lines = classLines(w.facts, { scope, table }).flatMap((one) => linesUnder(w, one));
    if (lines.length === 0) return [paragraph(total)];
    const items = w.join(lines, JOINTS.semicolon);
    return [paragraph(total, w.say(OTHER_MONEY.lines, { items }))];
  }
  const basis = basisOf(w, { name, scope, table, income });
  if (basis) return [paragraph(w.say(OTHER_MONEY.none, { name: known, basis }))];
  const gap = w.gap(GAPS.other.replace("{name}", name), toldOf(w.facts, income));
  return [paragraph(w.say(OTHER_MONEY.unknown, { name: label(name), gap }))];
}

/** What shows that there is none: the empty table itself, or an empty cell of another one. */
function basisOf(w: Writer, { scope, table, income }: Money): Piece | undefined {
  const { document } = w.facts.own;
  const empty = document.tables.find(({ kind, state }) => kind === table && state !== "absent");
  if (empty) return { kind: "basis", of: empty };
  const cell =
    amountOf(w.facts, { measure: "expenditure", scope }) ??
    amountOf(w.facts, { measure: income, scope: "all" });
  const [figure] = cell?.figures ?? [];
  return figure && isNothing(cell) ? { kind: "basis", of: figure } : undefined;
}
