import { foldQuestion } from "../questions/linking/issuers.js";
import type { Draft } from "./draft.js";
import { Sealed, UnsealedText } from "./seal.js";

/**
 * What does not seal is not sent: the person is told so, and gets no figure.
 * @throws UnsealedText when `strict`
 */
export function sealOrRefuse(
  draft: Draft,
  question: string,
  said: string,
  strict: boolean,
): Sealed {
  const { years, labels } = draft.composer;
  const asked = `${question} ${foldQuestion(question)} ${said}`;
  try {
    return Sealed.seal(draft.composer.segments(), { question: asked, years, labels });
  } catch (error) {
    if (!(error instanceof UnsealedText) || strict) throw error;
    draft.withdraw();
    return Sealed.seal(draft.composer.segments(), { question: asked, years, labels });
  }
}
