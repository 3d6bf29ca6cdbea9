import type { Block } from "./block.js";
import { columns } from "./columns.js";

/** Blocks as lines of a terminal. */
export function renderTerminal(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join("\n");
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "table":
      return columns(block.rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, " "))));
    case "sources":
      return block.lines;
    default:
      return [block.text];
  }
}
