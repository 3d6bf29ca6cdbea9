import { add, type Quantity, quantity, subtract } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { absolute, amountOf, show, showFigure } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { listOf, placeOf, say } from "../say.js";
import type { Finding, Rule } from "../types.js";
import { DOWN, REASON } from "../words.data.js";

/** Amounts listed as the reasons of a change add up to it; where they do not, something is not told. */
export const changeCauses: Rule = {
  id: "change-causes",
  scope: "prose",
  tolerance: "exact",
  check: ({ usable }) => {
    const sections = new Map<string, Figure[]>();
    for (const figure of usable) {
      if (figure.marked !== "stated") continue;
      sections.set(figure.table, [...(sections.get(figure.table) ?? []), figure]);
    }
    return [...sections.values()].flatMap(changesWithCauses).flatMap(explained);
  },
};

interface Explained {
  readonly change: Figure;
  readonly causes: Figure[];
}

/** Each change with the amounts said after it in a sentence that gives reasons. */
function changesWithCauses(section: readonly Figure[]): Explained[] {
  const all: Explained[] = [];
  for (const figure of section) {
    const { key, context, unit } = figure;
    const last = all.at(-1);
    const isNew = last === undefined || last.causes.length > 0;
    if (key?.aspect === "change" && isNew) all.push({ change: figure, causes: [] });
    else if (key?.measure === "stated" && last?.change.unit === unit && REASON.test(context)) {
      last.causes.push(figure);
    }
  }
  return all;
}

function explained({ change, causes }: Explained): Finding[] {
  const amount = amountOf(change);
  if (!amount || amount === "blank" || amount.value.isZero() || causes.length < 2) return [];
  // An amount above the change itself is not a part of what explains it.
  if (causes.some((cause) => signed(cause).value.abs().greaterThan(amount.value.abs()))) return [];
  const sum = add([quantity("0", change.unit), ...causes.map(signed)]);
  const off = subtract(amount, sum);
  const holds = off.value.isZero();
  const slots = {
    place: placeOf(change),
    found: show(amount),
    expected: show(sum),
    causes: listOf(causes.map((one) => `${one.row.join("")} ${showFigure(one)}`)),
    difference: show(absolute(off)),
  };
  return [
    {
      outcome: holds ? "pass" : "fail",
      severity: "notice",
      table: change.table,
      expected: show(sum),
      found: show(amount),
      difference: holds ? null : show(off),
      message: say(holds ? MESSAGES.causesHold : MESSAGES.causesDiffer, slots),
      figures: [change, ...causes],
    },
  ];
}

function signed(cause: Figure): Quantity {
  const amount = quantity(cause.value ?? "0", cause.unit);
  return DOWN.test(cause.row.join(""))
    ? { ...amount, value: amount.value.abs().negated() }
    : amount;
}
