import type { Figure } from "../../model/figure.js";
import { keyName } from "../agreement.js";
import { MESSAGES } from "../messages.text.js";
import { listOf, placeOf } from "../say.js";
import type { Rule } from "../types.js";
import { wordFinding } from "../wording.js";

/** A sentence lists an item once. */
export const repeatedItem: Rule = {
  id: "repeated-item",
  scope: "prose",
  tolerance: "words",
  check: ({ usable }) => {
    const said = new Map<string, Figure[]>();
    for (const figure of usable) {
      if (figure.marked !== "stated" || figure.context === "") continue;
      const name = JSON.stringify([figure.table, figure.context, figure.row, keyName(figure)]);
      if (keyName(figure) !== null) said.set(name, [...(said.get(name) ?? []), figure]);
    }
    return [...said.values()].flatMap((figures) => {
      const [first] = figures;
      if (!first || figures.length < 2) return [];
      return [
        wordFinding({
          holds: false,
          severity: "wording",
          table: first.table,
          expected: first.raw,
          found: listOf(figures.map(({ raw }) => raw)),
          message: MESSAGES.saidTwice,
          slots: { place: placeOf(first) },
          figures,
        }),
      ];
    });
  },
};
