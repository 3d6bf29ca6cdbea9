import { PLACE_KINDS } from "../questions/english/offices.data.js";
import { officeReader, type Word } from "../questions/english/offices.js";
import { stem } from "../questions/english/words.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import { NO_PLACE } from "./english.data.js";

/** An office named in English, as one of those loaded or none of them. */
export interface EnglishOffice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly issuer: KnownIssuer | null;
}

type Placed = Word & { readonly start: number; readonly end: number };

/** Offices named in English in the reading view ("the luolong district government office"). */
export function englishOffices(text: string, issuers: readonly KnownIssuer[]): EnglishOffice[] {
  const words = wordsOf(text);
  const reader = officeReader(issuers);
  const found: EnglishOffice[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = reader.mentionAt(words, at, () => false);
    const [first, last] = [words[at], words[(mention?.end ?? 0) - 1]];
    if (!mention || mention.place || !first || !last) {
      at += 1;
      continue;
    }
    const issuer = issuers.find(({ name }) => name === mention.zh) ?? null;
    const stranger = issuer === null && isPlace(words, at);
    const start = stranger ? (words[at - 1]?.start ?? first.start) : first.start;
    if (issuer || stranger) {
      found.push({ start, end: last.end, text: text.slice(start, last.end), issuer });
    }
    at = mention.end;
  }
  return found;
}

/** "yunling county finance bureau": a place nobody knows stands in front of its kind. */
function isPlace(words: readonly Placed[], at: number): boolean {
  const before = words[at - 1];
  return (
    PLACE_KINDS.has(words[at]?.stem ?? "") && before !== undefined && !NO_PLACE.has(before.raw)
  );
}

function wordsOf(text: string): Placed[] {
  return [...text.matchAll(/[a-z]+(?:['’]s)?|[,&]/gu)].map(({ 0: raw, index }) => ({
    raw,
    stem: stem(raw),
    start: index,
    end: index + raw.replace(/['’]s$/u, "").length,
  }));
}
