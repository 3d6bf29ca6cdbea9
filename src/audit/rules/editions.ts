import { quantity, subtract } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { agrees } from "../agreement.js";
import { absolute, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { placeOf, say } from "../say.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { isUsable } from "../view.js";

/** Two editions of one budget print the same amount in the same cell. */
export const editions: Rule = {
  id: "editions",
  scope: "years",
  tolerance: "exact",
  check: ({ entry, usable, others }: DocumentView) => {
    const same = others.filter((other) => other.entry.year === entry.year);
    const byId = new Map(usable.map((figure) => [figure.id, figure]));
    return same.flatMap((other) =>
      other.figures.filter(isUsable).flatMap((figure) => {
        const own = byId.get(figure.id);
        return own ? compared(own, figure, other.entry.title) : [];
      }),
    );
  },
};

function compared(own: Figure, other: Figure, title: string): Finding[] {
  if (own.value === null || other.value === null || own.unit !== other.unit) return [];
  const [a, b] = [quantity(own.value, own.unit), quantity(other.value, other.unit)];
  const holds = agrees(a, b);
  const off = subtract(a, b);
  const slots = {
    place: placeOf(own),
    found: show(a),
    expected: show(b),
    edition: `${title} (${other.sourceFile})`,
    difference: show(absolute(off)),
  };
  return [
    {
      outcome: holds ? "pass" : "fail",
      severity: "error",
      table: own.table,
      expected: show(b),
      found: show(a),
      difference: holds ? null : show(off),
      message: say(holds ? MESSAGES.editionHolds : MESSAGES.editionDiffers, slots),
      figures: [own, other],
    },
  ];
}
