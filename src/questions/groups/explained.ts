import type { Understanding } from "../linking/understand.js";
import { MARKS, PLAIN_WORDS } from "./groups.data.js";

/** Is every character of the question part of a name, an operation or one of the patterns? */
export function isExplained({ text, spans }: Understanding, grammar: readonly RegExp[]): boolean {
  const known = new Set<number>();
  const cover = (start: number, end: number): void => {
    for (let at = start; at < end; at++) known.add(at);
  };
  for (const { start, end } of spans) cover(start, end);
  for (const pattern of grammar)
    for (const match of text.matchAll(pattern)) cover(match.index, match.index + match[0].length);
  const rest = [...text].map((c, at) => (known.has(at) ? " " : c)).join("");
  return rest.replace(MARKS, " ").replace(PLAIN_WORDS, "").trim() === "";
}
