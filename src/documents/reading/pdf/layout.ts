import type { Piece } from "../../types.js";
import { fill, type PageGrid } from "./cells.js";
import type { Drawing, Glyph } from "./drawing.js";
import { type Lattice, latticeOf } from "./lattice.js";
import { type Bounds, paragraphs } from "./paragraphs.js";
import { frames } from "./rules.js";
import { type PageText, withoutRunning } from "./running.js";
import { agrees, repeatedRows, stitched } from "./stitch.js";
import { type TextLine, textLines } from "./text-lines.js";

interface Page extends PageText {
  readonly width: number;
  readonly tables: readonly PageGrid[];
}

type Item = { readonly line: TextLine } | { readonly table: PageGrid };

function area({ box }: Lattice): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

function pageOf(drawing: Drawing): Page {
  const lattices = frames(drawing.rules).flatMap((frame) => latticeOf(frame) ?? []);
  let glyphs: readonly Glyph[] = drawing.glyphs;
  const tables: PageGrid[] = [];
  for (const lattice of lattices.sort((a, b) => area(a) - area(b))) {
    const { table, rest } = fill(lattice, glyphs, drawing.page);
    glyphs = rest;
    if (table.grid.rows.some((row) => row.some((cell) => cell.text !== ""))) tables.push(table);
  }
  const { page, width, height } = drawing;
  return { width, height, lines: textLines(glyphs, page), tables };
}

/** Lines and tables of a page from top to bottom. */
function itemsOf({ lines, tables }: Page): Item[] {
  const placed = [
    ...lines.map((line) => ({ top: line.box[1], item: { line } as Item })),
    ...tables.map((table) => ({ top: table.box[1], item: { table } as Item })),
  ];
  return placed.sort((a, b) => a.top - b.top).map(({ item }) => item);
}

interface Flow {
  readonly pieces: Piece[];
  /** The table that ended the page before, and where it stands among the pieces. */
  open: { table: PageGrid; at: number; title: readonly string[] } | undefined;
}

/** A page with fewer lines does not show where its text may reach; the others of its width do. */
const TELLING = 5;

function boundsOf(page: Page, pages: readonly Page[]): Bounds {
  const alike = pages.filter((other) => Math.abs(other.width - page.width) < 1);
  const own = page.lines.length < TELLING ? alike.flatMap((other) => other.lines) : page.lines;
  const lines = own.filter((line) => line.text.length > 1);
  return {
    left: Math.min(...lines.map((line) => line.box[0])),
    right: Math.max(...lines.map((line) => line.box[2])),
  };
}

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/**
 * Does the first table of a page go on with the last one of the page before? Its columns agree, and
 * either nothing stands above it or the title lines of that table again, with its head.
 */
function goesOn(flow: Flow, above: readonly TextLine[], table: PageGrid): boolean {
  const open = flow.open;
  if (!open || !agrees(open.table, table)) return false;
  if (above.length === 0) return true;
  const said = above.map((line) => squeezed(line.text));
  const again = said.every((text, i) => open.title.at(i - said.length) === text);
  return again && repeatedRows(open.table.grid, table.grid) > 0;
}

function addPage(flow: Flow, page: Page, bounds: Bounds): void {
  const items = itemsOf(page);
  let run: TextLine[] = [];
  let first = true;
  const flush = (): void => {
    flow.pieces.push(...paragraphs(run, bounds));
    run = [];
  };
  let open: Flow["open"];
  for (const item of items) {
    if ("line" in item) {
      run.push(item.line);
      open = undefined;
      continue;
    }
    const before = flow.open;
    if (first && before && goesOn(flow, run, item.table)) {
      const table = stitched(before.table, item.table);
      flow.pieces[before.at] = table.grid;
      open = { ...before, table };
      run = [];
    } else {
      const title = run.map((line) => squeezed(line.text));
      flush();
      open = { table: item.table, at: flow.pieces.length, title };
      flow.pieces.push(item.table.grid);
    }
    first = false;
  }
  flush();
  flow.open = open;
}

/** Pages to pieces: tables put together over page ends, running lines left out. */
export function piecesOfPages(drawings: readonly Drawing[]): Piece[] {
  const drawn = drawings.map(pageOf);
  const texts = withoutRunning(drawn);
  const pages = drawn.map((page, i): Page => ({ ...page, ...texts[i] }));
  const flow: Flow = { pieces: [], open: undefined };
  for (const page of pages) addPage(flow, page, boundsOf(page, pages));
  return flow.pieces;
}
