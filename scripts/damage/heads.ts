import type { Random } from "./random.js";
import type { CleanTable, HeadCell } from "./types.js";
import { COLUMN_MARK } from "./words.data.js";

export type Head = readonly (readonly string[])[];

/** Damages to a header, applied while its merged cells get lost. */
export interface HeadDamage {
  /** Cells under merged ones move left: in the last row, or in all but the first. */
  readonly slide?: "last" | "all";
  /** A merged cell keeps one place less than it covers. */
  readonly narrow?: boolean;
  /** Texts lost: of merged cells that cover columns, or of one leaf. */
  readonly lose?: "one group" | "groups" | "leaf";
  /** A row that numbers the columns. */
  readonly numbered?: boolean;
}

function lost(table: CleanTable, damage: HeadDamage, random: Random): ReadonlySet<HeadCell> {
  const groups = table.head.filter((cell) => cell.columnSpan > 1);
  const money = (cell: HeadCell): boolean => table.body.some((row) => row[cell.column]?.gold);
  const leaves = table.head.filter(
    (cell) => cell.row + cell.rowSpan === table.height && money(cell),
  );
  if (damage.lose === "groups") return new Set(groups);
  if (damage.lose === "one group" && groups.length > 0) return new Set([random.pick(groups)]);
  if (damage.lose === "leaf" && leaves.length > 1) return new Set([random.pick(leaves)]);
  return new Set();
}

function rowOf(
  table: CleanTable,
  row: number,
  damage: HeadDamage,
  gone: ReadonlySet<HeadCell>,
  random: Random,
) {
  const slides =
    damage.slide === "all" ? row > 0 : damage.slide === "last" && row === table.height - 1;
  const texts: string[] = Array.from({ length: table.width }, () => "");
  let at = 0;
  let shift = 0;
  for (const cell of table.head.filter((each) => each.row === row)) {
    if (!slides) at = cell.column - shift;
    texts[at] = gone.has(cell) ? "" : cell.text;
    at += cell.columnSpan;
    if (damage.narrow === true && shift === 0 && cell.columnSpan > 2 && random.chance(0.5)) {
      shift = 1;
      if (slides) at--;
    }
  }
  return Array.from({ length: table.width }, (_, c) => texts[c] ?? "");
}

/** The header as lines of fields, merged cells lost. */
export function flatten(table: CleanTable, damage: HeadDamage, random: Random): Head {
  const gone = lost(table, damage, random);
  const rows = Array.from({ length: table.height }, (_, row) =>
    rowOf(table, row, damage, gone, random),
  );
  if (damage.numbered !== true) return rows;
  let number = 0;
  const marks = Array.from({ length: table.width }, (_, c) =>
    table.body.some((row) => row[c]?.gold) ? String(++number) : COLUMN_MARK,
  );
  return [...rows, marks];
}

/** Can the damage happen to this header at all? */
export function touches(table: CleanTable, damage: HeadDamage): boolean {
  if (damage.numbered === true) return true;
  if (damage.lose === "leaf") return table.head.length > 2;
  return table.height > 1;
}
