import type { Figure } from "../../model/figure.js";
import { agreementsOf } from "../agreement.js";
import { amountOf } from "../amounts.js";
import { atMost } from "../at-most.js";
import { restOf } from "../keyed.js";
import { MESSAGES } from "../messages.text.js";
import { PART_OF } from "../parts.data.js";
import type { Finding, Rule } from "../types.js";

/** No part exceeds any print of its whole: 公用经费 not 基本支出, 公务接待费 not 三公. */
export const partOverWhole: Rule = {
  id: "part-over-whole",
  scope: "prose",
  tolerance: "at-most",
  check: (view) => {
    const values = new Map<string, Map<string, Figure[]>>();
    for (const { values: distinct } of agreementsOf(view).values()) {
      for (const { witnesses } of distinct) {
        const [first] = witnesses[0]?.figures ?? [];
        if (first?.key?.aspect !== "value") continue;
        const rest = restOf(first, false);
        const measures = values.get(rest) ?? new Map<string, Figure[]>();
        measures.set(first.key.measure, [...(measures.get(first.key.measure) ?? []), first]);
        values.set(rest, measures);
      }
    }
    return [...values.values()].flatMap((measures) =>
      PART_OF.flatMap(([part, whole]) => exceeded(measures.get(part), measures.get(whole))),
    );
  },
};

/** Sums say more where everything fits: only an excess is worth a finding. */
function exceeded(
  parts: readonly Figure[] | undefined,
  wholes: readonly Figure[] | undefined,
): Finding[] {
  const least = [...(wholes ?? [])].sort(byAmount)[0];
  const most = [...(parts ?? [])].sort(byAmount).at(-1);
  if (!least || !most) return [];
  return atMost(most, least, MESSAGES.partOverWhole);
}

function byAmount(a: Figure, b: Figure): number {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (!x || !y || x === "blank" || y === "blank") return 0;
  return x.value.comparedTo(y.value);
}
