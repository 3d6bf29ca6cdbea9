import { quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { MESSAGES } from "../messages.text.js";
import { placeOf } from "../say.js";
import { indicatorOf, targetsByProject } from "../targets.js";
import type { Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { BOUNDED_RATE, SATISFACTION } from "../words.data.js";

/** A rate cannot pass 100 %, and satisfaction is not something to keep below a bound. */
export const impossibleTarget: Rule = {
  id: "impossible-target",
  scope: "targets",
  tolerance: "words",
  check: (view) => [...targetsByProject(view).values()].flat().flatMap(judged),
};

function judged(target: Figure): Finding[] {
  const { name, levels } = indicatorOf(target);
  if (target.unit !== "%" || !BOUNDED_RATE.test(`${levels}/${name}`)) return [];
  const value = quantity(target.value ?? "0", "%").value;
  const high = quantity(target.valueTo ?? target.value ?? "0", "%").value;
  const beyond = high.greaterThan("100") || (target.comparator === ">" && value.equals("100"));
  const isSatisfaction = SATISFACTION.test(`${levels}/${name}`);
  const below = isSatisfaction && (target.comparator === "≤" || target.comparator === "<");
  const common = {
    table: target.table,
    found: target.raw,
    slots: { place: placeOf(target) },
    figures: [target],
  };
  if (beyond) {
    return [
      wordFinding({
        ...common,
        holds: false,
        severity: "error",
        expected: "≤ 100%",
        message: MESSAGES.beyondHundred,
      }),
    ];
  }
  if (below) {
    return [
      wordFinding({
        ...common,
        holds: false,
        severity: "wording",
        expected: "≥",
        message: MESSAGES.satisfactionAtMost,
      }),
    ];
  }
  return [
    wordFinding({
      ...common,
      holds: true,
      severity: "error",
      expected: "≤ 100%",
      message: MESSAGES.targetHolds,
    }),
  ];
}
