import type { Check } from "../audit/index.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { Passage } from "../model/passage.js";
import { type Facts, factsOf } from "./facts.js";
import { sealSections } from "./seal-draft.js";
import { SECTIONS, type SectionMember } from "./sections/index.js";
import { HEADINGS } from "./sections/sections.text.js";
import { DRAFT_TEXTS } from "./texts.text.js";
import type { Draft, Register, Section } from "./types.js";
import { SECTION_NUMBERS } from "./words.data.js";
import { paragraph, Writer } from "./writer.js";

/** What a draft is written from. */
export interface DraftSources {
  readonly own: DocumentFigures;
  readonly previous: DocumentFigures | null;
  readonly passages: readonly Passage[];
  readonly checks: readonly Check[];
  /** Every document a source may point into. */
  readonly library: readonly LibraryEntry[];
}

/** What is to be written, and how. */
export interface DraftChoice {
  readonly register: Register;
  readonly section?: string | undefined;
  /** A paragraph whose numbers cannot be traced is thrown, not left out. */
  readonly strict?: boolean | undefined;
}

/**
 * Writes the statutory explanation of a budget, or one section of it. Every numeral is sealed; what
 * no table holds is a blank.
 */
export function writeDraft(
  { own, previous, passages, checks, library }: DraftSources,
  { register, section, strict = true }: DraftChoice,
): Draft {
  const facts = factsOf(own, previous, passages);
  const w = new Writer(facts, register);
  const members = SECTIONS.filter(({ id }) => section === undefined || id === section);
  const written = section === undefined ? numbered(w, members) : members.map((m) => bare(w, m));
  const sections = sealSections(written, facts, (error) => {
    // A broken promise between our parts is thrown in tests, and told in use.
    if (strict) throw error;
    return paragraph([w.gap(DRAFT_TEXTS.unsealed)]);
  });
  const { document } = own;
  return {
    title: titleOf(document),
    register,
    entry: document,
    previous: previous?.document ?? null,
    fatal: checks.filter(({ outcome, severity }) => outcome === "fail" && severity === "error"),
    notes: notesOf(facts),
    sections,
    blanks: w.blanks,
    checks,
    library,
  };
}

function titleOf({ issuer, year, stage }: LibraryEntry): string {
  return DRAFT_TEXTS.title
    .replace("{office}", issuer.name)
    .replace("{year}", `${year}`)
    .replace("{stage}", stage);
}

function notesOf({ own, previous, baseYear }: Facts): string[] {
  const { document } = own;
  if (!previous) return [DRAFT_TEXTS.noPrevious.replace("{base}", `${baseYear}`)];
  const against = DRAFT_TEXTS.against.replace("{title}", previous.document.title);
  const other = previous.document.issuer.name !== document.issuer.name;
  return other
    ? [against, DRAFT_TEXTS.otherOffice.replace("{name}", previous.document.issuer.name)]
    : [against];
}

/** Sections with their numbers: 一、二、…, and （一）（二）… under 其他重要事项. */
function numbered(w: Writer, members: readonly SectionMember[]): Section[] {
  const sections: Section[] = [];
  let [top, below] = [0, 0];
  let parent: string | null = null;
  for (const member of members) {
    if (member.under !== parent && member.under !== null) {
      const heading = `${numberOf(top++)}${headingOf(w, member.under)}`;
      sections.push({ id: member.under, level: 2, heading, blocks: [] });
      below = 0;
    }
    parent = member.under;
    const mark = parent === null ? numberOf(top++) : `（${SECTION_NUMBERS[below++] ?? ""}）`;
    const one = bare(w, member);
    sections.push({ ...one, heading: `${mark}${one.heading}`, level: parent === null ? 2 : 3 });
  }
  return sections;
}

function numberOf(at: number): string {
  return `${SECTION_NUMBERS[at] ?? ""}${DRAFT_TEXTS.afterNumber}`;
}

function bare(w: Writer, { id, write }: SectionMember): Section {
  const heading = headingOf(w, id);
  w.start(heading);
  return { id, level: 2, heading, blocks: write(w) };
}

function headingOf({ register, facts }: Writer, id: string): string {
  return (HEADINGS[id]?.[register] ?? id).replace("{stage}", facts.own.document.stage);
}
