import type { Identity } from "../model/document.js";
import { chooseLayout, layoutsFor } from "./choose-layout.js";
import type { Page } from "./columns.js";
import { guessedHeight, knownHeight, numbersColumns } from "./header.js";
import type { MatrixKind } from "./kinds/types.js";
import { headerCells, headerWords, spellings, wordKey } from "./layout.js";
import { inPrintedOrder } from "./order.js";
import { numberingRank } from "./rows.js";
import { below, filled, sheetOf } from "./sheet.js";
import { unslide } from "./slides.js";
import type { RawTable, Sheet } from "./types.js";
import { PLAIN_HEADS } from "./words.data.js";

function vocabulary(kind: MatrixKind): ReadonlySet<string> {
  const words = new Set(Object.values(PLAIN_HEADS).flat().map(wordKey));
  for (const layout of kind.layouts) {
    for (const leaf of layout.leaves) {
      for (const word of leaf.path) for (const key of spellings(word)) words.add(key);
    }
  }
  return words;
}

/** Is each of these cells one of those? A header that repeats less than the first page's is damaged. */
function isPart(cells: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return cells.every((cell) => {
    const at = left.indexOf(cell);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Share of the first page's header cells below which known words are no header but rows. */
const LEAST_HEADER = 3;

function heightOf(sheet: Sheet, known: ReadonlySet<string>, first: Page | undefined): number {
  const byWords = knownHeight(sheet, known);
  if (sheet.spans === "true") return Math.max(byWords, guessedHeight(sheet));
  const cells = headerCells(sheet.rows.slice(0, byWords));
  if (!first) return byWords;
  if (!cells.some((cell) => first.cells.includes(cell))) return 0;
  // What follows the first page's own number of header rows is the rest of a cut label.
  return cells.length * LEAST_HEADER < first.cells.length ? 0 : Math.min(byWords, first.height);
}

/** Does a body open with words alone: the rest of a header that no kind knows? */
function opensWithWords(body: Sheet): boolean {
  const cells = filled(body.rows[0] ?? []);
  return (
    cells.length > 1 &&
    cells.every(({ text }) => !/\d/.test(text.normalize("NFKC")) && numberingRank(text) < 0)
  );
}

/** Splits every grid of a table into header and body; later pages use the first header's words. */
export function pagesOf(raw: RawTable, kind: MatrixKind, identity: Identity): Page[] {
  const known = vocabulary(kind);
  const pages: Page[] = [];
  for (const part of raw.parts) {
    if (part.type !== "grid") continue;
    const sheet = sheetOf(part);
    const height = heightOf(sheet, known, pages[0]);
    const head = sheet.rows.slice(0, height).filter((row) => !numbersColumns(row));
    const printed = { words: headerWords(head), cells: headerCells(head) };
    const [first] = pages;
    const less = first !== undefined && isPart(printed.cells, first.cells);
    const own = less ? undefined : chooseLayout(kind, printed.words, printed.cells, identity);
    const chosen = own ? { ...own, ...printed } : first;
    if (!chosen) continue;
    const { unknown, words, cells } = chosen;
    const lost = part.spans === "lost" && height > 0;
    const layout = lost ? inPrintedOrder(chosen.layout, head) : chosen.layout;
    const others = layoutsFor(kind, identity).filter((other) => other.id !== layout.id);
    const layouts = [layout, ...others];
    const whole = below(sheet, height);
    const { rows, doubtful } =
      part.spans === "lost"
        ? unslide(whole.rows, kind.rowsAre === "projects")
        : { rows: whole.rows, doubtful: new Set([]) };
    const body = { ...whole, rows };
    const alien = chosen.alien + (lost && opensWithWords(body) ? 1 : 0);
    const page = { body, header: sheet, height, layout, layouts, words, cells, unknown, alien };
    pages.push({ ...page, doubtful });
  }
  return pages;
}
