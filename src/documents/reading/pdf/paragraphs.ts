import { PAGE_NUMBER, SENTENCE_END } from "../../outline.data.js";
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
/** Sizes that differ by more than this share are another kind of line. */
const OTHER_SIZE = 0.15;
/** Lines of a paragraph stand no further apart than this, in their usual distance. */
const PITCH = 1.25;
/** An indent is at least this, in font sizes. */
const INDENT = 0.8;

/** The space a page's text takes. */
export interface Bounds {
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
  const full = room < FULL * line.size && next.box[0] - left < INDENT * next.size;
  if (!full || next.indented || next.base - line.base > pitch * PITCH || standsAlone(line.text))
    return "perhaps";
  const starts = opensItem(next.text) || standsAlone(next.text);
  return starts && SENTENCE_END.test(line.text) ? "perhaps" : "surely";
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

function pieceOf({ text, box, last }: Open, ends: boolean): Line {
  const locator = { page: last.page, box: rounded(box) };
  const piece: Line = { type: "line", text, restated: false, locator };
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
    found.push(pieceOf(open, seen === "no"));
    open = { text: line.text, box: line.box, last: line };
  }
  if (open) found.push(pieceOf(open, bounds.right - open.last.box[2] > ROOM * open.last.size * 2));
  return found;
}
