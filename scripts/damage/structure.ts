import type { Random } from "./random.js";
import type { CleanCell, CleanTable, HeadCell } from "./types.js";
import { TOTAL_WORD, UNIT_LINE, UNIT_WORDS } from "./words.data.js";

/** Changes of a table before it is printed; undefined: the table has nothing to change. */
export type StructureDamage = (table: CleanTable, random: Random) => CleanTable | undefined;

function isEmptyColumn(table: CleanTable, column: number): boolean {
  const amounts = table.body.map((row) => row[column]);
  return (
    amounts.every((cell) => cell === undefined || cell.text === "") &&
    amounts.some((cell) => cell?.gold)
  );
}

function without(head: readonly HeadCell[], column: number): HeadCell[] {
  return head.flatMap((cell): HeadCell[] => {
    if (cell.column > column) return [{ ...cell, column: cell.column - 1 }];
    if (cell.column + cell.columnSpan <= column) return [cell];
    return cell.columnSpan === 1 ? [] : [{ ...cell, columnSpan: cell.columnSpan - 1 }];
  });
}

function dropColumn(table: CleanTable, column: number): CleanTable {
  const body = table.body.map((row) => row.filter((_, c) => c !== column));
  return { ...table, head: without(table.head, column), body, width: table.width - 1 };
}

/** Columns that are empty everywhere are not printed, heads and all. */
export const dropEmpty: StructureDamage = (table, random) => {
  let left = table;
  for (let column = table.width - 1; column >= 0; column--) {
    if (isEmptyColumn(left, column) && random.chance(0.5)) left = dropColumn(left, column);
  }
  return left === table ? undefined : left;
};

/** The total row loses its label. */
export const totalWithoutLabel: StructureDamage = (table) => {
  const at = table.body.findIndex(
    (row) =>
      row
        .filter((cell) => !cell.gold && cell.text !== "")
        .map(({ text }) => text)
        .join() === TOTAL_WORD,
  );
  if (at < 0) return undefined;
  const body = table.body.map((row, r) =>
    r !== at
      ? row
      : row.map((cell): CleanCell => {
          if (!cell.gold) return { text: "", gold: null };
          return { ...cell, gold: { ...cell.gold, row: [], rowImplied: TOTAL_WORD } };
        }),
  );
  return { ...table, body };
};

/** The unit stands in the heads of the amounts instead of the caption. */
export const unitInHeads: StructureDamage = (table) => {
  const caption = table.captions.find((line) => UNIT_LINE.test(line));
  const unit = UNIT_WORDS.find((word) => caption?.endsWith(word));
  if (caption === undefined || unit === undefined) return undefined;
  const money = (column: number): boolean => table.body.some((row) => row[column]?.gold);
  const head = table.head.map((cell) => {
    const leaf = cell.row + cell.rowSpan === table.height && cell.columnSpan === 1;
    return leaf && money(cell.column) ? { ...cell, text: `${cell.text}（${unit}）` } : cell;
  });
  return { ...table, head, captions: table.captions.filter((line) => line !== caption) };
};
