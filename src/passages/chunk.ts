import { maskPersonal } from "../kernel/mask.js";
import type { Content, Heading, Identity } from "../model/document.js";
import type { PassageDraft } from "../model/passage.js";
import { duties, isDutySection } from "./duties.js";
import { glossaryTerms, isGlossary } from "./glossary.js";
import { COMPLETE, LIST_MARK, NOTE_MARK } from "./labels.data.js";
import { makeupTables } from "./makeup-table.js";
import { type ProjectText, projectPassages } from "./projects.js";
import { type Piece, type Section, sections } from "./sections.js";
import { splitLong } from "./split.js";

export type { ProjectText } from "./projects.js";

/** About how long a passage of running prose may be, in characters. */
export const PASSAGE_SIZE = 350;
/** Text shorter than this that is no sentence is a date or a caption (单位：万元). */
const SHORTEST_PROSE = 20;
/** An item of a list from this length on says enough to stand alone. */
const SHORTEST_ITEM = 40;

/**
 * Cuts a document into passages that follow its own structure: a section's prose, one duty, one
 * glossary term, one field of a project text, one table note. Tables are not passages (their
 * figures are in the ledger). Personal numbers are masked, fields naming contact persons dropped.
 */
export function chunk(
  content: Content,
  identity: Identity,
  texts: readonly ProjectText[],
): PassageDraft[] {
  const drafts = [
    ...sections(content.blocks).flatMap((section) => sectionPassages(section, identity)),
    ...projectPassages(texts, PASSAGE_SIZE),
  ];
  return drafts.map(masked);
}

function sectionPassages(section: Section, identity: Identity): PassageDraft[] {
  const path = section.headings.filter((h) => !isTitle(h, identity)).map((h) => h.text);
  if (isGlossary(section)) return glossaryTerms(section, path);
  if (section.hasGrid || path.length === 0) {
    return [...notesAndProse(section.pieces, path), ...makeupTables(section, path)];
  }
  if (isDutySection(section)) return duties(section.pieces, path, prose);
  const notes = section.pieces.filter((p) => NOTE_MARK.test(p.text));
  const rest = section.pieces.filter((p) => !notes.includes(p));
  return [...prose(rest, path), ...notes.flatMap((p) => note(p, path))];
}

/** The document's own title heads everything and tells no passages apart. */
function isTitle({ level, text }: Heading, { title, issuer }: Identity): boolean {
  const names = [title, issuer.name, ...issuer.aliases.map((alias) => alias.name)];
  return level <= 1 && names.some((name) => text.includes(name));
}

function notesAndProse(pieces: readonly Piece[], path: readonly string[]): PassageDraft[] {
  return pieces.flatMap((piece) => {
    if (NOTE_MARK.test(piece.text)) return note(piece, path);
    const isProse = piece.text.length >= SHORTEST_PROSE && COMPLETE.test(piece.text);
    return isProse ? prose([piece], path) : [];
  });
}

function note(piece: Piece, path: readonly string[]): PassageDraft[] {
  return splitLong(piece.text, PASSAGE_SIZE).map((text) => draft("note", path, text, piece));
}

/** Neighbouring paragraphs of a section share a passage while they fit; a full item has its own. */
function prose(pieces: readonly Piece[], path: readonly string[]): PassageDraft[] {
  const drafts: PassageDraft[] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = drafts.at(-1);
    if (last && piece.text.length + 1 <= room && !isItem(piece)) {
      const restated = last.restated || piece.restated;
      drafts[drafts.length - 1] = { ...last, text: `${last.text}\n${piece.text}`, restated };
    } else {
      const parts = splitLong(piece.text, PASSAGE_SIZE);
      drafts.push(...parts.map((text) => draft("section", path, text, piece)));
    }
    room = PASSAGE_SIZE - (drafts.at(-1)?.text.length ?? PASSAGE_SIZE);
  }
  return drafts.filter(({ text }) => text.length >= SHORTEST_PROSE || COMPLETE.test(text));
}

function isItem({ text }: Piece): boolean {
  return text.length >= SHORTEST_ITEM && LIST_MARK.test(text);
}

function draft(
  kind: PassageDraft["kind"],
  path: readonly string[],
  text: string,
  { restated, locator }: Piece,
): PassageDraft {
  return { kind, path: [...path], subject: null, text, restated, locator };
}

function masked(passage: PassageDraft): PassageDraft {
  const subject = passage.subject === null ? null : maskPersonal(passage.subject);
  return { ...passage, subject, text: maskPersonal(passage.text) };
}
