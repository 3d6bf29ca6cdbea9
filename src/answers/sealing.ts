import { foldQuestion } from "../questions/issuers.js";
import type { Draft } from "./draft.js";
import { Sealed, UnsealedText } from "./seal.js";

/** In tests a broken promise between parts is thrown, not told. */
export const STRICT = (): boolean => process.env["STRICT_SEAL"] === "1";

/** What does not seal is not sent: the person is told so, and gets no figure. */
export function sealOrRefuse(draft: Draft, question: string, said: string): Sealed {
  const { years, labels } = draft.composer;
  const asked = `${question} ${foldQuestion(question)} ${said}`;
  try {
    return Sealed.seal(draft.composer.segments(), { question: asked, years, labels });
  } catch (error) {
    if (!(error instanceof UnsealedText) || STRICT()) throw error;
    draft.withdraw();
    return Sealed.seal(draft.composer.segments(), { question: asked, years, labels });
  }
}
