import { type CellObject, type DenseWorkSheet, utils, type WorkBook, write } from "@e965/xlsx";
import type { Cell, Content, Grid } from "../../src/model/document.js";
import { type Page, pagesOf, widthOf } from "./pages.js";
import { CONTENTS_TITLE, PROSE_SHEET } from "./words.data.js";

const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%)?$/;
const LONGEST_NAME = 31;
/** Digits that a binary number keeps. */
const MOST_DIGITS = 15;

/** Numbers are stored as numbers with a format that prints them so; everything else is text. */
export function cellObject(text: string): CellObject {
  const match = PLAIN.exec(text);
  const digits = text.replace(/\D/g, "");
  if (!match || digits.length > MOST_DIGITS) return { t: "s", v: text };
  const decimals = match[1] === undefined ? "" : `.${"0".repeat(match[1].length)}`;
  const percent = match[2] ?? "";
  const whole = (text.split(".")[0] ?? "").replace(/\D/g, "");
  const separated = text.includes(",")
    ? "#,##0"
    : whole.startsWith("0")
      ? "0".repeat(whole.length)
      : "0";
  const value = Number(text.replace(/[,%]/g, ""));
  return { t: "n", v: percent ? value / 100 : value, z: `${separated}${decimals}${percent}` };
}

class SheetWriter {
  readonly sheet: DenseWorkSheet = { "!data": [], "!merges": [], "!ref": "A1" };
  #row = 0;
  #width = 1;

  line(text: string, width: number): void {
    this.#put(this.#row, 0, { t: "s", v: text });
    if (width > 1) this.#merge(this.#row, 0, 1, width);
    this.#row++;
  }

  grid(grid: Grid): void {
    for (const cell of grid.rows.flat()) this.#cell(cell);
    this.#row += grid.rows.length;
  }

  finish(): DenseWorkSheet {
    this.sheet["!ref"] =
      `A1:${utils.encode_cell({ r: Math.max(this.#row - 1, 0), c: this.#width - 1 })}`;
    return this.sheet;
  }

  #cell(cell: Cell): void {
    const row = this.#row + cell.row;
    if (cell.text !== "") this.#put(row, cell.column, cellObject(cell.text));
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      this.#merge(row, cell.column, cell.rowSpan, cell.columnSpan);
    }
  }

  #put(row: number, column: number, cell: CellObject): void {
    const data = this.sheet["!data"];
    data[row] ??= [];
    const line = data[row];
    if (line) line[column] = cell;
    this.#width = Math.max(this.#width, column + 1);
  }

  #merge(row: number, column: number, rows: number, columns: number): void {
    this.sheet["!merges"]?.push({
      s: { r: row, c: column },
      e: { r: row + rows - 1, c: column + columns - 1 },
    });
    this.#width = Math.max(this.#width, column + columns);
  }
}

function sheetOf(page: Page): DenseWorkSheet {
  const writer = new SheetWriter();
  const grids = page.blocks.filter((block) => block.type === "grid");
  const width = Math.max(1, ...grids.map(widthOf));
  for (const block of page.blocks) {
    if (block.type === "grid") writer.grid(block);
    else writer.line(block.text, width);
  }
  return writer.finish();
}

function contentsSheet(entries: readonly string[]): DenseWorkSheet {
  const writer = new SheetWriter();
  for (const text of [CONTENTS_TITLE, ...entries]) writer.line(text, 1);
  return writer.finish();
}

function addSheet(book: WorkBook, sheet: DenseWorkSheet, title: string): void {
  const plain = title.replace(/[[\]:*?/\\]/g, " ").trim();
  let name = plain.slice(0, LONGEST_NAME);
  for (let i = 2; book.SheetNames.includes(name); i++) {
    name = `${plain.slice(0, LONGEST_NAME - 3)} ${i}`;
  }
  utils.book_append_sheet(book, sheet, name);
}

/** A workbook: prose on sheets of its own, the contents on one, each table on another. */
export function workbookOf(content: Content): WorkBook {
  const book = utils.book_new();
  for (const [i, page] of pagesOf(content).entries()) {
    addSheet(book, sheetOf(page), page.title ?? PROSE_SHEET);
    if (i === 0 && content.contents.length > 0) {
      addSheet(book, contentsSheet(content.contents), CONTENTS_TITLE);
    }
  }
  return book;
}

export async function renderXlsx(content: Content): Promise<Uint8Array> {
  return new Uint8Array(write(workbookOf(content), { type: "buffer", bookType: "xlsx" }));
}

export async function renderXls(content: Content): Promise<Uint8Array> {
  // Without the shared string table a cell's text is cut at 255 characters.
  const options = { type: "buffer", bookType: "biff8", bookSST: true } as const;
  return new Uint8Array(write(workbookOf(content), options));
}
