import type { Locale } from "../../kernel/errors.js";
import type { Answer } from "../../model/answer.js";
import { WORDS } from "./cli.text.js";

/** An answer as the terminal shows it: its text, then what to pick from or to ask next. */
export function showAnswer(answer: Answer, locale: Locale): string {
  const words = WORDS[locale];
  const unsaid = (lines: readonly string[]): readonly string[] =>
    lines.every((line) => answer.text.includes(line)) ? [] : lines;
  const choices = unsaid(answer.choices).map((choice, index) => `  ${index + 1}. ${choice}`);
  const suggestions = unsaid(answer.suggestions).map((suggestion) => `  · ${suggestion}`);
  return [
    answer.text,
    ...(choices.length > 0 ? [words.choices, ...choices] : []),
    ...(suggestions.length > 0 ? [words.suggestions, ...suggestions] : []),
  ].join("\n");
}
