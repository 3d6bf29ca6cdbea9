import { foldLabel } from "../../kernel/fold.js";
import { APPENDIX, CLOSED, CONTENTS, CONTENTS_WORD, PAGE_NUMBER, PART } from "../outline.data.js";
import { headingLevel, isDocumentTitle } from "../outline.js";
import type { Line, Piece } from "../types.js";

/** Longest entry of a contents page. */
const LONGEST_ENTRY = 80;

/** After so many entries with page numbers, lines without end the contents. */
const NUMBERED_ENTRIES = 3;

/** An entry as printed, without dots and page number. */
export function entryText(text: string): string {
  const entry = text.replace(PAGE_NUMBER, "").trim();
  return entry.replace(PART, (mark) => `${mark.trim()} `).trim();
}

function bare(text: string, mark: RegExp): boolean {
  return mark.test(text) && text.replace(mark, "") === "";
}

/** A contents page laid out in columns comes as a small grid: entry and page number. */
function entryOf(piece: Piece): string | undefined {
  if (piece.type === "line") return entryText(piece.text);
  if (piece.rows.length > 1 && piece.rows[0]?.length !== 2) return undefined;
  const texts = piece.rows.map((row) => row.map((cell) => cell.text).filter((t) => t !== ""));
  const paged = texts.every((t) => t.length === 2 && /^-?\s*\d{1,3}\s*-?$/.test(t[1] ?? ""));
  return paged ? texts.map((t) => t[0]).join("\n") : undefined;
}

/** Does a line end with dots and a page number? */
function paged(piece: Piece | undefined): boolean {
  return piece?.type === "line" && PAGE_NUMBER.test(piece.text);
}

interface Page {
  readonly entries: string[];
  readonly seen: Set<string>;
}

/** The text proper begins where an entry comes again, or a sentence, or the title. */
function begins(entry: string, page: Page): boolean {
  const mark = PART.exec(entry)?.[0];
  if (page.seen.has(foldLabel(entry))) return true;
  if (mark !== undefined && page.seen.has(foldLabel(mark))) return true;
  if (entry.length > LONGEST_ENTRY || CLOSED.test(entry)) return true;
  const before = page.entries.at(-1) ?? "";
  const open = bare(before, PART) || bare(before, APPENDIX);
  return !open && headingLevel(entry) === undefined && isDocumentTitle(entry);
}

function keep(entry: string, page: Page): void {
  const before = page.entries.at(-1);
  const mark = PART.exec(entry)?.[0];
  page.seen.add(foldLabel(entry));
  if (mark !== undefined) page.seen.add(foldLabel(mark));
  if (before !== undefined && (bare(before, PART) || bare(before, APPENDIX))) {
    page.entries[page.entries.length - 1] = `${before.trim()} ${entry}`;
  } else page.entries.push(entry);
}

/** The title in front of 目录 on the same line. */
function titleOf(piece: Piece | undefined): Line[] {
  if (piece?.type !== "line") return [];
  const text = piece.text.replace(CONTENTS_WORD, "");
  return text === "" ? [] : [{ ...piece, text }];
}

/**
 * Takes the contents page (目录) out of the pieces. Its entries are what the document promises; the
 * page itself is no evidence of anything.
 */
export function withoutContents(pieces: readonly Piece[]): {
  pieces: readonly Piece[];
  contents: readonly string[];
} {
  const start = pieces.findIndex((p) => p.type === "line" && CONTENTS.test(p.text));
  if (start < 0) return { pieces, contents: [] };
  const page: Page = { entries: [], seen: new Set() };
  let end = start + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    const entry = piece === undefined ? undefined : entryOf(piece);
    if (entry === undefined) break;
    if (paged(pieces[end - 1]) && !paged(piece) && !paged(pieces[end + 1])) {
      if (page.entries.length >= NUMBERED_ENTRIES) break;
    }
    const lines = entry.split("\n");
    if (lines.some((line) => begins(line, page))) break;
    for (const line of lines) if (line !== "") keep(line, page);
  }
  const before = [...pieces.slice(0, start), ...titleOf(pieces[start])];
  return { pieces: [...before, ...pieces.slice(end)], contents: page.entries };
}
