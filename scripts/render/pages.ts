import type { Block, Content, Grid } from "../../src/model/document.js";

/** A part of a document that gets a page (or sheet) of its own. */
export interface Page {
  /** The title of its table; undefined for prose. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** Captions stand between a title and its table. */
const MOST_CAPTIONS = 4;

function opensTable(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.type !== "heading") return false;
  const next = blocks.slice(at + 1, at + 2 + MOST_CAPTIONS);
  const grid = next.findIndex((block) => block.type === "grid");
  return grid >= 0 && next.slice(0, grid).every((block) => block.type === "paragraph");
}

/** Cuts a document where its tables begin, so that each can have its own sheet or paper. */
export function pagesOf(content: Content): Page[] {
  const pages: { title: string | undefined; blocks: Block[] }[] = [];
  content.blocks.forEach((block, at) => {
    const table = opensTable(content.blocks, at);
    if (table || pages.length === 0) {
      pages.push({ title: table && block.type === "heading" ? block.text : undefined, blocks: [] });
    } else if (block.type === "heading" && block.level <= 2 && pages.at(-1)?.title !== undefined) {
      pages.push({ title: undefined, blocks: [] });
    }
    pages.at(-1)?.blocks.push(block);
  });
  return pages;
}

/** Columns of a grid with its merged cells laid out. */
export function widthOf(grid: Grid): number {
  return Math.max(1, ...grid.rows.flat().map((cell) => cell.column + cell.columnSpan));
}
