import { dimensionOf } from "../kernel/units.js";
import { asksPrivate } from "../questions/privacy.js";
import {
  ASKING,
  CHECK_CLOSERS,
  CHECK_OPENERS,
  ENDS_IN_ORDER,
  ENDS_SENTENCE,
  ENGLISH_VERB,
  HAN,
  ORDERING,
  TELLING_MESSAGE,
  TELLS,
} from "./asked.data.js";
import { findStated } from "./numbers.js";
import { sentencesOf } from "./sentences.js";

/** What somebody handed over to be checked; `told` when the message says so itself. */
export interface HandedOver {
  readonly text: string;
  readonly told: boolean;
}

/**
 * Is a message of a chat a text to check, rather than a question? It is when it says so ("帮我核一下：…")
 * and when it only tells: several figures, and neither a question nor an order. A question with the
 * figures it starts from stays a question. Undefined for a question.
 */
export function toCheck(message: string): HandedOver | undefined {
  const said = message.trim();
  const handed = withoutWish(said);
  if (handed !== undefined) {
    // "核对一下2023年的支出是多少": the wish is the question.
    const asks =
      handed.told && handed.text !== "" && figuresIn(handed.text) === 0 && isAsked(handed.text);
    return asks ? undefined : handed;
  }
  if (!HAN.test(said) && !ENGLISH_VERB.test(said)) return undefined;
  // "联系人手机后四位": asked for, not told.
  if (asksPrivate(said)) return undefined;
  const counted = figuresIn(said);
  const worded = ENDS_SENTENCE.test(said) ? (said.match(TELLS)?.length ?? 0) : 0;
  const figures = counted === 0 ? 0 : counted + worded;
  const { plain, article } = TELLING_MESSAGE;
  if (figures < plain.figures || said.length < plain.length) return undefined;
  const sentences = pieces(said);
  const asking = sentences.filter(isAsked).length;
  if (asking === 0) return { text: said, told: false };
  const edges = isAsked(sentences[0] ?? "") || isAsked(sentences.at(-1) ?? "");
  const long = said.length >= article.length && sentences.length >= article.sentences;
  const telling = long && figures >= article.figures && asking * 3 <= sentences.length;
  return telling && !edges ? { text: said, told: false } : undefined;
}

/** The text without the words that hand it over; undefined where there are none. */
function withoutWish(said: string): HandedOver | undefined {
  for (const opener of CHECK_OPENERS) {
    const found = opener.exec(`${said}\n`);
    if (found) return { text: said.slice(found[0].length).trim(), told: true };
  }
  for (const closer of CHECK_CLOSERS) {
    const found = closer.exec(said);
    const text = found ? said.slice(0, found.index + 1).trim() : "";
    if (found && figuresIn(text) > 0 && !isAsked(text)) return { text, told: true };
  }
  return undefined;
}

function isAsked(sentence: string): boolean {
  const said = sentence.trim();
  return [...ASKING, ORDERING, ENDS_IN_ORDER].some((pattern) => pattern.test(said));
}

function pieces(text: string): string[] {
  return text
    .split(/(?<=[。！!？?；;\n])|(?<=[a-z%]\.)\s+/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** Numbers with a unit; a small count may stand in any sentence. */
function figuresIn(text: string): number {
  let figures = 0;
  for (const sentence of sentencesOf(text)) {
    const stated = findStated(sentence.text, sentence.cell);
    figures += stated.filter(({ amount }) => dimensionOf(amount.unit) !== null).length;
  }
  return figures;
}
