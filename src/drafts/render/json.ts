import { show } from "../../answers/seal.js";
import { textOf } from "../../answers/segments.js";
import { reportOf } from "../../audit/index.js";
import type { Locale } from "../../kernel/errors.js";
import { quantity } from "../../kernel/quantity.js";
import type { LibraryEntry } from "../../ledger/library.js";
import type { Figure } from "../../model/figure.js";
import { plainText, segmentsOf } from "../plain-text.js";
import { linesOf } from "../seal-draft.js";
import { sourceNote } from "../source-note.js";
import type { Blank, Block, Draft, Piece, Section } from "../types.js";
import { toMarkdown } from "./markdown.js";

/** A draft for other programs: text with its slots by place, blanks, failed identities, the audit. */
export function toJson(draft: Draft, locale: Locale) {
  const { title, register, entry, previous, fatal, notes, sections, blanks, checks } = draft;
  return {
    title,
    register,
    document: nameOf(entry),
    previous: previous && nameOf(previous),
    fatal: fatal.map(({ id, rule, message }) => ({ id, rule, message: message[locale] })),
    notes,
    sections: sections.map((section) => ofSection(section, draft.library)),
    blanks: blanks.map(ofBlank),
    audit: reportOf(checks, draft.library, locale),
    markdown: toMarkdown(draft),
  };
}

function nameOf({ id, title, issuer, year, stage, path }: LibraryEntry) {
  return { id, title, issuer: issuer.name, year, stage, sourcePath: path };
}

function ofSection({ id, heading, blocks }: Section, library: readonly LibraryEntry[]) {
  return { id, heading, paragraphs: blocks.flatMap((block) => ofBlock(block, library)) };
}

function ofBlock(block: Block, library: readonly LibraryEntry[]) {
  return linesOf(block).map((pieces) => ({
    text: plainText(pieces),
    slots: slotsOf(pieces, library),
  }));
}

/** A figure, quote, count or blank with its place in its paragraph (UTF-16). */
interface Slot {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly blank?: number;
  readonly source?: string;
  readonly formula?: string;
  readonly figures?: readonly string[];
}

function slotsOf(pieces: readonly Piece[], library: readonly LibraryEntry[]): Slot[] {
  let at = 0;
  return pieces.flatMap((piece): Slot[] => {
    const text = textOf(segmentsOf([piece]));
    const start = at;
    at += text.length;
    if (piece.kind === "gap")
      return [{ kind: "blank", text, start, end: at, blank: piece.blank.number }];
    const source = sourceNote(piece, library);
    if (source === undefined || piece.kind === "basis") return [];
    const formula = piece.kind === "computed" ? { formula: piece.worked.formula } : {};
    return [
      { kind: kindOf(piece), text, start, end: at, source, ...formula, figures: idsOf(piece) },
    ];
  });
}

function kindOf(piece: Piece): string {
  if (piece.kind === "cell") return "stated";
  if (piece.kind !== "computed") return piece.kind === "figure" ? "printed" : piece.kind;
  return piece.worked.operands.every(({ value }) => value === null) ? "blank_cell" : "computed";
}

function idsOf(piece: Piece): string[] {
  if (piece.kind === "figure" || piece.kind === "cell") return [piece.figure.id];
  return piece.kind === "computed" ? [...new Set(piece.worked.operands.map(({ id }) => id))] : [];
}

function ofBlank({ number, section, what, told }: Blank) {
  return { number, section, what, stated: told.map(statedValue) };
}

function statedValue({ id, value, unit, raw, context }: Figure) {
  return {
    figureId: id,
    text: value === null ? raw : show(quantity(value, unit)),
    sentence: context,
  };
}
