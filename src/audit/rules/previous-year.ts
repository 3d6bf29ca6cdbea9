import { quantity, subtract } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { agrees, keyName } from "../agreement.js";
import { absolute, amountOf, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { placeOf, say } from "../say.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { isUsable } from "../view.js";

/** Last year's amount, printed or told as a change, is the one last year's own document prints. */
export const previousYear: Rule = {
  id: "previous-year",
  scope: "years",
  tolerance: "exact",
  check: (view) => {
    const earlier = earlierAmounts(view);
    if (earlier.size === 0) return [];
    return once(
      view.figures
        .filter(({ year, documentYear }) => year === documentYear - 1)
        .filter(
          (figure) => isUsable({ ...figure, marked: "printed" }) && figure.key?.aspect === "value",
        )
        .flatMap((figure) => compared(view, figure, earlier.get(keyName(figure) ?? "") ?? [])),
    );
  },
};

function earlierAmounts({ entry, others }: DocumentView): Map<string, Figure[]> {
  const amounts = new Map<string, Figure[]>();
  for (const other of others) {
    if (other.entry.year !== entry.year - 1) continue;
    for (const figure of other.figures.filter(isUsable)) {
      const key = keyName(figure);
      if (key !== null) amounts.set(key, [...(amounts.get(key) ?? []), figure]);
    }
  }
  return amounts;
}

function compared(view: DocumentView, figure: Figure, before: readonly Figure[]): Finding[] {
  const amount = amountOf(figure);
  const [first] = before;
  const own = first && amountOf(first);
  if (!amount || amount === "blank" || !first || !own || own === "blank") return [];
  const holds = before.some(
    ({ value, unit }) => value !== null && agrees(quantity(value, unit), amount),
  );
  const off = holds || own.unit !== amount.unit ? null : subtract(amount, own);
  const slots = {
    place: placeOf(figure),
    formula: figure.formula === null ? "" : ` = ${figure.formula}`,
    found: show(amount),
    expected: show(own),
    before: placeOf(first),
    year: String(figure.year),
    difference: off ? show(absolute(off)) : "",
  };
  return [
    {
      outcome: holds ? "pass" : "fail",
      severity: "error",
      table: figure.table,
      expected: show(own),
      found: show(amount),
      difference: off ? show(off) : null,
      message: say(holds ? MESSAGES.lastYearHolds : MESSAGES.lastYearDiffers, slots),
      figures: [figure, ...basis(view, figure), ...before.slice(0, 3)],
    },
  ];
}

/** What a derived amount was computed from: the year's amount and its change, of the same section. */
function basis({ usable }: DocumentView, derived: Figure): Figure[] {
  if (derived.marked !== "derived" || derived.key === null) return [];
  const { measure, scope, code } = derived.key;
  return usable.filter(
    ({ table, key, year }) =>
      table === derived.table &&
      year === derived.documentYear &&
      key?.measure === measure &&
      key.scope === scope &&
      key.code === code &&
      (key.aspect === "value" || key.aspect === "change"),
  );
}

function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ table, message }) => {
    const name = JSON.stringify([table, message.zh]);
    return !seen.has(name) && seen.add(name);
  });
}
