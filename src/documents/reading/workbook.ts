import { type DenseWorkSheet, read, utils, type WorkBook } from "@e965/xlsx";
import { DamagedFile, UnreadableFormat } from "../../kernel/errors.js";
import type { Problem } from "../../kernel/result.js";
import type { Content } from "../../model/document.js";
import { DAMAGE, ENCRYPTED, HIDDEN, TODO } from "../detect.data.js";
import { CONTENTS, DEFAULT_SHEET, SENTENCE_END, TABLE_SET } from "../outline.data.js";
import { isTableTitle, SECTION_LEVEL } from "../outline.js";
import type { Line, Piece } from "../types.js";
import { assemble } from "./assemble.js";
import { entryText } from "./contents.js";
import { type Boxes, boxesOf } from "./sheet-boxes.js";
import { GridMaker } from "./sheet-grid.js";
import { sheetPieces } from "./sheet-pieces.js";

/** Nothing is run or followed: no macros, no formulas, no links; amounts keep their formats. */
const OPTIONS = {
  type: "buffer",
  dense: true,
  nodim: true,
  cellNF: true,
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
  bookVBA: false,
} as const;

/** Longest entry of a contents sheet. */
const LONGEST_ENTRY = 80;

function parsed(bytes: Uint8Array, path: string): WorkBook {
  try {
    const book = read(bytes, OPTIONS);
    if (book.SheetNames.length > 0) return book;
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) {
      throw new UnreadableFormat({ path, met: ENCRYPTED, todo: TODO.decrypt }, error);
    }
    throw new DamagedFile({ path, met: DAMAGE.content, where: "workbook" }, error);
  }
  throw new DamagedFile({ path, met: DAMAGE.content, where: "workbook" });
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: DenseWorkSheet;
}

function isGridSheet(sheet: object | undefined): sheet is DenseWorkSheet {
  return (
    sheet !== undefined && "!data" in sheet && !("!type" in sheet && sheet["!type"] !== "sheet")
  );
}

function sheetsOf(book: WorkBook, path: string): Sheet[] {
  return book.SheetNames.flatMap((name, i) => {
    const cells: object | undefined = book.Sheets[name];
    if (cells === undefined) {
      throw new DamagedFile({ path, met: DAMAGE.member, where: name });
    }
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return isGridSheet(cells) ? [{ name: name.trim(), hidden, cells }] : [];
  });
}

/** A sheet of its own that lists the others; undefined for any other sheet. */
function contentsOf(name: string, pieces: readonly Piece[]): string[] | undefined {
  const [first] = pieces;
  const titled = first?.type === "line" && CONTENTS.test(first.text);
  if (!titled && !CONTENTS.test(name)) return undefined;
  const texts = pieces.flatMap((piece) =>
    piece.type === "line"
      ? [piece.text]
      : piece.rows.map((row) => row.find((c) => /\p{Letter}/u.test(c.text))?.text ?? ""),
  );
  const entries = texts.map(entryText).filter((t) => t !== "" && !CONTENTS.test(t));
  const listed = entries.every((t) => t.length <= LONGEST_ENTRY && !SENTENCE_END.test(t));
  return listed ? entries : undefined;
}

/** The tab's name, where the sheet itself gives its first table no title. */
function named(sheet: string, pieces: readonly Piece[]): Piece[] {
  const titled = (piece: Piece): boolean =>
    piece.type === "line" && (isTableTitle(piece.text) || TABLE_SET.test(piece.text));
  const grid = pieces.findIndex((piece) => piece.type === "grid");
  if (grid < 0 || DEFAULT_SHEET.test(sheet) || pieces.slice(0, grid).some(titled)) {
    return [...pieces];
  }
  const title: Line = {
    type: "line",
    text: sheet,
    restated: false,
    locator: { sheet },
    level: SECTION_LEVEL,
  };
  return [title, ...pieces];
}

function hiddenIn(sheet: Sheet, seen: Boxes): Problem[] {
  const skipped = (what: string, met: string): Problem => ({
    what,
    met,
    expected: HIDDEN.expected,
    where: { anchor: sheet.name },
  });
  if (sheet.hidden) return [skipped(HIDDEN.sheet, sheet.name)];
  const rows = seen.dropped.rows.map((row) => String(row + 1)).join(", ");
  const columns = seen.dropped.columns.map((column) => utils.encode_col(column)).join(", ");
  return [
    ...(rows === "" ? [] : [skipped(HIDDEN.rows, rows)]),
    ...(columns === "" ? [] : [skipped(HIDDEN.columns, columns)]),
  ];
}

/**
 * A workbook as a document: sheet after sheet, as a reader sees it. Hidden sheets, rows and columns
 * are helpers of whoever filled the form in and not published; they are left out and reported.
 * @throws DamagedFile, UnreadableFormat (encrypted), OverLimit
 */
export function readWorkbook(bytes: Uint8Array, path: string, format: string): Content {
  const maker = new GridMaker(path);
  const pieces: Piece[] = [];
  const contents: string[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheetsOf(parsed(bytes, path), path)) {
    const seen = boxesOf(sheet.name, sheet.cells);
    problems.push(...hiddenIn(sheet, seen));
    if (sheet.hidden) continue;
    const found = sheetPieces(seen, maker);
    const listed = contentsOf(sheet.name, found);
    if (listed) contents.push(...listed);
    else pieces.push(...named(sheet.name, found));
  }
  return { ...assemble(pieces, { format, wrapped: false, contents }), problems };
}
