import { visible } from "../render/visible.js";
import type { Block, Part } from "./types.js";

/** A part without letters that nobody sees: documents and people may hold them. */
export function visiblePart(part: Part): Part {
  if (part.kind === "picture") return { ...part, caption: visible(part.caption) };
  if (part.kind === "file") {
    return { ...part, name: visible(part.name), caption: visible(part.caption) };
  }
  return {
    ...part,
    blocks: part.blocks.map(visibleBlock),
    buttons: part.buttons.map((row) => row.map((one) => ({ ...one, text: visible(one.text) }))),
  };
}

function visibleBlock(block: Block): Block {
  if (block.kind === "table") return { ...block, rows: block.rows.map((row) => row.map(visible)) };
  if (block.kind === "sources") return { ...block, lines: block.lines.map(visible) };
  return { ...block, text: visible(block.text) };
}

/** Is there nothing in a message that anybody could read? */
export function isEmpty(part: Part): boolean {
  if (part.kind !== "message") return false;
  return part.blocks.every((block) => {
    if (block.kind === "table") return block.rows.flat().join("").trim() === "";
    return (block.kind === "sources" ? block.lines.join("") : block.text).trim() === "";
  });
}
