import type { Figure } from "../../model/figure.js";
import { checkSum } from "../amounts.js";
import { restOf } from "../keyed.js";
import { sumFinding } from "../sums.js";
import type { Finding, Rule } from "../types.js";

/** 收支平衡: in one table or section, 收入总计 equals 支出总计, and what changes in one changes in the other. */
export const incomeExpenditure: Rule = {
  id: "income-expenditure",
  scope: "table",
  tolerance: "exact",
  check: ({ usable }) => {
    const sides = new Map<string, { income?: Figure; expenditure?: Figure }>();
    for (const figure of usable) {
      const { key } = figure;
      if (key?.code != null || key?.project != null || key?.member != null) continue;
      if (key?.measure !== "income" && key?.measure !== "expenditure") continue;
      if (key.aspect === "share") continue;
      const place = restOf(figure, true);
      const pair = sides.get(place) ?? {};
      pair[key.measure] ??= figure;
      sides.set(place, pair);
    }
    return [...sides.values()].flatMap(balanced);
  },
};

function balanced({ income, expenditure }: { income?: Figure; expenditure?: Figure }): Finding[] {
  if (!income || !expenditure || income.id === expenditure.id) return [];
  const check = checkSum(expenditure, [income]);
  return check ? [sumFinding(check)] : [];
}
