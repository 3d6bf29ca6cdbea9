import {
  CAPTION,
  CONTENTS,
  PAGE_NUMBER,
  RUNNING,
  SENTENCE_END,
  YEAR_LINE,
} from "../../outline.data.js";
import { PART_LEVEL } from "../../outline.js";
import type { Line } from "../../types.js";
import { opensItem, standsAlone } from "../joins.js";
import { glue } from "../wording.js";
import { rounded } from "./cells.js";
import { type Box, union } from "./geometry.js";
import type { TextLine } from "./text-lines.js";

/** A line that leaves more room than this beside what follows ends its paragraph, in font sizes. */
const ROOM = 2.5;
/** A line that leaves less room than this is full, in font sizes. */
const FULL = 1;
/** A shorter line never shows how far lines may reach, in font sizes. */
const SENTENCE = 15;
/** Sizes that differ by more than this share are another kind of line. */
const OTHER_SIZE = 0.15;
/** Lines of a paragraph stand no further apart than this, in their usual distance. */
const PITCH = 1.25;
/** An indent is at least this, in font sizes. */
const INDENT = 0.8;

/** A lone line this much larger than the text is a heading. */
const LARGE = 1.25;
const LONGEST_HEADING = 40;

/** The space a page's text takes, and the size of the document's text. */
export interface Bounds {
  readonly body: number;
  readonly left: number;
  readonly right: number;
}

type Follows = "surely" | "perhaps" | "no";

function sameSize(line: TextLine, next: TextLine): boolean {
  return Math.abs(next.size / line.size - 1) <= OTHER_SIZE;
}

/** The usual distance of two lines of this size on the page. */
function pitchOf(lines: readonly TextLine[], size: number): number {
  const gaps = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const gap = next ? next.base - line.base : 0;
    return gap > size && Math.abs(line.size / size - 1) <= OTHER_SIZE ? [gap] : [];
  });
  return Math.min(...gaps);
}

/** What the page shows about two lines, one below the other. */
function follows(line: TextLine, next: TextLine, { left, right }: Bounds, pitch: number): Follows {
  const room = right - line.box[2] - next.lead;
  if (PAGE_NUMBER.test(line.text) || !sameSize(line, next)) return "no";
  if (room > ROOM * line.size) return "no";
  const long = line.box[2] - line.box[0] > SENTENCE * line.size;
  const full = long && room < FULL * line.size && next.box[0] - left < INDENT * next.size;
  if (!full || next.indented || next.base - line.base > pitch * PITCH || standsAlone(line.text))
    return "perhaps";
  const starts = opensItem(next.text) || standsAlone(next.text);
  return starts && SENTENCE_END.test(line.text) ? "perhaps" : "surely";
}

/** Where the text of a page stops: its last line and how far lines may reach there. */
export interface Tail {
  readonly line: TextLine;
  readonly bounds: Bounds;
}

/** Does a page begin with the rest of the paragraph that the page before stops in? */
export function goesOnOver({ line, bounds }: Tail, next: TextLine, { left }: Bounds): boolean {
  const shift = { ...bounds, left };
  return follows(line, next, shift, Number.POSITIVE_INFINITY) === "surely";
}

/** A heading too long for its line: both lines centred, the first one nearly full. */
function breaksTitle(line: TextLine, next: TextLine, { left, right }: Bounds): boolean {
  const middle = (box: Box): number => (box[0] + box[2]) / 2;
  const room = right - left;
  return (
    sameSize(line, next) &&
    next.base - line.base < 2.6 * line.size &&
    line.box[2] - line.box[0] > room * 0.7 &&
    next.box[2] - next.box[0] < room * 0.4 &&
    Math.abs(middle(line.box) - middle(next.box)) < line.size &&
    next.box[0] > left + 4 * next.size &&
    standsAlone(line.text) &&
    !standsAlone(next.text)
  );
}

interface Open {
  text: string;
  box: Box;
  last: TextLine;
}

/** A large line behind the cover is a heading, though its words may not say so. */
function isLarge({ text, last }: Open, { body }: Bounds): boolean {
  const other = [RUNNING, CAPTION, CONTENTS, YEAR_LINE].some((kind) => kind.test(text));
  return (
    !other &&
    text.length <= LONGEST_HEADING &&
    last.page > 1 &&
    last.size > body * LARGE &&
    /\p{Script=Han}{2}/u.test(text)
  );
}

function pieceOf(open: Open, ends: boolean, bounds: Bounds): Line {
  const { text, box, last } = open;
  const locator = { page: last.page, box: rounded(box) };
  const piece: Line = { type: "line", text, restated: false, locator };
  if (isLarge(open, bounds)) return { ...piece, level: PART_LEVEL, ends: true };
  return ends ? { ...piece, ends } : piece;
}

/** Lines of one page put together where the page shows that they are one text. */
export function paragraphs(lines: readonly TextLine[], bounds: Bounds): Line[] {
  const found: Line[] = [];
  let open: Open | undefined;
  for (const line of lines) {
    if (!open) {
      open = { text: line.text, box: line.box, last: line };
      continue;
    }
    const pitch = pitchOf(lines, line.size);
    const seen = follows(open.last, line, bounds, pitch);
    if (seen === "surely" || breaksTitle(open.last, line, bounds)) {
      open = { text: glue(open.text, line.text), box: union(open.box, line.box), last: line };
      continue;
    }
    found.push(pieceOf(open, seen === "no", bounds));
    open = { text: line.text, box: line.box, last: line };
  }
  if (open) {
    const short = bounds.right - open.last.box[2] > ROOM * open.last.size * 2;
    found.push(pieceOf(open, short, bounds));
  }
  return found;
}
