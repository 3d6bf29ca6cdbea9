import { label, mark } from "../../answers/segments.js";
import { equal } from "../../kernel/quantity.js";
import { changeText } from "../compared.js";
import { type Amount, amountOf, earlierOf, isNothing } from "../facts.js";
import { movedSlots, shareSlot, slotOf } from "../slots.js";
import type { Block, Piece, Template } from "../types.js";
import { GROUP_LENGTH } from "../words.data.js";
import { paragraph, type Writer } from "../writer.js";
import { type ClassLines, classLines, type Line } from "./lines.js";
import { GAPS, GENERAL, INCOME, JOINTS } from "./sections.text.js";
import { amountOrGap, nameOf, partOf } from "./shared.js";

const TABLE = "general_expenditure";
const TOTAL = { measure: "expenditure", scope: "general", table: TABLE } as const;

/** 一般公共预算支出: the total, basic and project, then every 类 with its 款 and 项. */
export function general(w: Writer): Block[] {
  const total = amountOf(w.facts, TOTAL);
  const slot = amountOrGap(w, TOTAL, GAPS.general);
  const items = ["basic", "project"].flatMap((measure) => {
    const amount = amountOf(w.facts, { measure, scope: "general", table: TABLE });
    return amount ? [partOf(w, nameOf(measure), amount, total, INCOME)] : [];
  });
  const first =
    items.length > 0
      ? w.say(GENERAL.total, { total: slot, items: w.join(items, JOINTS.semicolon) })
      : w.say(GENERAL.only, { total: slot });
  const classes = classLines(w.facts, { scope: "general", table: TABLE });
  if (classes.length === 0) return [paragraph(first)];
  return [
    paragraph(first, w.say(GENERAL.uses)),
    ...classes.map((one, at) => paragraph(...classText(w, one, at + 1, total))),
  ];
}

function classText(w: Writer, one: ClassLines, at: number, total: Amount | undefined): Piece[][] {
  const slots = {
    number: mark(`${at}. `),
    class: label(one.name),
    amount: slotOf(one.amount),
  };
  const share = total && !isNothing(total) ? shareSlot(one.amount, total) : undefined;
  const head = share ? w.say(GENERAL.class, { ...slots, share }) : w.say(GENERAL.bareClass, slots);
  const under = linesUnder(w, one);
  if (under.length === 0) return [head];
  return [head, w.say(GENERAL.items, { items: w.join(under, JOINTS.semicolon) })];
}

/** 款 and 项 of a class: a 款 that is one 项 is told with it, another one before its 项. */
export function linesUnder(w: Writer, { groups, items }: ClassLines): Piece[][] {
  const rest = new Set(items);
  const told = groups.flatMap((group) => {
    const own = items.filter(({ code }) => code.slice(0, GROUP_LENGTH) === group.code);
    for (const item of own) rest.delete(item);
    const [only] = own;
    if (only && own.length === 1 && equal(only.amount.value, group.amount.value)) {
      return [lineText(w, GENERAL.groupItem, only, { group: label(group.name) })];
    }
    const named = w.say(GENERAL.group, { group: label(group.name), amount: slotOf(group.amount) });
    const lines = own.map((item) => lineText(w, GENERAL.item, item, {}));
    if (lines.length === 0) return [named];
    return [w.say(GENERAL.within, { group: named, items: w.join(lines, JOINTS.comma) })];
  });
  return [...told, ...[...rest].map((item) => lineText(w, GENERAL.item, item, {}))];
}

/** A 项, with its change where last year's amount of it is printed. */
function lineText(
  w: Writer,
  template: Template,
  line: Line,
  slots: Readonly<Record<string, Piece>>,
): Piece[] {
  const text = w.say(template, { ...slots, item: label(line.name), amount: slotOf(line.amount) });
  const asked = {
    measure: "expenditure",
    scope: "general",
    code: line.code,
    table: TABLE,
  } as const;
  const earlier = earlierOf(w.facts, asked);
  if (earlier.kind !== "amount") return text;
  const change = changeText(w, movedSlots(earlier.amount, line.amount));
  return w.say(GENERAL.moved, { line: text, change });
}
