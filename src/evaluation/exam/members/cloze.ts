import type { Figure } from "../../../model/figure.js";
import { answered, worded } from "../draft.js";
import {
  CLAUSE_ENDS,
  CLAUSE_TAIL,
  LEADING_YEAR,
  MASK,
  MASKED_PERCENT,
  SENTENCE_END,
} from "../templates.data.js";
import type { ExamMember } from "../types.js";

/** Fewer words than this want the clause before them, as far as the sentence goes. */
const ENOUGH = 8;
/** Fewer than this say nothing. */
const LEAST = 4;

/** A sentence of the document with its figure masked. */
export const cloze: ExamMember = {
  name: "cloze",
  make: (material) => {
    const masked = material.figures.flatMap((figure) => {
      const text = maskedText(figure, material.document.issuer);
      return text === undefined ? [] : [{ figure, text }];
    });
    const isOnly =
      material.loaded.filter(({ issuer }) => issuer === material.document.issuer).length === 1;
    return masked
      .filter(({ text, figure }) =>
        masked.every((other) => other.text !== text || other.figure.value === figure.value),
      )
      .filter(({ text }, at) => masked.findIndex((other) => other.text === text) === at)
      .map(({ figure: { value, unit }, text }) => {
        const [v, u] = [value ?? "", unit];
        const signed = v.startsWith("-") ? v.slice(1) : `-${v}`;
        return answered(material, worded(material, "cloze", { text }), {
          // The issuer's other documents may state the same of this year.
          ...(isOnly ? {} : { cite: [] }),
          // A decrease may be told as such or with a sign.
          values_any: [[{ v, u }], [{ v: signed, u }]],
        });
      });
  },
};

/** The clause with its figure masked; clauses before it are put in front of one that says too little. */
function maskedText(figure: Figure, issuer: string): string | undefined {
  const { marked, value, raw, context, certainty, comparator } = figure;
  if (marked !== "stated" || value === null || certainty !== "certain" || comparator !== "=") {
    return undefined;
  }
  const clauses = context.split(CLAUSE_ENDS);
  const at = clauses.findIndex((clause) => clause.includes(raw));
  const clause = clauses[at];
  const [before, after, more] = clause?.split(raw) ?? [];
  if (clause === undefined || before === undefined || after === undefined) return undefined;
  if (more !== undefined || /\p{Nd}$/u.test(before) || /^\p{Nd}/u.test(after)) return undefined;
  const number = raw
    .replace(/^[\p{Nd},.]+\s*[%％]$/u, MASKED_PERCENT)
    .replace(/^[\p{Nd},.]+\s*/u, MASK);
  let text = before.trimEnd() + number + after.trimStart();
  if (/\p{Nd}/u.test(plain(text, issuer))) return undefined;
  for (let i = at - 1; i >= 0 && words(plain(text, issuer)) < ENOUGH; i--) {
    if (SENTENCE_END.test(clauses[i] ?? "")) break;
    text = clauses[i] + text;
  }
  const asked = plain(text, issuer);
  return words(asked) < LEAST ? undefined : asked;
}

/** Without the end of the clause and without whose and when, which the question says itself. */
function plain(text: string, issuer: string): string {
  return text
    .replace(CLAUSE_TAIL, "")
    .replace(/^[（(][^）)]*[）)]/u, "")
    .replace(LEADING_YEAR, "")
    .replace(issuer, "");
}

function words(text: string): number {
  return text.replace(MASK, "").match(/\p{Script=Han}/gu)?.length ?? 0;
}
