import type { Passage } from "../../model/passage.js";
import { bestSentence, firstSentences } from "../../passages/best-sentence.js";
import { isAskedField } from "../../passages/field.js";
import { tokens } from "../../passages/tokens.js";
import type { Composer } from "../composer.js";
import { label, type Segment } from "../segments.js";
import { TEXTS } from "../texts.text.js";

/** A definition may be quoted whole up to this length. */
const WHOLE = 160;

/** A quote of which this share stands in one before it is not given. */
const SAID_ALREADY = 0.6;

/** Text of a passage as a segment: quoted if it is the source's, retold if it is ours. */
function spoken(passage: Passage, text: string): Segment {
  return { kind: passage.restated ? "gist" : "quote", text, passage };
}

/** A glossary term with its definition, quoted or, from a retold document, in substance. */
export function writeTerm(composer: Composer, passage: Passage): void {
  const whole = passage.text.length <= WHOLE;
  const text = whole ? passage.text : bestSentence(passage, passage.subject ?? "");
  const cites = composer.citePassage(passage);
  composer.line(passage.restated ? TEXTS.termGist : TEXTS.termQuote, {
    term: label(passage.subject ?? ""),
    text: spoken(passage, text),
    cites,
  });
}

/** One sentence of a passage as it stands there. */
export function writeSentence(composer: Composer, passage: Passage, sentence: string): void {
  composer.line(passage.restated ? TEXTS.gist : TEXTS.quote, {
    text: spoken(passage, sentence),
    cites: composer.citePassage(passage),
  });
}

/** Passages that answer a question, each cut to the sentences that do; what those said before say is left out. */
export function writePassages(
  composer: Composer,
  passages: readonly Passage[],
  query: string,
  whole: boolean,
  said: readonly Passage[] = [],
): void {
  const quoted: string[] = said.map((passage) => cut(passage, query, whole));
  for (const passage of passages) {
    const text = cut(passage, query, whole);
    if (quoted.some((before) => repeats(text, before))) continue;
    quoted.push(text);
    composer.line(passage.restated ? TEXTS.gist : TEXTS.quote, {
      text: spoken(passage, text),
      cites: composer.citePassage(passage),
    });
  }
}

/** Does a quote say little that one before it does not? */
function repeats(text: string, before: string): boolean {
  const pairs = new Set(tokens(text));
  const known = new Set(tokens(before));
  return [...pairs].filter((pair) => known.has(pair)).length >= SAID_ALREADY * pairs.size;
}

/** How many pairs of characters of the question a quote holds. */
function answersOf(text: string, query: string): number {
  const asked = new Set(tokens(query));
  return [...new Set(tokens(text))].filter((pair) => asked.has(pair)).length;
}

/**
 * The field of a form that is asked for says it from its beginning, unless later sentences speak
 * more of what is asked; elsewhere the best sentences do.
 */
function cut(passage: Passage, query: string, whole: boolean): string {
  if (whole && passage.text.length <= WHOLE) return passage.text;
  const isField = passage.kind !== "duty" && isAskedField(passage, query);
  const best = bestSentence(passage, query);
  if (!isField) return best;
  const first = firstSentences(passage);
  return answersOf(best, query) > answersOf(first, query) ? best : first;
}
