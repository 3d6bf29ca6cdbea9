import { compare, subtract } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import { amountOf, show } from "./amounts.js";
import { MESSAGES } from "./messages.text.js";
import { placeOf, say } from "./say.js";
import type { Finding, Said } from "./types.js";

/** A part against its whole; nothing where either is blank or cannot be reckoned with. */
export function atMost(part: Figure, whole: Figure, template?: Said): Finding[] {
  const [a, b] = [amountOf(part), amountOf(whole)];
  if (a === undefined || b === undefined || a === "blank" || b === "blank") return [];
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return [];
  const holds = compare(a, b) <= 0;
  const over = subtract(a, b);
  const slots = {
    part: placeOf(part),
    whole: placeOf(whole),
    found: show(a),
    expected: show(b),
    difference: show(over),
  };
  return [
    {
      outcome: holds ? "pass" : "fail",
      severity: "error",
      table: part.table,
      expected: `≤ ${show(b)}`,
      found: show(a),
      difference: holds ? null : show(over),
      message: say(holds ? MESSAGES.atMostHolds : (template ?? MESSAGES.atMostFails), slots),
      figures: [part, whole],
    },
  ];
}
