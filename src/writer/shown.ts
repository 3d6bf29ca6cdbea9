import type { Segment } from "../answers/segments.js";
import { textOf } from "../answers/segments.js";
import { maskPersonal } from "../kernel/mask.js";
import type { Page } from "./page.js";
import { PHRASES } from "./words.data.js";
import { PROMPT } from "./writer.text.js";

/** What `prompts/writer.md` is filled in with. */
export const SLOTS = ["language", "rule", "phrases", "slots", "question"] as const;

/** The slots for one answer: what each is about, its digits veiled; foreign text cannot close its own mark. */
export function shownOf(page: Page, typed: string): Record<(typeof SLOTS)[number], string> {
  return {
    language: PROMPT.language[page.language],
    rule: PROMPT.rule[page.kind],
    phrases: [...PHRASES[page.language], ...page.names.map(quoted)].join(
      page.language === "zh" ? "、" : "; ",
    ),
    slots: page.slots.map(({ id, segments }) => `{{${id}}} ${veiled(segments)}`).join("\n"),
    question: quoted(maskPersonal(typed)),
  };
}

/** As data: on one line, without digits, without marks of ours. */
function veiled(segments: readonly Segment[]): string {
  const text = textOf(segments)
    .normalize("NFKC")
    .replace(/\[\d+\]/g, "");
  return quoted(text.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, PROMPT.digit));
}

const MARKS: Readonly<Record<string, string>> = { "<": "＜", ">": "＞", "{": "（", "}": "）" };

function quoted(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[<>{}]/g, (mark) => MARKS[mark] ?? mark);
}
