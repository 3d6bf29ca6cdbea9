import { foldLabel } from "../kernel/fold.js";
import type { Block, Grid, Heading, Locator, Paragraph } from "../model/document.js";
import { COMPLETE, EMPTY_WORDS, LEFT_MARKUP, LIST_MARK, UNIT_LINE } from "./labels.data.js";

/** A paragraph as the chunker sees it: cleaned and with what ran over a page end joined. */
export interface Piece {
  readonly text: string;
  readonly restated: boolean;
  readonly locator: Locator;
}

/** What stands under one heading, with the headings above it from outer to inner. */
export interface Section {
  readonly headings: readonly Heading[];
  readonly pieces: Piece[];
  readonly grids: Grid[];
  /** The section holds a table, so short paragraphs in it are captions. */
  hasGrid: boolean;
}

/** A "heading" longer than this is a paragraph after all; half of it does when it ends like a sentence. */
const LONGEST_HEADING = 60;

/** A name lifted over headings of its own level stands half a level above them. */
const HALF = 0.5;

/** The sections of a document in printed order; the cover has no headings. */
export function sections(blocks: readonly Block[]): Section[] {
  const found: Section[] = [open([])];
  let above: Heading[] = [];
  for (const block of blocks) {
    const section = found.at(-1);
    if (block.type === "heading" && !isProse(block.text)) {
      above = headingsOver(above, block, section);
      found.push(open(above));
    } else if (section && block.type === "grid") {
      markGrid(section, block);
    } else if (section && block.type !== "grid") {
      addPiece(section.pieces, block);
    }
  }
  return found;
}

/**
 * The headings from here on. One without a number and with nothing under it heads the numbered ones
 * that follow, even where the page gives all the same level (a project's name over 一、项目概述).
 */
function headingsOver(
  above: readonly Heading[],
  heading: Heading,
  before: Section | undefined,
): Heading[] {
  const isNumbered = LIST_MARK.test(heading.text);
  const last = above.at(-1);
  const isName = last && before && !LIST_MARK.test(last.text) && isEmpty(before);
  const kept =
    isNumbered && isName && last.level === heading.level
      ? [...above.slice(0, -1), { ...last, level: last.level - HALF }]
      : above;
  const level = isNumbered ? heading.level : heading.level - HALF;
  return [...kept.filter((h) => h.level < level), heading];
}

function isEmpty({ pieces, hasGrid }: Section): boolean {
  return pieces.length === 0 && !hasGrid;
}

function open(headings: readonly Heading[]): Section {
  return { headings, pieces: [], grids: [], hasGrid: false };
}

function markGrid(section: Section, grid: Grid): void {
  if (grid.rows.length === 0) return;
  section.hasGrid = true;
  section.grids.push(grid);
}

function isProse(text: string): boolean {
  return (
    text.length > LONGEST_HEADING || (text.length > LONGEST_HEADING / 2 && COMPLETE.test(text))
  );
}

function addPiece(pieces: Piece[], block: Paragraph | Heading): void {
  const text = block.text.replace(LEFT_MARKUP, "").trim();
  const label = foldLabel(text);
  if (label === "" || EMPTY_WORDS.includes(label)) return;
  const restated = block.type === "paragraph" && block.restated;
  const last = pieces.at(-1);
  if (last && runsOn(last.text, text)) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else {
    pieces.push({ text, restated, locator: block.locator });
  }
}

/** A paragraph that stops without an end mark goes on in the next one, unless that opens an item. */
function runsOn(before: string, after: string): boolean {
  if (UNIT_LINE.test(before) && UNIT_LINE.test(after)) return false;
  const shortest = LIST_MARK.test(before) ? 12 : 20;
  return before.length >= shortest && !COMPLETE.test(before) && !LIST_MARK.test(after);
}
