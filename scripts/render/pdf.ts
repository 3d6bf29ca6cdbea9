import { PDFDocument } from "pdf-lib";
import type { Content, Grid } from "../../src/model/document.js";
import { fontsOf, measure } from "./pdf/font.js";
import { MARGIN, type Ruling, Sheet } from "./pdf/sheet.js";
import {
  breakAt,
  CELL_PADDING,
  columnCount,
  lineHeight,
  MANY_COLUMNS,
  type SetTable,
  setTable,
} from "./pdf/table.js";
import { wrap } from "./pdf/wrap.js";

const BODY = 10.5;
const HEADINGS = [BODY, 20, 16, 13, 11];
const LINE = 1.6;
const FOOTER = 30;

export interface PdfOptions {
  readonly ruling?: Ruling;
  /** A line that runs along the top of every page. */
  readonly running?: string;
}

/** Sets blocks on pages, one below the other. */
class Setter {
  readonly sheets: Sheet[] = [];
  readonly #options: PdfOptions;
  #sheet: Sheet;
  #y = 0;

  constructor(options: PdfOptions) {
    this.#options = options;
    this.#sheet = this.newPage(false);
  }

  newPage(landscape: boolean): Sheet {
    this.#sheet = new Sheet(landscape);
    this.sheets.push(this.#sheet);
    const { running } = this.#options;
    if (running !== undefined) this.#sheet.text(running, MARGIN, MARGIN / 2, 8);
    const number = `- ${this.sheets.length} -`;
    const middle = (this.#sheet.width - measure(number, 8)) / 2;
    this.#sheet.text(number, middle, this.#sheet.height - FOOTER, 8);
    this.#y = MARGIN;
    return this.#sheet;
  }

  heading(text: string, level: number): void {
    const size = HEADINGS[level] ?? BODY;
    const width = this.#sheet.width - 2 * MARGIN;
    for (const line of wrap(text, size, width)) {
      const x = level <= 2 ? (this.#sheet.width - measure(line, size)) / 2 : MARGIN;
      this.#line(line, x, size);
    }
  }

  paragraph(text: string): void {
    const indent = 2 * BODY;
    const width = this.#sheet.width - 2 * MARGIN;
    for (const [i, line] of wrap(text, BODY, width, indent).entries()) {
      this.#line(line, MARGIN + (i === 0 ? indent : 0), BODY);
    }
  }

  /** An entry of the contents page, with dots up to its page number. */
  entry(text: string, page: number): void {
    const number = String(page);
    const room = this.#sheet.width - 2 * MARGIN - measure(`${text}${number}`, BODY);
    const dots = ".".repeat(Math.max(3, Math.floor(room / measure(".", BODY))));
    this.#line(`${text}${dots}${number}`, MARGIN, BODY);
  }

  table(grid: Grid): void {
    const landscape = columnCount(grid) > MANY_COLUMNS;
    if (landscape !== this.#sheet.width > this.#sheet.height) this.newPage(landscape);
    const table = setTable(grid, this.#sheet.width - 2 * MARGIN);
    this.#y += lineHeight(BODY);
    for (let row = 0; row < table.heights.length; ) row = this.#part(table, row);
    if (landscape) this.newPage(false);
    this.#y += lineHeight(BODY);
  }

  /** Draws rows from `from` on, as many as fit; a page that takes none is left. */
  #part(table: SetTable, from: number): number {
    const repeated = from > table.head ? table.head : 0;
    const bottom = this.#sheet.height - MARGIN;
    const headHeight = table.heights.slice(0, repeated).reduce((sum, each) => sum + each, 0);
    const end = breakAt(table, from, bottom - this.#y - headHeight);
    const fits = end > from;
    if (!fits && this.#y > MARGIN) {
      this.newPage(this.#sheet.width > this.#sheet.height);
      return from;
    }
    if (repeated > 0) this.#rows(table, 0, repeated);
    this.#rows(table, from, fits ? end : from + 1);
    if (end < table.heights.length) this.newPage(this.#sheet.width > this.#sheet.height);
    return fits ? end : from + 1;
  }

  #rows(table: SetTable, from: number, to: number): void {
    const top = this.#y;
    const tops = [top];
    for (const height of table.heights.slice(from, to)) tops.push((tops.at(-1) ?? top) + height);
    for (const { cell, lines } of table.cells) {
      const first = Math.max(cell.row, from);
      const last = Math.min(cell.row + cell.rowSpan, to);
      if (first >= last) continue;
      const [x0, x1] = [table.columns[cell.column], table.columns[cell.column + cell.columnSpan]];
      const [y0, y1] = [tops[first - from], tops[last - from]];
      if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) continue;
      this.#box(MARGIN + x0, y0, MARGIN + x1, y1);
      if (cell.row >= from) this.#cellText(lines, MARGIN + x0, y0, table.size);
    }
    this.#y = tops.at(-1) ?? top;
  }

  #cellText(lines: readonly string[], x: number, y: number, size: number): void {
    for (const [i, line] of lines.entries()) {
      const base = y + CELL_PADDING + size + i * lineHeight(size);
      this.#sheet.text(line, x + CELL_PADDING, base, size);
    }
  }

  #box(x0: number, y0: number, x1: number, y1: number): void {
    const ruling = this.#options.ruling ?? "stroked";
    this.#sheet.rule(x0, y0, x1, y0, ruling);
    this.#sheet.rule(x0, y1, x1, y1, ruling);
    this.#sheet.rule(x0, y0, x0, y1, ruling);
    this.#sheet.rule(x1, y0, x1, y1, ruling);
  }

  #line(text: string, x: number, size: number): void {
    if (this.#y + size * LINE > this.#sheet.height - MARGIN) {
      this.newPage(this.#sheet.width > this.#sheet.height);
    }
    this.#y += size * LINE;
    this.#sheet.text(text, x, this.#y, size);
  }
}

function setContents(setter: Setter, contents: readonly string[]): void {
  setter.newPage(false);
  setter.heading("目  录", 2);
  for (const [i, entry] of contents.entries()) setter.entry(entry, i + 3);
  setter.newPage(false);
}

/**
 * A document as PDF: headings, paragraphs, tables with merged cells and ruling lines, wide ones on
 * turned pages; heads again on each page, page numbers, a contents page with dotted leaders behind
 * the title and date.
 */
export async function renderPdf(content: Content, options: PdfOptions = {}): Promise<Uint8Array> {
  const setter = new Setter(options);
  let front = content.contents.length > 0;
  for (const block of content.blocks) {
    if (front && block.type === "heading" && block.level > 1) {
      setContents(setter, content.contents);
      front = false;
    }
    if (block.type === "heading") setter.heading(block.text, block.level);
    else if (block.type === "paragraph") setter.paragraph(block.text);
    else setter.table(block);
  }
  const pdf = await PDFDocument.create();
  const fonts = fontsOf(pdf);
  for (const sheet of setter.sheets) sheet.addTo(pdf, fonts);
  return pdf.save({ useObjectStreams: false });
}
