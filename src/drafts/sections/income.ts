import { label } from "../../answers/segments.js";
import type { Figure } from "../../model/figure.js";
import { MEASURES } from "../../model/measures.data.js";
import { amountOf, isNothing } from "../facts.js";
import type { Block } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { GAPS, INCOME, JOINTS } from "./sections.text.js";
import { amountOrGap, nameOf, partOf } from "./shared.js";

const TOTAL = { measure: "income", scope: "all", table: "income" } as const;
/** Totals, and a part told beside its whole: no sources of their own. */
const NO_SOURCE: ReadonlySet<string> = new Set(["income_year", "income_carried"]);

/** 收入: the total, every source with its share, and the sources that give nothing. */
export function income(w: Writer): Block[] {
  const total = amountOf(w.facts, TOTAL);
  const sources = MEASURES.filter(({ part, id }) => part === "income" && !NO_SOURCE.has(id));
  const printed = sources.flatMap(({ id }) => {
    const amount = amountOf(w.facts, { measure: id, scope: "all", table: TOTAL.table });
    return amount ? [{ id, amount }] : [];
  });
  const general = printed.some(({ id, amount }) => id === "income_general" && !isNothing(amount));
  // 财政拨款 stands inside 一般公共预算 where that is printed too.
  const listed = printed.filter(({ id }) => !(id === "income_fiscal" && general));
  const given = listed.filter(({ amount }) => !isNothing(amount));
  const none = listed.filter(
    ({ id, amount }) => id !== "carry_in" && isNothing(amount) && amount.figures.some(isSource),
  );
  const items = given.map(({ id, amount }) => partOf(w, nameOf(id), amount, total, INCOME));
  const slot = amountOrGap(w, TOTAL, GAPS.income);
  const first =
    items.length > 0
      ? w.say(INCOME.total, { total: slot, items: w.join(items, JOINTS.semicolon) })
      : w.say(INCOME.only, { total: slot });
  if (none.length === 0) return [paragraph(first)];
  const names = none.map(({ id, amount }) => [
    label(nameOf(id)),
    ...amount.figures.slice(0, 1).map((figure) => ({ kind: "basis", of: figure }) as const),
  ]);
  return [paragraph(first), paragraph(w.say(INCOME.none, { names: w.join(names, JOINTS.pause) }))];
}

/** Only the tables of income say that a source gives nothing. */
function isSource({ tableKind }: Figure): boolean {
  return tableKind === "income" || tableKind === "income_expenditure";
}
