import type { Rule } from "../types.js";
import { changeCauses } from "./change-causes.js";
import { changeParts } from "./change-parts.js";
import { classTotals } from "./class-totals.js";
import { codeLevels } from "./code-levels.js";
import { codeNames } from "./code-names.js";
import { codeNamesYears } from "./code-names-years.js";
import { contentsPromise } from "./contents-promise.js";
import { costCap } from "./cost-cap.js";
import { economicBasic } from "./economic-basic.js";
import { editions } from "./editions.js";
import { emptyNote } from "./empty-note.js";
import { impossibleTarget } from "./impossible-target.js";
import { incomeExpenditure } from "./income-expenditure.js";
import { nestedRows } from "./nested-rows.js";
import { noteScope } from "./note-scope.js";
import { ofWhich } from "./of-which.js";
import { partOverWhole } from "./part-over-whole.js";
import { partsAcrossTables } from "./parts-across-tables.js";
import { partsOfWhole } from "./parts-of-whole.js";
import { performanceBudget } from "./performance-budget.js";
import { previousYear } from "./previous-year.js";
import { printedRate } from "./printed-rate.js";
import { printedShare } from "./printed-share.js";
import { projectInProse } from "./project-in-prose.js";
import { projectLifetime } from "./project-lifetime.js";
import { projectNames } from "./project-names.js";
import { projectsTotal } from "./projects-total.js";
import { proseAgree } from "./prose-agree.js";
import { proseTables } from "./prose-tables.js";
import { repeatedItem } from "./repeated-item.js";
import { rowSum } from "./row-sum.js";
import { sideTotals } from "./side-totals.js";
import { tablesAgree } from "./tables-agree.js";
import { targetUnit } from "./target-unit.js";
import { templateLeftover } from "./template-leftover.js";
import { totalRow } from "./total-row.js";
import { unitPrice } from "./unit-price.js";
import { unitSlip } from "./unit-slip.js";
import { yearSlip } from "./year-slip.js";

/** Every rule, in the order a report lists them: within tables, across them, text, names, targets, years. */
export const RULES: readonly Rule[] = [
  rowSum,
  ofWhich,
  totalRow,
  codeLevels,
  nestedRows,
  sideTotals,
  partsOfWhole,
  incomeExpenditure,
  tablesAgree,
  proseTables,
  proseAgree,
  unitSlip,
  partsAcrossTables,
  classTotals,
  economicBasic,
  partOverWhole,
  projectsTotal,
  performanceBudget,
  printedShare,
  printedRate,
  changeParts,
  changeCauses,
  projectNames,
  projectInProse,
  codeNames,
  contentsPromise,
  emptyNote,
  noteScope,
  yearSlip,
  templateLeftover,
  repeatedItem,
  projectLifetime,
  costCap,
  impossibleTarget,
  targetUnit,
  unitPrice,
  previousYear,
  codeNamesYears,
  editions,
];
