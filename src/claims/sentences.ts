import {
  type CellSentence,
  cellsOf,
  type Header,
  headerOf,
  isRule,
  rowSentences,
} from "./pasted-table.js";
import { type ClaimView, claimView, sourceRange } from "./view.js";
import { CAPTION_UNIT, LIKELY_UNITS, MAX_SENTENCE, SENTENCE_END } from "./words.data.js";

/** A sentence of the checked text in the reading view. */
export interface Sentence {
  readonly text: string;
  /** The place in the whole text of a stretch of this sentence. */
  range(start: number, end: number): { start: number; end: number };
  /** Sentences of one line stand closer to each other than those of two. */
  readonly opensLine: boolean;
  /** A cell of a pasted table: its unit where it has none of its own, and where the cell starts. */
  readonly cell: TableCell | null;
}

export interface TableCell {
  readonly unit: string;
  readonly from: number;
  /** Nothing says the unit: the likeliest is put for it. Cells of one table have the same number. */
  readonly guessed?: number;
}

/** Cuts a text into sentences, line by line, and tables cell by cell. Time grows with the text. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let offset = 0;
  let unit: string | null = null;
  let header: Header | undefined;
  let table = 0;
  for (const line of text.split("\n")) {
    unit = CAPTION_UNIT.exec(line)?.[1] ?? unit;
    const cells = cellsOf(line);
    const rows = rowSentences(cells, header, unit);
    const named = cells.length >= 2 && !isRule(cells) ? headerOf(cells) : undefined;
    if (rows.length > 0) yield* rows.map((row) => ofCell(row, offset, table));
    else if (named && named.year !== null) yield* ofLine(yearView(named.year, line, offset));
    else if (line.trim() !== "") yield* ofLine(claimView(line, offset));
    if (cells.length < 2 && line.trim() !== "") table += 1;
    header = cells.length < 2 ? undefined : (named ?? header);
    offset += line.length + 1;
  }
}

/** A cell with the words of its row and column in front of it, which stand nowhere in one piece. */
function ofCell(
  { lead, start, number, unit }: CellSentence,
  offset: number,
  table: number,
): Sentence {
  const before = claimView(lead, 0).text;
  const cell = claimView(number, offset + start);
  const from = before.length;
  return {
    text: `${before}${cell.text}`,
    range: (a, b) => sourceRange(cell, Math.max(0, a - from), Math.max(1, b - from)),
    opensLine: true,
    cell: unit === null ? { unit: LIKELY_UNITS[0], from, guessed: table } : { unit, from },
  };
}

/** Of the years that head the columns the newest is the one a table is about. */
function yearView(year: string, line: string, offset: number): ClaimView {
  const start = offset + line.indexOf(year);
  return { text: year, at: [...year, ""].map((_, at) => start + at) };
}

function* ofLine(view: ClaimView): Generator<Sentence> {
  let start = 0;
  let first = true;
  for (const end of ends(view.text)) {
    const from = start;
    if (view.text.slice(from, end).trim() !== "") {
      yield {
        text: view.text.slice(from, end),
        range: (a, b) => sourceRange(view, from + a, from + b),
        opensLine: first,
        cell: null,
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
