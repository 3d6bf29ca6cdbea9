import { saysSame } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { agreementsOf } from "../agreement.js";
import { checkSum } from "../amounts.js";
import { restOf } from "../keyed.js";
import { DIVISIONS } from "../parts.data.js";
import { sumFinding } from "../sums.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** A total printed in one table is the sum of its parts printed in another (人员经费 = 工资福利 + 补助). */
export const partsAcrossTables: Rule = {
  id: "parts-across-tables",
  scope: "tables",
  tolerance: "exact",
  check: (view) => {
    const values = settled(view);
    return [...values.values()].flatMap((measures) =>
      DIVISIONS.flatMap(({ whole, parts }) => across(measures, whole, parts)),
    );
  },
};

/** Printed amounts of the whole office by measure, where the tables agree. */
function settled(view: DocumentView): Map<string, Map<string, Figure>> {
  const values = new Map<string, Map<string, Figure>>();
  for (const { witnesses, measure } of agreementsOf(view).values()) {
    const printed = witnesses.filter(({ stated }) => !stated);
    const first = printed[0]?.figures[0];
    if (!first?.key || !printed.every(({ value }) => saysSame(value, printed[0]?.value ?? value)))
      continue;
    const { key } = first;
    if (key.aspect !== "value" || key.code !== null || key.project !== null) continue;
    const rest = restOf(first, false);
    const measures = values.get(rest) ?? new Map<string, Figure>();
    measures.set(measure, first);
    values.set(rest, measures);
  }
  return values;
}

function across(
  measures: ReadonlyMap<string, Figure>,
  whole: string,
  parts: readonly string[],
): Finding[] {
  const total = measures.get(whole);
  const found = parts.flatMap((part) => measures.get(part) ?? []);
  // Parts that are left empty in their table are none; at least one has to be printed elsewhere.
  if (!total || found.length === 0 || found.every(({ table }) => table === total.table)) return [];
  const check = checkSum(total, found);
  if (!check) return [];
  // A part missing here may be printed nowhere: only too much is certain to be wrong.
  const isComplete = found.length === parts.length;
  if (!isComplete && check.verdict !== "holds" && !check.difference?.value.isNegative()) return [];
  return [sumFinding(check)];
}
