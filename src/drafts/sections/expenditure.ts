import { label } from "../../answers/segments.js";
import { amountOf, isNothing } from "../facts.js";
import { plainText } from "../plain-text.js";
import { shareSlot, shownValue, slotOf } from "../slots.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { classLines } from "./lines.js";
import { EXPENDITURE, GAPS, INCOME, JOINTS } from "./sections.text.js";
import { amountOrGap, nameOf, partOf } from "./shared.js";

const TOTAL = { measure: "expenditure", scope: "all", table: "expenditure" } as const;

/** 支出: the total, basic and project with their shares, and what it is made of by 类. */
export function expenditure(w: Writer): Block[] {
  const total = amountOf(w.facts, TOTAL);
  const slot = amountOrGap(w, TOTAL, GAPS.expenditure);
  const items = ["basic", "project"].flatMap((measure) => {
    const amount = amountOf(w.facts, { measure, scope: "all", table: TOTAL.table });
    return amount ? [partOf(w, nameOf(measure), amount, total, INCOME)] : [];
  });
  const first =
    items.length > 0
      ? w.say(EXPENDITURE.total, { total: slot, items: w.join(items, JOINTS.semicolon) })
      : w.say(EXPENDITURE.only, { total: slot });
  return [paragraph(first), ...makeup(w)];
}

/** The classes as a table and as a picture. */
function makeup(w: Writer): Block[] {
  const total = amountOf(w.facts, TOTAL);
  const classes = classLines(w.facts, { scope: "all", table: "income_expenditure" });
  if (!total || isNothing(total) || classes.length < 2) return [];
  const { head, picture } = EXPENDITURE;
  const rows = classes.map(({ name, amount }): Piece[][] => {
    const share = shareSlot(amount, total);
    return [[label(name)], [slotOf(amount)], share ? [share] : []];
  });
  return [
    paragraph(w.say(EXPENDITURE.makeup)),
    { kind: "table", rows: [[w.say(head.class), w.say(head.amount), w.say(head.share)], ...rows] },
    {
      kind: "picture",
      title: plainText(w.say(picture)),
      bars: classes.map(({ name, amount }) => ({ label: name, value: shownValue(amount) })),
    },
  ];
}
