import { compareKeys } from "../disagreements.js";
import type { Rule } from "../types.js";

/** What the text says of an amount twice is the same both times. */
export const proseAgree: Rule = {
  id: "prose-agree",
  scope: "prose",
  tolerance: "exact",
  check: (view) => compareKeys(view, "prose"),
};
