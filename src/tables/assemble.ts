import { tight } from "../kernel/fold.js";
import { unitOf } from "../kernel/units.js";
import type { Block, Content, Grid, Heading, Paragraph } from "../model/document.js";
import { cleanTitle, isTitle } from "./title.js";
import type { RawTable, Stray } from "./types.js";
import {
  CAPTION,
  DATE_CAPTION,
  FORM_NUMBER,
  NOTE,
  SENTENCE,
  STRAY_MAX,
  UNIT_CAPTION,
  UNIT_LIST,
} from "./words.data.js";

interface Draft {
  title: string;
  readonly titled: boolean;
  readonly captions: string[];
  readonly notes: string[];
  readonly parts: (Grid | Stray)[];
  open: boolean;
}

/** The unit a caption line gives ("单位：万元"); undefined where it names an organisation. */
export function captionUnit(text: string): string | undefined {
  for (const [, found = ""] of tight(text).matchAll(UNIT_CAPTION)) {
    const whole = unitOf(found);
    if (whole) return whole.name;
    // Of several ("元、个") only money is what most amounts are in; a list of counts says nothing.
    const units = found.split(UNIT_LIST).map((word) => unitOf(word));
    const money = units.find((unit) => unit?.dimension === "money");
    if (units.length > 1 && money) return money.name;
  }
  return undefined;
}

/** "单位：台、辆、套" */
function unitsOnly(line: string): boolean {
  return [...line.matchAll(UNIT_CAPTION)].some(([, found = ""]) => {
    const words = found.split(UNIT_LIST);
    return words.length > 1 && words.some((word) => unitOf(word) !== undefined);
  });
}

/** A line that stands above a grid without being part of it. */
export function isCaption(text: string): boolean {
  const line = tight(text);
  return (
    CAPTION.test(line) ||
    DATE_CAPTION.test(line) ||
    FORM_NUMBER.test(line) ||
    captionUnit(line) !== undefined ||
    unitsOnly(line)
  );
}

function draft(title: string, titled: boolean): Draft {
  return { title, titled, captions: [], notes: [], parts: [], open: true };
}

/** Takes title and caption rows that a format left inside the grid out of it. */
function absorb(grid: Grid, into: Draft): { grid: Grid; title: string | undefined } {
  let title: string | undefined;
  let skip = 0;
  for (const row of grid.rows) {
    const texts = row.map((cell) => tight(cell.text)).filter((text) => text !== "");
    const [first] = texts;
    if (first !== undefined && texts.length === 1 && isTitle(first)) title = first;
    else if (!texts.every(isCaption)) break;
    else into.captions.push(...texts);
    skip++;
  }
  if (skip === 0 || skip === grid.rows.length) return { grid, title: undefined };
  const rows = grid.rows
    .slice(skip)
    .map((row) => row.map((cell) => ({ ...cell, row: cell.row - skip })));
  return { grid: { ...grid, rows }, title };
}

function hasGrid(table: Draft): boolean {
  return table.parts.some((part) => part.type === "grid");
}

class Assembler {
  readonly tables: Draft[] = [];
  #current: Draft | undefined;
  #heading = "";

  heading(block: Heading): void {
    if (isTitle(block.text)) this.#start(cleanTitle(block.text));
    else {
      this.#heading = tight(block.text);
      this.#current = undefined;
    }
  }

  paragraph(block: Paragraph): void {
    for (const line of block.text.split("\n")) this.#line(line, block);
  }

  grid(block: Grid): void {
    if (!this.#current?.open) this.#current = this.#add(draft(cleanTitle(this.#heading), false));
    const probe = draft("", false);
    const { grid, title } = absorb(block, probe);
    const own = title === undefined ? undefined : cleanTitle(title);
    if (own !== undefined && hasGrid(this.#current)) this.#start(own);
    const table = this.#current;
    if (own !== undefined) table.title = own;
    table.captions.push(...probe.captions);
    table.parts.push(grid);
  }

  #add(table: Draft): Draft {
    this.tables.push(table);
    return table;
  }

  #start(title: string): void {
    this.#current = this.#add(draft(title, true));
  }

  #line(line: string, block: Paragraph): void {
    const text = tight(line);
    const table = this.#current;
    if (text === "") return;
    if (isTitle(text)) this.#start(cleanTitle(text));
    else if (!table) return;
    else if (NOTE.test(text)) table.notes.push(line.trim());
    else if (isCaption(text)) table.captions.push(line.trim());
    else if (text.length <= STRAY_MAX && !SENTENCE.test(text)) {
      if (hasGrid(table)) table.parts.push({ type: "stray", text, locator: block.locator });
      else table.captions.push(text);
    } else if (hasGrid(table)) table.open = false;
  }
}

function unitFrom(captions: readonly string[]): string | null {
  for (const caption of captions) {
    const unit = captionUnit(caption);
    if (unit !== undefined) return unit;
  }
  return null;
}

function one(assembler: Assembler, block: Block): void {
  if (block.type === "heading") assembler.heading(block);
  else if (block.type === "paragraph") assembler.paragraph(block);
  else assembler.grid(block);
}

/**
 * Finds the tables of a document: title, captions, one or more grids with the lone lines between
 * them, and notes. A title that no grid and no note follows is left out.
 */
export function assemble(content: Content): RawTable[] {
  const assembler = new Assembler();
  for (const block of content.blocks) one(assembler, block);
  return assembler.tables
    .filter((table) => hasGrid(table) || table.notes.length > 0)
    .map(({ title, captions, notes, parts }) => ({
      title,
      captions,
      notes,
      unit: unitFrom(captions),
      parts,
    }));
}
