import { OverLimit } from "../kernel/errors.js";
import type { Cell, Content, Grid } from "../model/document.js";
import { WHAT } from "./detect.data.js";
import { assemble } from "./reading/assemble.js";
import { textOf } from "./reading/encoding.js";
import { MAX_CELLS } from "./reading/limits.js";
import { cleanCell, cleanText } from "./reading/wording.js";
import type { DocumentFormat, Line, Piece } from "./types.js";

const MARKDOWN_HEADING = /^(#{1,6})\s+/;
const MARKDOWN_MARK = /^(?:[-*+]\s+|>\s?)/;
const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?\s*$/;
/** A tab in front of one long field is an indent, not a column. */
const LONG_FIELD = 30;
const PAGE_RUN = /^(?:\*{3,}|-{3,}|_{3,})$/;

interface Row {
  readonly fields: readonly string[];
  readonly number: number;
}

function fieldsOf(line: string): readonly string[] | undefined {
  if (line.includes("\t")) return line.split("\t");
  if (!PIPE_ROW.test(line)) return undefined;
  return line.trim().slice(1, -1).split("|");
}

function gridOf(rows: readonly Row[]): Grid {
  const cells = rows.map(({ fields, number }, row) =>
    fields.map((field, column): Cell => {
      const locator = { line: number, field: column };
      const place = { row, column, rowSpan: 1, columnSpan: 1 };
      return { text: cleanCell(field), ...place, header: false, restated: false, locator };
    }),
  );
  return { type: "grid", spans: "lost", rows: cells, locator: { line: rows[0]?.number ?? 1 } };
}

function lineOf(text: string, number: number): Line {
  const marks = MARKDOWN_HEADING.exec(text.trimStart())?.[1];
  const plain = text.trim().replace(MARKDOWN_HEADING, "").replace(MARKDOWN_MARK, "");
  const line: Line = {
    type: "line",
    text: PAGE_RUN.test(plain) ? "" : cleanText(plain).replaceAll("**", ""),
    restated: false,
    locator: { line: number },
  };
  return marks === undefined ? line : { ...line, level: marks.length };
}

/** Tabs that only indent prose make no grid. */
function isGrid(rows: readonly Row[]): boolean {
  return rows.some(({ fields }) => {
    const filled = fields.filter((field) => field.trim() !== "");
    return filled.length > 1 || (filled[0]?.length ?? 0) < LONG_FIELD;
  });
}

function piecesOf(rows: readonly Row[]): Piece[] {
  if (rows.length === 0) return [];
  if (isGrid(rows)) return [gridOf(rows)];
  return rows.map(({ fields, number }) => lineOf(fields.join(""), number));
}

/** Lines to pieces: a run of lines with tabs is a grid, every other line stands by itself. */
function pieces(text: string, path: string): Piece[] {
  const result: Piece[] = [];
  let rows: Row[] = [];
  let cells = 0;
  const close = (): void => {
    result.push(...piecesOf(rows));
    rows = [];
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (PIPE_RULE.test(line) && rows.length > 0) continue;
    const fields = fieldsOf(line);
    if (fields === undefined) {
      close();
      result.push(lineOf(line, index + 1));
      continue;
    }
    cells += fields.length;
    if (cells > MAX_CELLS) {
      throw new OverLimit({ path, what: WHAT.cells, met: cells, limit: MAX_CELLS });
    }
    rows.push({ fields, number: index + 1 });
  }
  close();
  return result;
}

/** Plain text and Markdown, as extracted from PDFs: tabs between fields, merged cells lost. */
export const text = {
  name: "text",
  recognises: (bytes: Uint8Array): boolean => textOf(bytes) !== undefined,
  read(bytes: Uint8Array, path: string): Content {
    return assemble(pieces(textOf(bytes) ?? "", path), { format: "text", wrapped: true });
  },
} satisfies DocumentFormat;
