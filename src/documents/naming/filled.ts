import type { Block, Cell, Content } from "../../model/document.js";
import { CELL_AMOUNT, CELL_INTEGER, STATED_AMOUNT } from "../identity.data.js";

/** Lengths of whole numbers that can be a code of the classification or of a unit. */
const CODE_LENGTHS = new Set([2, 3, 5, 6, 7]);

/** "1 2 3 4": a row that numbers the columns. */
function numbersColumns(cells: readonly Cell[]): boolean {
  const numbers = cells.filter((c) => CELL_INTEGER.test(c.text)).map((c) => c.text);
  return numbers.length > 1 && numbers.every((n, i) => n === String(i + 1));
}

function amountCell({ text }: Cell): boolean {
  if (CELL_AMOUNT.test(text)) return true;
  return CELL_INTEGER.test(text) && !CODE_LENGTHS.has(text.length) && !text.startsWith("0");
}

/** A whole number right of all words of its row: codes stand left of the words they belong to. */
function amountBehindWords(row: readonly Cell[]): boolean {
  const words = row.findLastIndex(({ text }) => /\p{Letter}/u.test(text));
  return words >= 0 && row.slice(words + 1).some(({ text }) => /^-?[1-9]\d*$/.test(text));
}

function filledRow(row: readonly Cell[]): boolean {
  return !numbersColumns(row) && (row.slice(1).some(amountCell) || amountBehindWords(row));
}

/** Does a table's cell or a sentence hold an amount? */
export function hasAmount(block: Block): boolean {
  if (block.type === "grid") return block.rows.some(filledRow);
  return block.type === "paragraph" && STATED_AMOUNT.test(block.text);
}

/** Does any cell or sentence hold an amount? A form nobody filled in has none. */
export function isFilled(content: Content): boolean {
  return content.blocks.some(hasAmount);
}
