import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from "docx";
import type { Block, Content, Grid } from "../../src/model/document.js";
import { type Page, pagesOf, widthOf } from "./pages.js";
import { CONTENTS_TITLE } from "./words.data.js";

/** Tables wider than this get landscape paper. */
const PORTRAIT_COLUMNS = 6;
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

function tableOf(grid: Grid): Table {
  const rows = grid.rows.map(
    (cells) =>
      new TableRow({
        tableHeader: cells.length > 0 && cells.every((cell) => cell.header),
        children: cells.map(
          ({ text, columnSpan, rowSpan }) =>
            new TableCell({ columnSpan, rowSpan, children: [new Paragraph(text)] }),
        ),
      }),
  );
  return new Table({ rows });
}

function childOf(block: Block): Paragraph | Table {
  if (block.type === "grid") return tableOf(block);
  if (block.type === "paragraph") return new Paragraph(block.text);
  const heading = LEVELS[block.level - 1];
  return new Paragraph({ text: block.text, ...(heading === undefined ? {} : { heading }) });
}

function isWide(page: Page): boolean {
  return page.blocks.some((block) => block.type === "grid" && widthOf(block) > PORTRAIT_COLUMNS);
}

/** A Word document; wide tables on landscape paper. The contents stand behind the front page. */
export async function renderDocx(content: Content): Promise<Uint8Array> {
  const sections = pagesOf(content).map((page) => ({
    properties: {
      page: {
        size: { orientation: isWide(page) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      },
    },
    children: page.blocks.map(childOf),
  }));
  const entries = content.contents.length > 0 ? [CONTENTS_TITLE, ...content.contents] : [];
  const at = content.blocks.findIndex((block, i) => i > 0 && block.type === "heading");
  sections[0]?.children.splice(Math.max(at, 0), 0, ...entries.map((text) => new Paragraph(text)));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections })));
}
