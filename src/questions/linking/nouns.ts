import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { EMPTY_NOUNS, NAME_TAGS, NOUN_TAGS } from "./nouns.data.js";

/** A noun with where it stands; `name` for places, people and organisations. */
export interface Noun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: boolean;
}

let tagger: Jieba | undefined;

/** The words of a text in order, with the dictionary's tags. */
export function taggedWords(text: string): { readonly text: string; readonly tag: string }[] {
  tagger ??= Jieba.withDict(dict);
  return tagger.tag(text, true).map(({ word, tag }) => ({ text: word, tag }));
}

/**
 * The nouns of a text, by where they stand. Loading the dictionary takes a moment, so this file is
 * imported only when a question has words nothing else explains.
 */
export function nounsOf(text: string): Noun[] {
  tagger ??= Jieba.withDict(dict);
  let at = 0;
  const nouns: Noun[] = [];
  for (const { word, tag } of tagger.tag(text, true)) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const isNoun = NOUN_TAGS.some(
      (own) => tag === own || (own.length === 1 && tag.startsWith(own)),
    );
    if (isNoun && !EMPTY_NOUNS.has(word))
      nouns.push({ start, end: at, text: word, name: NAME_TAGS.has(tag) });
  }
  return nouns;
}
