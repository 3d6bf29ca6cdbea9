import type { PassageDraft } from "../model/passage.js";
import { DEFINES, GLOSSARY_HEADINGS, LIST_MARK, TERM_ENTRY } from "./labels.data.js";
import type { Piece, Section } from "./sections.js";

/** Does a heading of the section open the glossary? */
export function isGlossary({ headings, hasGrid }: Section): boolean {
  return !hasGrid && headings.some((h) => GLOSSARY_HEADINGS.some((word) => h.text.includes(word)));
}

/**
 * One passage per term: subject is the term as printed without its number, text the definition.
 * The term may stand in the paragraph ("一、基本支出：是指…") or be a heading of its own.
 */
export function glossaryTerms(section: Section, path: readonly string[]): PassageDraft[] {
  const own = section.headings.at(-1)?.text ?? "";
  const isHeading = GLOSSARY_HEADINGS.some((word) => own.includes(word));
  const terms: PassageDraft[] = [];
  let subject = isHeading ? null : bare(own);
  for (const piece of section.pieces) {
    const entry = readEntry(piece);
    const last = terms.at(-1);
    if (entry) terms.push(term(entry.subject, entry.text, piece, path));
    else if (subject !== null) terms.push(term(subject, piece.text, piece, path.slice(0, -1)));
    else if (last) terms[terms.length - 1] = { ...last, text: `${last.text}\n${piece.text}` };
    subject = null;
  }
  return terms;
}

/** A paragraph that defines: numbered ("一、其他收入：…"), or plainly "其他收入：是指…". */
function readEntry({ text }: Piece): { subject: string; text: string } | undefined {
  const found = TERM_ENTRY.exec(text.replace(LIST_MARK, ""));
  const [, subject, definition] = found ?? [];
  if (subject === undefined || definition === undefined) return undefined;
  if (!LIST_MARK.test(text) && !DEFINES.test(definition)) return undefined;
  return { subject: subject.trim(), text: definition.trim() };
}

function bare(heading: string): string {
  return heading
    .replace(LIST_MARK, "")
    .replace(/[：:]\s*$/u, "")
    .trim();
}

function term(
  subject: string,
  text: string,
  { restated, locator }: Piece,
  path: readonly string[],
): PassageDraft {
  return { kind: "term", path: [...path], subject, text, restated, locator };
}
