import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { EMPTY_NOUNS, NOUN_TAGS } from "./nouns.data.js";

let tagger: Jieba | undefined;

/**
 * The nouns of a text, by where they stand. Loading the dictionary takes a moment, so this file is
 * imported only when a question has words nothing else explains.
 */
export function nounsOf(text: string): { start: number; end: number; text: string }[] {
  tagger ??= Jieba.withDict(dict);
  let at = 0;
  const nouns: { start: number; end: number; text: string }[] = [];
  for (const { word, tag } of tagger.tag(text, true)) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const isNoun = NOUN_TAGS.some(
      (own) => tag === own || (own.length === 1 && tag.startsWith(own)),
    );
    if (isNoun && !EMPTY_NOUNS.has(word)) nouns.push({ start, end: at, text: word });
  }
  return nouns;
}
