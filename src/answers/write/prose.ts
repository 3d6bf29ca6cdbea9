import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import type { Composer } from "../composer.js";
import { label, type Segment } from "../segments.js";
import { TEXTS } from "../texts.text.js";

/** A definition may be quoted whole up to this length. */
const WHOLE = 160;

/** Text of a passage as a segment: quoted if it is the source's, retold if it is ours. */
function said(passage: Passage, text: string): Segment {
  return { kind: passage.restated ? "gist" : "quote", text, passage };
}

/** A glossary term with its definition, quoted or, from a retold document, in substance. */
export function writeTerm(composer: Composer, passage: Passage): void {
  const whole = passage.text.length <= WHOLE;
  const text = whole ? passage.text : bestSentence(passage, passage.subject ?? "");
  const cites = composer.citePassage(passage);
  composer.line(passage.restated ? TEXTS.termGist : TEXTS.termQuote, {
    term: label(passage.subject ?? ""),
    text: said(passage, text),
    cites,
  });
}

/** Passages that answer a question, each cut to the sentences that do. */
export function writePassages(
  composer: Composer,
  passages: readonly Passage[],
  query: string,
  whole: boolean,
): void {
  for (const passage of passages) {
    const text =
      whole && passage.text.length <= WHOLE ? passage.text : bestSentence(passage, query);
    composer.line(passage.restated ? TEXTS.gist : TEXTS.quote, {
      text: said(passage, text),
      cites: composer.citePassage(passage),
    });
  }
}
