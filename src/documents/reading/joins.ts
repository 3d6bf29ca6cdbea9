import { leadingUnit } from "../../kernel/units.js";
import {
  AMOUNT_FIRST,
  BARE_CAPTION,
  BRACKETED,
  CAPTION,
  CONTENTS,
  LIST_ITEM,
  NOTE,
  NUMBERED,
  PART,
  RUNNING,
  SENTENCE_END,
  YEAR_LINE,
} from "../outline.data.js";
import { headingLevel, isDocumentTitle } from "../outline.js";
import type { Line, Piece } from "../types.js";
import { glue } from "./wording.js";

/** A line this long is running text even without punctuation (a full line of the page). */
const FULL_LINE = 20;

/** Lines that stand for themselves and neither continue nor are continued. */
export function standsAlone(text: string): boolean {
  return (
    CAPTION.test(text) ||
    CONTENTS.test(text) ||
    YEAR_LINE.test(text) ||
    headingLevel(text) !== undefined ||
    isDocumentTitle(text)
  );
}

/** Does this line open a point of a list, a note, a numbered heading? */
export function opensItem(text: string): boolean {
  return [LIST_ITEM, NOTE, NUMBERED, BRACKETED, PART].some((mark) => mark.test(text));
}

function prose(text: string): boolean {
  return text.length >= FULL_LINE || RUNNING.test(text);
}

/** A number and its unit, or words and their amount, on two lines. */
function splitsAmount(text: string, next: string): boolean {
  return AMOUNT_FIRST.test(next) || (/\d$/.test(text) && leadingUnit(next) !== undefined);
}

/** Does `next` go on with the sentence `text` leaves open at a break of line or page? */
function goesOn(text: string, next: string): boolean {
  if (SENTENCE_END.test(text) || standsAlone(text) || standsAlone(next)) return false;
  if (splitsAmount(text, next)) return true;
  return prose(text) && !opensItem(next) && (prose(next) || SENTENCE_END.test(next));
}

/** "部门名称：" with the name on the next line is one caption. */
function completesCaption(text: string, next: string): boolean {
  return BARE_CAPTION.test(text) && !standsAlone(next) && !RUNNING.test(next);
}

function joined(line: Line, next: Line): Line {
  const restated = line.restated || next.restated;
  const text = glue(line.text, next.text);
  return { ...line, text, restated, ...(next.ends === undefined ? {} : { ends: next.ends }) };
}

/**
 * Puts together what a break of line or page took apart, a number and its unit too. `wrapped` is
 * for formats whose lines are lines of a page; elsewhere only captions are completed.
 */
export function withoutBreaks(pieces: readonly Piece[], wrapped: boolean): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const follows =
      piece.type === "line" &&
      before?.type === "line" &&
      before.level === undefined &&
      before.ends !== true &&
      piece.level === undefined &&
      (completesCaption(before.text, piece.text) || (wrapped && goesOn(before.text, piece.text)));
    if (follows) result[result.length - 1] = joined(before, piece);
    else result.push(piece);
  }
  return result;
}
