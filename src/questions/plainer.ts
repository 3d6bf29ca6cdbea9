import { findIssuers, foldQuestion, type KnownIssuer } from "./linking/issuers.js";
import { meant } from "./linking/types.js";
import { EITHER_STAGE, PLAINER, SHORT_FORMS, SHORT_YEAR } from "./plainer.data.js";

const CENTURY = "20";

/** The question with its loosest words in the form names are made of ("驻村的经费" → "驻村经费"). */
export function plainer(question: string): string {
  return PLAINER.reduce((text, [words, plain]) => text.replace(words, plain), question);
}

/** A question with what it only writes short written out, and without what asks nothing. */
export function writtenOut(question: string, issuers: readonly KnownIssuer[]): string {
  const text = SHORT_FORMS.reduce((told, [words, plain]) => told.replace(words, plain), question);
  const { spans } = findIssuers(foldQuestion(text), issuers);
  for (const { text: name } of spans) {
    const end = text.indexOf(name) + name.length;
    const year = text.includes(name) ? SHORT_YEAR.exec(text.slice(end))?.[0] : undefined;
    if (year !== undefined)
      return `${text.slice(0, end)}${CENTURY}${year}${text.slice(end + year.length)}`;
  }
  return text;
}

/** "普陀区单位的办公费预算/决算": of a place's offices, whichever of the two each has. */
export function whicheverStage(question: string, issuers: readonly KnownIssuer[]): string {
  if (!EITHER_STAGE.test(question)) return question;
  const { spans } = findIssuers(foldQuestion(question), issuers);
  const placed = meant(spans, "region").length > 0 && meant(spans, "issuer").length === 0;
  return placed ? question.replace(EITHER_STAGE, "") : question;
}
