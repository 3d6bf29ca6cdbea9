import { closeGaps } from "../../kernel/fold.js";
import type { Block, Content, Heading } from "../../model/document.js";
import {
  APPENDIX,
  DATE_LINE,
  ORGANISATION_END,
  PART,
  PART_TAIL,
  RUNNING,
  TABLE_SET,
  YEAR_FIRST,
} from "../outline.data.js";
import { headingLevel, isDocumentTitle, isTableTitle, PART_LEVEL } from "../outline.js";
import type { Line, Piece } from "../types.js";
import { withoutContents } from "./contents.js";
import { standsAlone, withoutBreaks } from "./joins.js";

/** A title stands on at most this many lines of a cover, each at most this long. */
const COVER = { lines: 4, length: 40 };
/** Lines after 第一部分 that can belong to it. */
const PART_LINES = 2;

export interface Source {
  readonly format: string;
  /** Lines are lines of a page, so sentences may be broken (text, PDF). */
  readonly wrapped: boolean;
  /** Entries the format itself knows as contents (a `<nav>`). */
  readonly contents?: readonly string[];
}

interface Taken {
  readonly heading: Heading;
  readonly count: number;
}

function linesFrom(pieces: readonly Piece[], start: number, most: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.slice(start, start + most)) {
    if (piece.type !== "line") break;
    lines.push(piece);
  }
  return lines;
}

function heading(level: number, line: Line, text: string): Heading {
  return { type: "heading", level, text, locator: line.locator };
}

function onCover({ text }: Line): boolean {
  return text.length <= COVER.length && !RUNNING.test(text) && !DATE_LINE.test(text);
}

/** The title on a cover: often the name on one line, year and kind on the next. */
function coverTitle(pieces: readonly Piece[], start: number): Taken | undefined {
  const lines = linesFrom(pieces, start, COVER.lines);
  const first = lines[0];
  if (first === undefined) return undefined;
  if (isDocumentTitle(first.text)) return { heading: heading(1, first, first.text), count: 1 };
  if (!ORGANISATION_END.test(first.text) && !YEAR_FIRST.test(first.text)) return undefined;
  for (let count = 2; count <= lines.length; count++) {
    const taken = lines.slice(0, count);
    if (taken.some((line) => !onCover(line))) return undefined;
    const text = closeGaps(taken.map((l) => l.text).join(" "));
    if (isDocumentTitle(text)) return { heading: heading(1, first, text), count };
  }
  return undefined;
}

function belongsToPart(line: Line): boolean {
  if (RUNNING.test(line.text) || line.text.length > COVER.length) return false;
  return isDocumentTitle(line.text) || (!standsAlone(line.text) && !isTableTitle(line.text));
}

/** 第一部分 with its name, which may stand on the lines below. */
function partHeading(pieces: readonly Piece[], start: number, first: Line): Taken {
  const following = linesFrom(pieces, start + 1, PART_LINES);
  const stop = following.findIndex((line) => !belongsToPart(line));
  const usable = stop < 0 ? following : following.slice(0, stop);
  const isBare = first.text.replace(PART, "") === "";
  const last = usable.findIndex((line) => PART_TAIL.test(line.text));
  let count = last + 1;
  if (!isBare && PART_TAIL.test(first.text)) count = 0;
  else if (isBare && last < 0) count = Math.min(1, usable.length);
  const name = usable.slice(0, count).map((line) => line.text);
  const text = [first.text, ...name].join(" ").replace(PART, (mark) => `${mark.trim()} `);
  return { heading: heading(PART_LEVEL, first, text.trim()), count: count + 1 };
}

/** 附件： with the name of the set of tables below it. */
function appendixHeading(pieces: readonly Piece[], start: number, first: Line): Taken | undefined {
  const [next] = linesFrom(pieces, start + 1, 1);
  if (first.text.replace(APPENDIX, "") !== "" || next === undefined) return undefined;
  if (!TABLE_SET.test(next.text)) return undefined;
  return { heading: heading(PART_LEVEL, first, `${first.text}${next.text}`), count: 2 };
}

function headingAt(pieces: readonly Piece[], start: number, front: boolean): Taken | undefined {
  const line = pieces[start];
  if (line?.type !== "line") return undefined;
  const level = headingLevel(line.text);
  if (level === PART_LEVEL && PART.test(line.text)) return partHeading(pieces, start, line);
  if (APPENDIX.test(line.text)) {
    const appendix = appendixHeading(pieces, start, line);
    if (appendix) return appendix;
  }
  if (level !== undefined) return { heading: heading(level, line, line.text), count: 1 };
  const title = front ? coverTitle(pieces, start) : undefined;
  if (title) return title;
  if (line.level === undefined) return undefined;
  return { heading: heading(Math.min(line.level, 4), line, line.text), count: 1 };
}

/** Lines and grids to blocks: contents page out, broken sentences whole, headings with their level. */
export function assemble(found: readonly Piece[], source: Source): Content {
  const { pieces: proper, contents } = withoutContents(found.filter((p) => !isBlank(p)));
  const pieces = withoutBreaks(proper, source.wrapped);
  const blocks: Block[] = [];
  let front = true;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    const taken = headingAt(pieces, i, front);
    if (taken) blocks.push(taken.heading);
    else if (piece?.type === "line") {
      const { text, restated, locator } = piece;
      blocks.push({ type: "paragraph", text, restated, locator });
    } else if (piece) blocks.push(piece);
    if (piece?.type === "grid" || (taken && taken.heading.level > 1)) front = false;
    i += taken?.count ?? 1;
  }
  return { format: source.format, blocks, contents: [...(source.contents ?? []), ...contents] };
}

function isBlank(piece: Piece): boolean {
  return piece.type === "line" && piece.text === "";
}
