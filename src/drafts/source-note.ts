import { show } from "../answers/seal.js";
import type { LibraryEntry, TableEntry } from "../ledger/library.js";
import type { Locator } from "../model/document.js";
import type { Figure } from "../model/figure.js";
import { NOTES } from "./texts.text.js";
import type { Piece } from "./types.js";
import { LIST_JOINT, PATH_JOINT } from "./words.data.js";

/**
 * Where a slot's figure stands, for its footnote or comment: document, table, row, column, page or
 * line; for one that was worked out, the working and the place of each number. Undefined for words.
 */
export function sourceNote(piece: Piece, library: readonly LibraryEntry[]): string | undefined {
  const title = (id: string): string => library.find((entry) => entry.id === id)?.title ?? "";
  switch (piece.kind) {
    case "figure":
    case "cell":
      return placeOf(piece.figure, title(piece.figure.documentId));
    case "computed": {
      const { worked } = piece;
      const places = worked.operands.map((figure) => valueAt(figure, title(figure.documentId)));
      if (worked.operands.every(({ value }) => value === null)) return places.join(NOTES.joint);
      const formula = NOTES.formula
        .replace("{value}", show(worked.value))
        .replace("{formula}", [worked.formula, ...steps(worked.from)].join(NOTES.joint));
      return [formula, ...new Set(places)].join(NOTES.joint);
    }
    case "count":
      return NOTES.counted.replace("{names}", piece.of.map(String).join(LIST_JOINT));
    case "quote":
    case "gist": {
      const { documentId, path, locator } = piece.passage;
      return `${NOTES.quoted}${named(title(documentId), path)}${at(locator)}`;
    }
    case "basis":
      return "id" in piece.of
        ? valueAt(piece.of, title(piece.of.documentId))
        : emptyTable(piece.of);
    default:
      return undefined;
  }
}

function steps(
  from: readonly { value: Parameters<typeof show>[0]; formula: string }[] | undefined,
): string[] {
  return (from ?? [])
    .filter(({ formula }) => formula !== "0")
    .map(({ value, formula }) => `${show(value)} = ${formula}`);
}

/** The value as printed, then its place. */
function valueAt(figure: Figure, title: string): string {
  const value = figure.raw === "" ? NOTES.empty : figure.raw;
  return `${NOTES.printed.replace("{value}", value)}${placeOf(figure, title)}`;
}

function placeOf(figure: Figure, title: string): string {
  const { table, row, rowImplied, column, marked, locator } = figure;
  const stub = row.length > 0 ? row.join(" ") : (rowImplied ?? "");
  const lead = marked === "printed" ? "" : NOTES.stated;
  return `${lead}${named(title, [table, stub, column.join("/")])}${at(locator)}`;
}

function emptyTable({ title }: TableEntry): string {
  return `${title}${PATH_JOINT}${NOTES.emptyTable}`;
}

function named(title: string, path: readonly string[]): string {
  const [open, close] = NOTES.title;
  return [`${open}${title}${close}`, ...path].filter((part) => part !== "").join(PATH_JOINT);
}

function at({ page, line, sheet, cell }: Locator): string {
  if (page !== undefined) return NOTES.page.replace("{page}", `${page}`);
  if (line !== undefined) return NOTES.line.replace("{line}", `${line}`);
  if (cell === undefined) return "";
  return NOTES.cell.replace("{sheet}", sheet ?? "").replace("{cell}", cell);
}
