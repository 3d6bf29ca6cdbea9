import { compareKeys } from "../disagreements.js";
import type { Rule } from "../types.js";

/** What the text says of an amount is what the tables print. */
export const proseTables: Rule = {
  id: "prose-tables",
  scope: "prose",
  tolerance: "exact",
  check: (view) => compareKeys(view, "prose-tables"),
};
