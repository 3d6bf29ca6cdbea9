import { rowLabel } from "../../ledger/complete.js";
import { areTwoNames, namesByCode } from "../code-names.js";
import { MESSAGES } from "../messages.text.js";
import type { Rule } from "../types.js";
import { wordFinding } from "../wording.js";

/** A code whose name changed since last year's document: a change to know of, not an error. */
export const codeNamesYears: Rule = {
  id: "code-names-years",
  scope: "years",
  tolerance: "words",
  check: ({ entry, usable, others }) => {
    const before = others.filter((other) => other.entry.year === entry.year - 1);
    const earlier = namesByCode(before.flatMap(({ figures }) => figures));
    return [...namesByCode(usable)].flatMap(([code, names]) => {
      const [[name, figure] = []] = [...names];
      const [[old, source] = []] = [...(earlier.get(code) ?? [])];
      if (!figure || !source || name === undefined || old === undefined) return [];
      return [
        wordFinding({
          holds: !areTwoNames(name, old),
          severity: "notice",
          table: figure.table,
          expected: rowLabel(source),
          found: rowLabel(figure),
          message: areTwoNames(name, old) ? MESSAGES.codeRenamed : MESSAGES.codeOneName,
          slots: { code },
          figures: [figure, source],
        }),
      ];
    });
  },
};
