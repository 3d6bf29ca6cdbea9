import { type ClaimView, claimView, sourceRange } from "./view.js";
import {
  CAPTION_UNIT,
  CELL_BREAK,
  MAX_SENTENCE,
  ROW_NAME,
  ROW_NUMBER,
  SENTENCE_END,
} from "./words.data.js";

/** A sentence of the checked text in the reading view. */
export interface Sentence {
  readonly text: string;
  /** The place in the whole text of a stretch of this sentence. */
  range(start: number, end: number): { start: number; end: number };
  /** Sentences of one line stand closer to each other than those of two. */
  readonly opensLine: boolean;
  /** A row of a pasted table: the unit of its bare number. */
  readonly bareUnit: string | null;
}

/** Cuts a text into sentences, line by line. Time grows with the text. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let offset = 0;
  let unit: string | null = null;
  for (const line of text.split("\n")) {
    unit = CAPTION_UNIT.exec(line)?.[1] ?? unit;
    const bareUnit = unit !== null && isRow(line) ? unit : null;
    if (line.trim() !== "") yield* ofLine(claimView(line, offset), bareUnit);
    offset += line.length + 1;
  }
}

/** A row of a table pasted as text: one name and one number. */
function isRow(line: string): boolean {
  const cells = line
    .split(CELL_BREAK)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const numbers = cells.filter((cell) => ROW_NUMBER.test(cell));
  return cells.length >= 2 && numbers.length === 1 && cells.some((cell) => ROW_NAME.test(cell));
}

function* ofLine(view: ClaimView, bareUnit: string | null): Generator<Sentence> {
  let start = 0;
  let first = true;
  for (const end of ends(view.text)) {
    const from = start;
    if (view.text.slice(from, end).trim() !== "") {
      yield {
        text: view.text.slice(from, end),
        range: (a, b) => sourceRange(view, from + a, from + b),
        opensLine: first,
        bareUnit,
      };
      first = false;
    }
    start = end;
  }
}

/** Where sentences end; one without an end is cut, so that no step works on a whole novel. */
function* ends(text: string): Generator<number> {
  let last = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    yield* cuts(last, end);
    yield end;
    last = end;
  }
  if (last < text.length) {
    yield* cuts(last, text.length);
    yield text.length;
  }
}

function* cuts(from: number, to: number): Generator<number> {
  for (let at = from + MAX_SENTENCE; at < to; at += MAX_SENTENCE) yield at;
}
