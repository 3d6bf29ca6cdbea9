import { add, convert, divide, type Quantity, quantity, subtract } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { absolute, amountOf, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { projectTables } from "../projects.js";
import { listOf, say } from "../say.js";
import { indicatorOf, targetsByProject } from "../targets.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { COST_TARGET, PER_UNIT } from "../words.data.js";

/** Caps further from the project's amount than this are worth a word. */
const FAR = "0.1";

/** The cost a project's targets allow is about what it is given; a cap is no sum, so never an error. */
export const costCap: Rule = {
  id: "cost-cap",
  scope: "targets",
  tolerance: "at-most",
  check: (view) => {
    const amounts = new Map<string, Figure>();
    for (const { name, figure } of [...projectTables(view).values()].flat()) {
      if (!amounts.has(name)) amounts.set(name, figure);
    }
    return [...targetsByProject(view)].flatMap(([project, targets]) => {
      const budget = amounts.get(project);
      // A cap whose place is not proved would be missing from the sum.
      if (!budget || hasUnproved(view, project)) return [];
      return compared(project, budget, targets.filter(isCap));
    });
  },
};

function isCap(target: Figure): boolean {
  const { name, levels } = indicatorOf(target);
  return dimensionOf(target.unit) === "money" && COST_TARGET.test(levels) && !PER_UNIT.test(name);
}

function hasUnproved({ figures }: DocumentView, project: string): boolean {
  return figures.some(
    (figure) =>
      figure.certainty === "uncertain" && figure.key?.project === project && isCap(figure),
  );
}

function compared(project: string, budget: Figure, caps: readonly Figure[]): Finding[] {
  const amount = amountOf(budget);
  if (!amount || amount === "blank" || amount.value.isZero() || caps.length === 0) return [];
  const values = caps.map(({ value, unit }) => convert(quantity(value ?? "0", unit), amount.unit));
  const sum = add(values);
  const most = values.reduce((a, b) => (a.value.greaterThan(b.value) ? a : b));
  const holds = [sum, most].some((one) => isNear(one, amount));
  const off = subtract(sum, amount);
  const slots = {
    project,
    found: show(sum),
    expected: show(amount),
    caps: listOf(caps.map((cap) => `${indicatorOf(cap).name} ${cap.raw}`)),
    difference: show(absolute(off)),
  };
  return [
    {
      outcome: holds ? "pass" : "fail",
      severity: "notice",
      table: caps[0]?.table ?? budget.table,
      expected: show(amount),
      found: show(sum),
      difference: holds ? null : show(off),
      message: say(holds ? MESSAGES.capNear : MESSAGES.capFar, slots),
      figures: [budget, ...caps],
    },
  ];
}

function isNear(one: Quantity, amount: Quantity): boolean {
  const part = divide(absolute(subtract(one, amount)), amount, null);
  return part?.value.lessThanOrEqualTo(FAR) === true;
}
