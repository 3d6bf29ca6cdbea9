import type { Cell, Grid } from "../../../model/document.js";
import { CAPTION, PAGE_NUMBER, PART } from "../../outline.data.js";
import { isDocumentTitle, isTableTitle } from "../../outline.js";
import { cleanCell } from "../wording.js";
import { type PageGrid, rounded } from "./cells.js";
import type { Glyph } from "./drawing.js";
import { type Box, union } from "./geometry.js";
import { segments } from "./text-lines.js";
import { NUMBER, SENTENCE } from "./words.data.js";
import { isBlank, type Row, rowsOf, textOf } from "./writing.js";

/** Fields of one line stand at least this far apart, in font sizes. */
const FIELD_GAP = 1;
/** Lines with an amount that a table without rules has at least. */
const LEAST_ROWS = 3;
/** Lines further apart than this, in font sizes, do not belong to one table. */
const ROW_GAP = 4;
const DECIMAL = /\.\d|,\d{3}/u;

interface Field {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly box: Box;
}

interface Line {
  readonly row: Row;
  readonly fields: readonly Field[];
}

function fieldOf(glyphs: readonly Glyph[]): Field {
  return { glyphs, text: textOf(glyphs), box: glyphs.map((glyph) => glyph.box).reduce(union) };
}

function lineOf(row: Row): Line {
  return { row, fields: segments(row, FIELD_GAP).map(fieldOf) };
}

function isNumber({ text }: Field): boolean {
  return NUMBER.test(text.replace(/\s/gu, ""));
}

/** A line of a table's body: words and amounts side by side. */
function isBody({ fields }: Line): boolean {
  return fields.length > 1 && fields.some(isNumber);
}

/** Lines that end a table whatever stands beside them. */
function isOutside({ fields }: Line): boolean {
  const [first] = fields;
  if (!first || fields.some(({ text }) => CAPTION.test(text) || PAGE_NUMBER.test(text)))
    return true;
  if (fields.length > 1) return false;
  const { text } = first;
  return isTableTitle(text) || isDocumentTitle(text) || PART.test(text) || SENTENCE.test(text);
}

/** Runs of lines without anything between them that cannot be part of a table. */
function runs(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]];
  let before: Line | undefined;
  for (const line of lines) {
    const apart = before && line.row.base - before.row.base > ROW_GAP * line.row.size;
    if (isOutside(line) || apart) found.push([]);
    if (!isOutside(line)) found.at(-1)?.push(line);
    before = line;
  }
  return found;
}

/** Where columns stand: stretches that the fields of body lines cover, without a gap through all. */
function columnsOf(body: readonly Line[]): [number, number][] {
  const spans = body.flatMap(({ fields }) =>
    fields.map(({ box }): [number, number] => [box[0], box[2]]),
  );
  const columns: [number, number][] = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = columns.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else columns.push([from, to]);
  }
  return columns;
}

/** The column a field overlaps most, or stands nearest to. */
function columnOf({ box }: Field, columns: readonly [number, number][]): number {
  const overlap = ([from, to]: [number, number]): number =>
    Math.min(box[2], to) - Math.max(box[0], from);
  const shares = columns.map(overlap);
  return shares.indexOf(Math.max(...shares));
}

/** The fields of each line by column; undefined where two of one line share a column. */
function placed(lines: readonly Line[], columns: readonly [number, number][]) {
  const rows = lines.map(({ fields }) => {
    const row = new Map<number, Field>();
    for (const field of fields) row.set(columnOf(field, columns), field);
    return row.size === fields.length ? row : undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** From the first line with fields beside each other to the last. */
function trimmed(lines: readonly Line[]): readonly Line[] {
  const wide = lines.map(({ fields }) => fields.length > 1);
  return lines.slice(Math.max(0, wide.indexOf(true)), wide.lastIndexOf(true) + 1);
}

/** Page numbers behind entries are integers that never fall. */
function isContents(body: readonly Line[]): boolean {
  return body.every(({ fields }) => {
    const last = fields.at(-1);
    return fields.length === 2 && last !== undefined && !DECIMAL.test(last.text);
  });
}

function gridOf(
  run: readonly Line[],
  page: number,
): { table: PageGrid; used: Glyph[] } | undefined {
  const lines = trimmed(run);
  const body = lines.filter(isBody);
  if (body.length < LEAST_ROWS || body.length * 3 < lines.length || isContents(body)) return;
  const columns = columnsOf(body);
  const rows = placed(lines, columns);
  if (!rows || columns.length < 2) return;
  const box = lines.map(({ row }) => row.box).reduce(union);
  const cells = rows.map((fields, row) =>
    columns.map(([from, to], column): Cell => {
      const field = fields.get(column);
      const line = lines[row]?.row.box ?? box;
      const place = field?.box ?? [from, line[1], to, line[3]];
      const locator = { page, box: rounded(place) };
      const text = cleanCell(field?.text ?? "");
      return {
        text,
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        restated: false,
        locator,
      };
    }),
  );
  const grid: Grid = {
    type: "grid",
    spans: "lost",
    rows: cells,
    locator: { page, box: rounded(box) },
  };
  const used = lines.flatMap(({ row }) => [...row.glyphs]);
  return { table: { grid, columns: [], box, full: new Set() }, used };
}

/**
 * Tables without ruling lines: at least three lines with amounts whose fields stand in clear
 * columns. Merged cells cannot be known; anything less clear stays lines of text.
 */
export function plainTables(
  glyphs: readonly Glyph[],
  page: number,
): { tables: PageGrid[]; rest: Glyph[] } {
  const upright = glyphs.filter((glyph) => glyph.turn === 0 && !isBlank(glyph));
  const found = runs(rowsOf(upright).map(lineOf)).flatMap((run) => gridOf(run, page) ?? []);
  const used = new Set(found.flatMap((one) => one.used));
  return { tables: found.map((one) => one.table), rest: glyphs.filter((g) => !used.has(g)) };
}
