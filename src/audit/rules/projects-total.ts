import { compare, times } from "../../kernel/quantity.js";
import { absolute, checkSum, type SumCheck } from "../amounts.js";
import { projectTables, projectTotal } from "../projects.js";
import { sumFinding } from "../sums.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** A gap below this part of the total is a slip; a wider one may be a project without a form. */
const SLIP = "0.02";

/** The projects of 项目支出表, of the targets table or of all forms add up to 项目支出. */
export const projectsTotal: Rule = {
  id: "projects-total",
  scope: "tables",
  tolerance: "exact",
  check: (view) => [...projectTables(view).values()].flatMap((list) => summed(view, list)),
};

function summed(
  view: DocumentView,
  list: readonly { readonly figure: SumCheck["total"] }[],
): Finding[] {
  const total = projectTotal(view)?.values[0]?.witnesses[0]?.figures[0];
  if (!total || list.length < 2) return [];
  const check = checkSum(
    total,
    list.map(({ figure }) => figure),
  );
  if (!check) return [];
  const finding = sumFinding(check);
  return [mayLackForms(check) ? { ...finding, severity: "notice" } : finding];
}

function mayLackForms({ difference, sum }: SumCheck): boolean {
  if (!difference || difference.value.isZero() || difference.value.isNegative()) return false;
  return compare(absolute(difference), times(sum, SLIP)) > 0;
}
