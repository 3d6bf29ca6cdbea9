import { findIssuers, foldQuestion, type KnownIssuer } from "./linking/issuers.js";
import { meant } from "./linking/types.js";
import { EITHER_STAGE, MANY, MANY_ASKED, PLAINER } from "./plainer.data.js";

/** The question with its loosest words in the form names are made of ("驻村的经费" → "驻村经费"). */
export function plainer(question: string): string {
  return PLAINER.reduce((text, [words, plain]) => text.replace(words, plain), question);
}

/** The question with what some regions say for "how many" in the common word. */
export function commonly(question: string): string {
  return question.replace(MANY_ASKED, MANY);
}

/** "普陀区单位的办公费预算/决算": of a place's offices, whichever of the two each has. */
export function whicheverStage(question: string, issuers: readonly KnownIssuer[]): string {
  if (!EITHER_STAGE.test(question)) return question;
  const { spans } = findIssuers(foldQuestion(question), issuers);
  const placed = meant(spans, "region").length > 0 && meant(spans, "issuer").length === 0;
  return placed ? question.replace(EITHER_STAGE, "") : question;
}
