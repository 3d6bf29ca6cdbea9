import { compare, type Quantity, subtract, times } from "../../kernel/quantity.js";
import { Stage } from "../../model/document.js";
import type { Figure } from "../../model/figure.js";
import { absolute, amountOf, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { projectTables, projectTotal } from "../projects.js";
import { listOf, placeOf, say } from "../say.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** A gap below one part in so many of the total is a slip, a wider one may be projects left out. */
const SLIP = "50";
const [BUDGET] = Stage.options;

/** The amount and the number of projects said to have targets are those of 项目支出. */
export const performanceBudget: Rule = {
  id: "performance-budget",
  scope: "prose",
  tolerance: "exact",
  check: (view) => [...amounts(view), ...counts(view)],
};

function stated(view: DocumentView, measure: string): Figure[] {
  return view.usable.filter(({ key }) => key?.measure === measure && key.aspect === "value");
}

/** An outturn tells of the projects it evaluated, a budget of all of them. */
function amounts(view: DocumentView): Finding[] {
  if (view.entry.stage !== BUDGET) return [];
  const total = projectTotal(view);
  const [lead] = total?.values ?? [];
  if (!total || !lead) return [];
  return stated(view, "performance_budget").flatMap((figure) => {
    const amount = amountOf(figure);
    if (!amount || amount === "blank" || amount.unit !== lead.value.unit) return [];
    const off = subtract(amount, lead.value);
    const operands = lead.witnesses.flatMap(({ figures }) => figures);
    const slots = {
      place: placeOf(figure),
      found: show(amount),
      expected: show(lead.value),
      others: listOf([...new Set(operands.map(placeOf))], 4),
      difference: show(absolute(off)),
    };
    // Less than all of it, for fewer projects than there are, is another scope.
    if (!coversAll(view, off, lead.value)) return [];
    return [finding(figure, off.value.isZero(), slots, operands, show(off))];
  });
}

/** Are all projects meant: the number said is the tables', or the gap is as small as a slip? */
function coversAll(view: DocumentView, off: Quantity, total: Quantity): boolean {
  if (compare(times(absolute(off), SLIP), total) <= 0) return true;
  const lengths = [...projectTables(view).values()].map((list) => list.length);
  return stated(view, "project_count").some(({ value }) =>
    lengths.some((n) => value === String(n)),
  );
}

/** Some projects may have no targets: only more than the tables list is amiss. */
function counts(view: DocumentView): Finding[] {
  const names = new Map<string, Figure>();
  for (const { name, figure } of [...projectTables(view).values()].flat()) names.set(name, figure);
  const lists = [...projectTables(view).values()].map((list) => list.length);
  if (lists.length === 0) return [];
  return stated(view, "project_count").flatMap((figure) => {
    const amount = amountOf(figure);
    if (!amount || amount === "blank") return [];
    const holds = lists.some((length) => amount.value.equals(length));
    const isMore = amount.value.greaterThan(Math.max(...lists));
    if (!holds && !isMore) return [];
    const slots = { place: placeOf(figure), found: show(amount), expected: lists.join(" / ") };
    const words = holds ? MESSAGES.countHolds : MESSAGES.countDiffers;
    return [
      {
        outcome: holds ? "pass" : "fail",
        severity: holds || hasProvedAll(view) ? "error" : "notice",
        table: figure.table,
        expected: lists.join(" / "),
        found: show(amount),
        difference: null,
        message: say(words, slots),
        figures: [figure, ...names.values()],
      } as const,
    ];
  });
}

/** A project whose place is not proved is missing from the count. */
function hasProvedAll({ figures }: DocumentView): boolean {
  return !figures.some(({ certainty, key }) => certainty === "uncertain" && key?.project != null);
}

function finding(
  figure: Figure,
  holds: boolean,
  slots: Readonly<Record<string, string>>,
  operands: readonly Figure[],
  off: string,
): Finding {
  return {
    outcome: holds ? "pass" : "fail",
    severity: "error",
    table: figure.table,
    expected: slots["expected"] ?? "",
    found: slots["found"] ?? "",
    difference: holds ? null : off,
    message: say(holds ? MESSAGES.performanceHolds : MESSAGES.performanceDiffers, slots),
    figures: [figure, ...operands],
  };
}
