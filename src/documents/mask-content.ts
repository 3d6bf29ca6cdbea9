import { isCodeLabel, isNumberLabel, maskNumbers, maskPersonal } from "../kernel/mask.js";
import type { Block, Cell, Content, Grid } from "../model/document.js";

/** A cell that is one number: a phone number or an amount, which only its label tells apart. */
const BARE_NUMBER = /^[\d０-９,，.．\s]+$/u;

/**
 * Hides personal numbers in everything a document says, before anything is read out of it. What
 * stands in a cell beside or below a label (联系电话, 账号) is hidden by that label; a bare number
 * without one stays, for the table's reader knows its unit; codes stay.
 */
export function maskContent(content: Content): Content {
  return {
    ...content,
    blocks: content.blocks.map(maskBlock),
    contents: content.contents.map(maskPersonal),
  };
}

function maskBlock(block: Block): Block {
  return block.type === "grid" ? maskGrid(block) : { ...block, text: maskPersonal(block.text) };
}

function maskGrid(grid: Grid): Grid {
  /** The label that heads each column, from the last row that had words there. */
  const heads = new Map<number, string>();
  const rows = grid.rows.map((row) => {
    let beside = "";
    return row.map((cell) => {
      const masked = maskCell(cell, beside, heads.get(cell.column) ?? "");
      const { text } = cell;
      if (text !== "" && !BARE_NUMBER.test(text)) {
        beside = text;
        if (isLabel(text) || cell.header) spread(heads, cell);
      }
      return masked;
    });
  });
  return { ...grid, rows };
}

function spread(heads: Map<number, string>, { text, column, columnSpan }: Cell): void {
  for (let at = column; at < column + columnSpan; at++) heads.set(at, text);
}

function isLabel(text: string): boolean {
  return isNumberLabel(text) || isCodeLabel(text);
}

function maskCell(cell: Cell, beside: string, above: string): Cell {
  const labels = [beside, above];
  if (labels.some(isNumberLabel)) return { ...cell, text: maskNumbers(cell.text) };
  if (labels.some(isCodeLabel) || BARE_NUMBER.test(cell.text)) return cell;
  return { ...cell, text: maskPersonal(cell.text) };
}
