import { OverLimit } from "../../kernel/errors.js";
import type { Cell, Grid, Locator } from "../../model/document.js";
import { WHAT } from "../detect.data.js";
import { attribute, type Element, isElement, isSilent, textWithin, within } from "./html-node.js";
import { MAX_CELLS } from "./limits.js";
import { cleanCell } from "./wording.js";

/** Most columns one cell may span (the limit of the HTML standard). */
const MAX_SPAN = 1000;
/** A one-column table with text this long only lays out a page. */
const LAYOUT_TEXT = 100;
const NUMBER = /^-?\d[\d,]*(?:\.\d+)?%?$/;

/** What an element inherits from those around it. */
export interface Context {
  readonly restated: boolean;
  readonly anchor: string | undefined;
  readonly depth: number;
}

export function inner(element: Element, around: Context): Context {
  return {
    restated: around.restated || attribute(element, "data-wording") === "restated",
    anchor: attribute(element, "id") ?? around.anchor,
    depth: around.depth + 1,
  };
}

export function locate(anchor: string | undefined): Locator {
  return anchor === undefined ? {} : { anchor };
}

function rowsOf(table: Element): Element[] {
  return within(table, ["tr"], "table");
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element =>
      isElement(child) && /^t[dh]$/.test(child.tagName) && !isSilent(child),
  );
}

function holdsTable(cell: Element): boolean {
  return within(cell, ["table"], "").length > 0;
}

/** A row of words and a number beside each other: such rows are data, whatever else is inside. */
function isData(row: readonly Element[]): boolean {
  const texts = row.filter((cell) => !holdsTable(cell)).map((cell) => textWithin(cell).trim());
  return texts.some((t) => NUMBER.test(t)) && texts.some((t) => /^\p{Letter}/u.test(t));
}

/**
 * Does the table only lay out the page? So it does with others inside, unless as many of its rows are
 * data, and with one column of prose.
 */
export function isLayout(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const outer = rows.filter((row) => row.some(holdsTable));
  if (outer.length > 0) return rows.filter(isData).length < outer.length;
  if (!rows.every((row) => row.length <= 1)) return false;
  return (
    rows.length <= 1 || rows.some((row) => row.some((c) => textWithin(c).length > LAYOUT_TEXT))
  );
}

function span(element: Element, name: string, rest: number): number {
  const text = attribute(element, name)?.trim() ?? "1";
  if (!/^\d{1,6}$/.test(text)) return 1;
  const value = Number.parseInt(text, 10);
  return value === 0 ? rest : Math.min(value, rest);
}

/** Columns still taken by cells of the rows above, each with the rows it has left. */
class Occupied {
  readonly #left: number[] = [];

  firstFree(from: number): number {
    let column = from;
    while ((this.#left[column] ?? 0) > 0) column++;
    return column;
  }

  take(column: number, columns: number, rows: number): void {
    for (let c = column; c < column + columns; c++) this.#left[c] = rows;
  }

  nextRow(): void {
    for (const [c, rows] of this.#left.entries()) this.#left[c] = Math.max((rows ?? 0) - 1, 0);
  }
}

type Place = Pick<Cell, "row" | "column" | "rowSpan" | "columnSpan">;

function cellAt(element: Element, around: Context, place: Place): Cell {
  const context = inner(element, around);
  return {
    text: cleanCell(textWithin(element, "table")),
    ...place,
    header: element.tagName === "th",
    restated: context.restated || within(element, ["span", "p", "div"], "").some(isRestated),
    locator: locate(context.anchor),
  };
}

function isRestated(element: Element): boolean {
  return attribute(element, "data-wording") === "restated";
}

function inHead(row: Element): boolean {
  const parent = row.parentNode;
  return parent !== null && "tagName" in parent && parent.tagName === "thead";
}

/** A table with its merged cells laid out to row and column positions. */
export function gridOf(table: Element, around: Context, path: string): Grid {
  const context = inner(table, around);
  const elements = rowsOf(table);
  const occupied = new Occupied();
  let count = 0;
  const rows = elements.map((element, row) => {
    const rowContext = inner(element, context);
    let column = 0;
    const cells = cellsOf(element).map((cell): Cell => {
      column = occupied.firstFree(column);
      const rowSpan = span(cell, "rowspan", elements.length - row);
      const columnSpan = span(cell, "colspan", MAX_SPAN);
      const placed = cellAt(cell, rowContext, { row, column, rowSpan, columnSpan });
      occupied.take(column, columnSpan, rowSpan);
      column += columnSpan;
      return inHead(element) ? { ...placed, header: true } : placed;
    });
    occupied.nextRow();
    count += cells.length;
    if (count > MAX_CELLS) {
      throw new OverLimit({ path, what: WHAT.cells, met: count, limit: MAX_CELLS });
    }
    return cells;
  });
  return { type: "grid", spans: "true", rows, locator: locate(context.anchor) };
}
