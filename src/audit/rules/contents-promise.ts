import { MESSAGES } from "../messages.text.js";
import type { Rule } from "../types.js";
import { wordFinding } from "../wording.js";

/** Every table that the contents promise is in the document. */
export const contentsPromise: Rule = {
  id: "contents-promise",
  scope: "contents",
  tolerance: "words",
  check: ({ entry }) =>
    entry.tables.map(({ title, state }) =>
      wordFinding({
        holds: state !== "absent",
        severity: "wording",
        table: title,
        expected: title,
        found: state === "absent" ? "" : title,
        message: state === "absent" ? MESSAGES.tableAbsent : MESSAGES.tablePresent,
      }),
    ),
};
