import { compareKeys } from "../disagreements.js";
import type { Rule } from "../types.js";

/** One amount printed in several tables (one key) is the same in each of them. */
export const tablesAgree: Rule = {
  id: "tables-agree",
  scope: "tables",
  tolerance: "exact",
  check: (view) => compareKeys(view, "tables"),
};
