import type { Memory } from "../questions/conversation/memory.js";
import { foldQuestion } from "../questions/linking/issuers.js";
import type { Draft } from "./draft.js";
import { Sealed, UnsealedText } from "./seal.js";
import type { Segment } from "./segments.js";

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
  try {
    return seal(draft, question, said);
  } catch (error) {
    if (!(error instanceof UnsealedText) || strict) throw error;
    draft.withdraw();
    return seal(draft, question, said);
  }
}

/** @throws UnsealedText */
export function seal(
  { composer }: Draft,
  question: string,
  said: string,
  segments: readonly Segment[] = composer.segments(),
): Sealed {
  const { years, labels } = composer;
  const asked = `${question} ${foldQuestion(question)} ${said}`;
  return Sealed.seal(segments, { question: asked, years, labels });
}

/** What was asked, as typed and as it was read: an echo stands in one of them. */
export function asked(draft: Draft, typed: string): string {
  return `${typed} ${draft.question}`;
}

/** A model's reading or wording that does not seal is none: the answer without it stands. */
export function sealedOrNone(
  draft: Draft,
  typed: string,
  memory: Pick<Memory, "said">,
  segments?: readonly Segment[],
): Sealed | undefined {
  try {
    return seal(draft, asked(draft, typed), memory.said, segments);
  } catch (error) {
    if (error instanceof UnsealedText) return undefined;
    throw error;
  }
}
