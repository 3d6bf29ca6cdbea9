import type { Figure } from "../../model/figure.js";
import { checkSum, type SumCheck } from "../amounts.js";
import { byPlace } from "../keyed.js";
import { DIVISIONS, type Division, KEYED_KINDS } from "../parts.data.js";
import { sumFinding } from "../sums.js";
import type { Finding, Rule } from "../types.js";

/** In one section or form, a total is the sum of its named parts (三公, 采购, 车辆, 人员 + 公用). */
export const partsOfWhole: Rule = {
  id: "parts-of-whole",
  scope: "prose",
  tolerance: "exact",
  check: (view) => {
    const places = [...byPlace(view, KEYED_KINDS).values()];
    return places
      .filter((measures) => firstOf(measures, DIVISIONS)?.key?.aspect === "value")
      .flatMap((measures) => DIVISIONS.flatMap((division) => divided(measures, division, view)));
  },
};

type Measures = ReadonlyMap<string, readonly Figure[]>;

function firstOf(measures: Measures, divisions: readonly Division[]): Figure | undefined {
  for (const { whole } of divisions) {
    const first = measures.get(whole)?.[0];
    if (first) return first;
  }
  return undefined;
}

function divided(
  measures: Measures,
  { whole, parts, complete }: Division,
  view: { readonly figures: readonly Figure[] },
): Finding[] {
  const total = measures.get(whole)?.[0];
  if (!total) return [];
  const found = parts.flatMap((part) => distinct(measures.get(part) ?? []).slice(0, 1));
  if (found.length < (complete ? parts.length : 2)) return [];
  const check = checkSum(total, found);
  if (!check) return [];
  const wider = check.verdict === "holds" ? undefined : withUnnamed(check, view.figures);
  return [sumFinding(wider ?? check)];
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ value }, at) => figures.findIndex((one) => one.value === value) === at);
}

/** Parts of the same sentence that no measure names may make up the rest. */
function withUnnamed(check: SumCheck, figures: readonly Figure[]): SumCheck | undefined {
  const { total, parts } = check;
  const others = figures.filter(
    (figure) =>
      figure.marked === "stated" &&
      figure.table === total.table &&
      figure.context === total.context &&
      figure.unit === total.unit &&
      figure.key?.measure === "stated" &&
      figure.value !== null,
  );
  if (others.length === 0) return undefined;
  const wider = checkSum(total, [...parts, ...others]);
  return wider?.verdict === "holds" ? wider : undefined;
}
