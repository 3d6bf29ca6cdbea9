import type { Language } from "../answers/texts.text.js";
import { PHRASES, SIGNS } from "./words.data.js";

/**
 * The first stretch of a text that is not made of known phrases, names and signs; undefined when all
 * of it is. Takes time in proportion to the text whatever it holds.
 */
export function strangeIn(
  text: string,
  language: Language,
  names: readonly string[],
): string | undefined {
  const gap = language === "en" ? " " : "";
  const known = [...PHRASES[language], ...names].map((one) => `${lowered(one, language)}${gap}`);
  return text
    .split(SIGNS[language])
    .map((piece) => piece.trim())
    .find((piece) => piece !== "" && !isCovered(`${lowered(piece, language)}${gap}`, known));
}

function lowered(text: string, language: Language): string {
  return language === "en" ? text.toLowerCase().replace(/ +/g, " ") : text.replace(/ +/g, "");
}

function isCovered(text: string, known: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (const one of known) if (text.startsWith(one, at)) reached.add(at + one.length);
  }
  return reached.has(text.length);
}
