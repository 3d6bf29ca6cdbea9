import { UK_SPELLINGS, UNCHANGED } from "./words.data.js";

/** An English word in the form the word lists are written in: singular, American, lower case. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/u, "");
  const own = UK_SPELLINGS[plain] ?? plain;
  if (own.length < 4 || UNCHANGED.has(own)) return own;
  if (/(?:ss|us|is)$/u.test(own)) return own;
  if (/ies$/u.test(own)) return `${own.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/u.test(own)) return own.slice(0, -2);
  const singular = /s$/u.test(own) ? own.slice(0, -1) : own;
  return UK_SPELLINGS[singular] ?? singular;
}

/** A phrase as it is looked up: stems with a space between. */
export function stems(phrase: string): string {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/u)
    .map(stem)
    .join(" ");
}
