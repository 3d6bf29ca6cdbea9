import type { Figure } from "../../model/figure.js";
import { atMost } from "../at-most.js";
import { MESSAGES } from "../messages.text.js";
import type { Rule } from "../types.js";

/** A project's whole amount (项目总金额) is at least what it gets this year. */
export const projectLifetime: Rule = {
  id: "project-lifetime",
  scope: "targets",
  tolerance: "at-most",
  check: ({ usable }) => {
    const projects = new Map<string, { whole?: Figure; year?: Figure }>();
    for (const figure of usable) {
      const { key } = figure;
      if (key?.project == null || key.aspect !== "value" || key.code !== null) continue;
      if (key.measure !== "project_lifetime" && key.measure !== "project") continue;
      const name = JSON.stringify([figure.table, key.project, key.scope, figure.year]);
      const pair = projects.get(name) ?? {};
      if (key.measure === "project") pair.year ??= figure;
      else pair.whole ??= figure;
      projects.set(name, pair);
    }
    return [...projects.values()].flatMap(({ whole, year }) =>
      whole && year ? atMost(year, whole, MESSAGES.lifetime) : [],
    );
  },
};
