/** A passed-on text is worth checking when it has figures and is longer than a question. */
const LEAST = 20;
const FIGURE = /\d/;

/** Does this look like a text with figures rather than a question? */
export function looksLikeText(text: string): boolean {
  return text.length >= LEAST && FIGURE.test(text.normalize("NFKC"));
}
