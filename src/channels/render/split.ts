/** How much of a target's limit a text takes; the parts of a text add up to the whole. */
export type Measure = (text: string) => number;

/** Counted as JavaScript does (Telegram counts so). */
export const utf16Units: Measure = (text) => text.length;
/** Counted as the text is sent (WeCom counts so). */
export const utf8Bytes: Measure = (text) => Buffer.byteLength(text, "utf8");

/** A nicer place to cut counts only where it leaves at least this part of a message filled. */
const FILLED = 0.5;
const SENTENCE_END = /[。！？；…!?;]+["'”’」』）)\]]*|\.(?=\s)/gu;
/** A comma between digits is none. */
const PHRASE_END = /[，、：）》」:)]|,(?!\d)/gu;
const WORD_END = / /g;
/** Letters that belong to the ones before: numbers with their marks, words. */
const TOGETHER = /^(?:[\d.,，%％]{2}|[A-Za-z]{2})$/u;
/** The longest cluster looked at behind a cut; families of emoji are about half of it. */
const CLUSTER = 48;
const clusters = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** How far a text fits, as an index between characters; undefined where all of it does. */
function reach(text: string, limit: number, measure: Measure): number | undefined {
  let end = 0;
  let taken = 0;
  for (const character of text) {
    taken += measure(character);
    if (taken > limit) return end === 0 ? character.length : end;
    end += character.length;
  }
  return undefined;
}

function lastEnd(text: string, pattern: RegExp, end: number): number {
  let last = 0;
  for (const match of text.slice(0, end + 1).matchAll(pattern)) {
    const after = match.index + match[0].length;
    if (after <= end) last = after;
  }
  return last;
}

/**
 * Where the last whole character ends, outside a number or word if that is not too early: an emoji
 * of several code points is one.
 */
function lastCluster(text: string, end: number, enough: number): number {
  const ends: number[] = [];
  for (const { index } of clusters.segment(text.slice(0, end + CLUSTER))) {
    if (index > end) break;
    ends.push(index);
  }
  const apart = ends.findLast(
    (at) => at < enough || !TOGETHER.test(text.charAt(at - 1) + text.charAt(at)),
  );
  return apart !== undefined && apart >= enough ? apart : (ends.at(-1) ?? 0);
}

/** Where to cut a text of which no more than `end` fits: the first kind of place that is not too early. */
function cutAt(text: string, end: number): number {
  const line = text.lastIndexOf("\n", end);
  const enough = end * FILLED;
  const paragraph = text.lastIndexOf("\n\n", end);
  if (paragraph >= enough && paragraph > 0) return paragraph;
  if (line >= enough && line > 0) return line;
  const sentence = lastEnd(text, SENTENCE_END, end);
  if (sentence >= enough) return sentence;
  if (line > 0) return line;
  const phrase = lastEnd(text, PHRASE_END, end);
  if (phrase >= enough) return phrase;
  const word = lastEnd(text, WORD_END, end);
  if (word >= enough) return word;
  return lastCluster(text, end, enough) || end;
}

/**
 * A text as messages of at most `limit` in the target's own counting: cut between paragraphs, else
 * lines, sentences, phrases, words, characters. Order is kept and nothing is lost but white space at the cuts; a message
 * of nothing but white space is none.
 */
export function split(text: string, limit: number, measure: Measure): string[] {
  const messages: string[] = [];
  let rest = text;
  for (;;) {
    const end = reach(rest, limit, measure);
    if (end === undefined) break;
    const cut = cutAt(rest, end);
    messages.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).replace(/^(?: |\n+)/, "");
  }
  messages.push(rest.trimEnd());
  return messages.filter((message) => message.trim() !== "");
}
