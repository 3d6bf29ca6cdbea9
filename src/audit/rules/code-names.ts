import { rowLabel } from "../../ledger/complete.js";
import { areTwoNames, namesByCode } from "../code-names.js";
import { MESSAGES } from "../messages.text.js";
import type { Rule } from "../types.js";
import { wordFinding } from "../wording.js";

/** One code of the classification bears one name in all tables. */
export const codeNames: Rule = {
  id: "code-names",
  scope: "tables",
  tolerance: "words",
  check: ({ usable }) =>
    [...namesByCode(usable)].flatMap(([code, names]) => {
      const [[name, figure] = [], ...others] = [...names];
      if (name === undefined || !figure) return [];
      const other = others.find(([text]) => areTwoNames(name, text));
      return [
        wordFinding({
          holds: other === undefined,
          severity: "wording",
          table: other?.[1].table ?? figure.table,
          expected: rowLabel(figure),
          found: rowLabel(other?.[1] ?? figure),
          message: other ? MESSAGES.codeTwoNames : MESSAGES.codeOneName,
          slots: { code, other: figure.table },
          figures: other ? [figure, other[1]] : [figure],
        }),
      ];
    }),
};
