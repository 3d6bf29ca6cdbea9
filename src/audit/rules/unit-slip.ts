import { unitSlips } from "../disagreements.js";
import type { Rule } from "../types.js";

/** The same digits under another unit (元 for 万元) are one amount with a slip of its unit. */
export const unitSlip: Rule = {
  id: "unit-slip",
  scope: "prose",
  tolerance: "exact",
  check: unitSlips,
};
