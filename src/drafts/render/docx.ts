import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { textOf } from "../../answers/segments.js";
import { auditPart, blanksPart, fatalPart, type Part } from "../parts.js";
import { segmentsOf } from "../plain-text.js";
import { sourceNote } from "../source-note.js";
import { AROUND, DOCX_TEXTS } from "../texts.text.js";
import type { Block, Draft, Piece, Section } from "../types.js";
import { SourceComments } from "./docx-comments.js";
import { lockedRun } from "./docx-locked.js";
import { FIRST_LINE, STYLES } from "./docx-styles.js";
import type { Picture } from "./picture.js";

/** What one rendering carries along. */
interface Sheet {
  readonly draft: Draft;
  readonly comments: SourceComments;
  readonly picture: Picture | undefined;
}

/**
 * A draft as DOCX: figures in locked controls with a comment each that says where it stands, blanks
 * marked, failed identities first, the audit on a page of its own.
 */
export async function toDocx(
  draft: Draft,
  picture: Picture | undefined,
  date: Date = new Date(),
): Promise<Uint8Array> {
  const sheet: Sheet = { draft, comments: new SourceComments(date), picture };
  const fatal = fatalPart(draft);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(draft.title)] }),
    ...(fatal ? part(fatal, WARNING) : []),
    ...[...draft.notes, AROUND.sourcesNote].map(note),
    ...draft.sections.flatMap((section) => ofSection(section, sheet)),
    ...part(blanksPart(draft)),
    new Paragraph({ children: [new PageBreak()] }),
    ...part(auditPart(draft)),
  ];
  const document = new Document({
    title: draft.title,
    creator: DOCX_TEXTS.author,
    styles: STYLES,
    comments: { children: sheet.comments.all },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const WARNING = "B00020";
const NOTE = "555555";
/** Widths of a table's columns in per cent: the names need the most. */
const COLUMNS = [50, 28, 22];
const SMALL_LINE = 320;
const SINGLE = 240;
/** Picture widths in pixels: as wide as the text. */
const PICTURE_WIDTH = 560;

function note(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 20, color: NOTE })] });
}

function part({ heading, lines }: Part, color?: string): Paragraph[] {
  const run = (text: string, size?: number): TextRun =>
    new TextRun({ text, ...(color ? { color } : {}), ...(size ? { size } : {}) });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    ...lines.map(
      (line) =>
        new Paragraph({
          children: [run(line, 22)],
          spacing: { line: SMALL_LINE, lineRule: LineRuleType.AT_LEAST },
        }),
    ),
  ];
}

function ofSection({ heading, level, blocks }: Section, sheet: Sheet): (Paragraph | Table)[] {
  const size = level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return [
    new Paragraph({ heading: size, children: [new TextRun(heading)], keepNext: true }),
    ...blocks.flatMap((block, at) => ofBlock(block, sheet, blocks[at + 1]?.kind === "table")),
  ];
}

/** `isLead`: what follows must not be torn off from it. */
function ofBlock(block: Block, sheet: Sheet, isLead: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      if (block.pieces.length === 0) return [];
      return [
        new Paragraph({
          children: block.pieces.flatMap((piece) => runs(piece, sheet)),
          indent: { firstLine: FIRST_LINE },
          alignment: AlignmentType.LEFT,
          keepNext: isLead,
        }),
      ];
    case "table":
      return [table(block.rows, sheet), new Paragraph({ children: [] })];
    case "picture":
      return sheet.picture ? [pictureOf(sheet.picture, block.title)] : [];
  }
}

function table(rows: readonly (readonly (readonly Piece[])[])[], sheet: Sheet): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.map((cell, column) => cellOf(cell, at, column, sheet)),
        }),
    ),
  });
}

function cellOf(cell: readonly Piece[], row: number, column: number, sheet: Sheet): TableCell {
  const alignment =
    row === 0 ? AlignmentType.CENTER : column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const children = cell.flatMap((piece) => runs(piece, sheet));
  const size = COLUMNS[column];
  return new TableCell({
    ...(size === undefined ? {} : { width: { size, type: WidthType.PERCENTAGE } }),
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    children: [
      new Paragraph({
        alignment,
        children,
        spacing: { line: SMALL_LINE, lineRule: LineRuleType.AT_LEAST },
      }),
    ],
  });
}

function pictureOf({ png, width, height }: Picture, title: string): Paragraph {
  const scaled = Math.round((PICTURE_WIDTH / width) * height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: SINGLE, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: PICTURE_WIDTH, height: scaled },
        altText: { name: title, title, description: title },
      }),
    ],
  });
}

/** A piece as runs: figures locked with their source, blanks marked, words as they are. */
function runs(piece: Piece, { draft, comments }: Sheet): ParagraphChild[] {
  const text = textOf(segmentsOf([piece]));
  if (piece.kind === "gap") return [new TextRun({ text, highlight: "yellow" })];
  const source = sourceNote(piece, draft.library);
  if (source === undefined) return text === "" ? [] : [new TextRun(text)];
  return comments.on(text === "" ? [] : [lockedRun(text, piece.kind)], source);
}
