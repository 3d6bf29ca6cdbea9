import type { Passage } from "../../model/passage.js";
import { MESSAGES } from "../messages.text.js";
import type { Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { LEFTOVERS } from "../words.data.js";

/** Nothing of the form's own wording is left in the text. */
export const templateLeftover: Rule = {
  id: "template-leftover",
  scope: "prose",
  tolerance: "words",
  check: ({ passages }) => passages.flatMap(leftIn),
};

/** Characters shown around what was left. */
const AROUND = 12;

function leftIn(passage: Passage): Finding[] {
  if (passage.kind === "term") return [];
  return LEFTOVERS.flatMap((pattern) => {
    const found = pattern.exec(passage.text);
    if (!found) return [];
    const from = Math.max(0, found.index - AROUND);
    const shown = passage.text.slice(from, found.index + found[0].length + AROUND);
    return [
      wordFinding({
        holds: false,
        severity: "wording",
        table: passage.path.at(-1) ?? "",
        expected: "",
        found: shown,
        message: MESSAGES.leftover,
        passages: [passage],
      }),
    ];
  });
}
