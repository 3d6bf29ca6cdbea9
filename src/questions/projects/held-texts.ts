import type { PassageDraft } from "../../model/passage.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  ABOUT_TEXT,
  AMOUNT_ASKED,
  EACH_TEXT,
  GLOSSARY,
  IN_DUTIES,
  IN_EXPLANATION,
  IN_TERMS,
  WHETHER_SAYS,
  WHICH_ENTRIES,
  WHICH_SAYS,
  WORDED_APART,
} from "./held-texts.data.js";

/** What a question wants of the texts of several documents. */
export type HeldTexts =
  /** Which of them say something, in these words, in this part of them. */
  | { readonly of: "mentions"; readonly words: readonly string[]; readonly within: Kind | null }
  /** Which entries one glossary has and the other lacks. */
  | { readonly of: "entries" }
  /** How they word the same entry. */
  | { readonly of: "wording"; readonly entry: string }
  /** What each of them says of one thing. */
  | { readonly of: "each" };

type Kind = PassageDraft["kind"];
const SHORTEST = 2;
const NAMES = new Set(["measure", "line", "term", "scope", "project", "stated"]);

/** Reads a question over the texts of several documents; undefined for any other. */
export function heldTexts(u: Understanding): HeldTexts | undefined {
  const { text } = u;
  const names = u.spans
    .filter(({ meanings }) => meanings.some(({ kind }) => NAMES.has(kind)))
    .map((span) => span.text);
  const glossary = GLOSSARY.test(text);
  if (glossary && WHICH_ENTRIES.test(text) && names.length === 0) return { of: "entries" };
  const several = new Set(meant(u.spans, "year").map(({ year }) => year)).size > 1;
  const says = WHICH_SAYS.test(text) || (WHETHER_SAYS.test(text) && several);
  if (says && !AMOUNT_ASKED.test(text)) {
    const words = [...names, ...u.gaps.map((gap) => gap.text.replace(ABOUT_TEXT, ""))];
    const telling = words.filter((word) => word.length >= SHORTEST);
    if (telling.length > 0) return { of: "mentions", words: telling, within: partOf(text) };
  }
  const [entry] = names;
  if (glossary && WORDED_APART.test(text) && entry !== undefined) return { of: "wording", entry };
  const told = asks(u, "reason") || glossary;
  return told && EACH_TEXT.test(text) && !AMOUNT_ASKED.test(text) ? { of: "each" } : undefined;
}

function partOf(text: string): Kind | null {
  if (IN_DUTIES.test(text)) return "duty";
  if (IN_TERMS.test(text)) return "term";
  return IN_EXPLANATION.test(text) ? "section" : null;
}
