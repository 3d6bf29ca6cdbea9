import type { Figure } from "../../model/figure.js";
import { agreementsOf } from "../agreement.js";
import { atMost } from "../at-most.js";
import { restOf } from "../keyed.js";
import { MESSAGES } from "../messages.text.js";
import type { Rule } from "../types.js";

/** Of each economic line, 基本支出 is a part of all expenditure; the travel of both cannot be less than of one. */
export const economicBasic: Rule = {
  id: "economic-basic",
  scope: "tables",
  tolerance: "at-most",
  check: (view) => {
    const lines = new Map<string, { all?: Figure; basic?: Figure }>();
    for (const { witnesses } of agreementsOf(view).values()) {
      const { figures, stated } = witnesses[0] ?? {};
      const [figure] = figures ?? [];
      // A line printed in several rows is told by its own sum.
      if (!figure?.key || stated || figures?.length !== 1) continue;
      const { measure, aspect, code } = figure.key;
      if (aspect !== "value" || code === null || (measure !== "expenditure" && measure !== "basic"))
        continue;
      const name = restOf(figure, false);
      const pair = lines.get(name) ?? {};
      pair[measure === "basic" ? "basic" : "all"] = figure;
      lines.set(name, pair);
    }
    return [...lines.values()].flatMap(({ all, basic }) =>
      all && basic && all.table !== basic.table ? atMost(basic, all, MESSAGES.basicOverAll) : [],
    );
  },
};
