import type { Random } from "./random.js";
import type { CleanCell, PageDraft } from "./types.js";
import { FULL_WIDTH } from "./words.data.js";

/** Damages to the characters and the ends of rows. */
export interface TextDamage {
  readonly spaces?: boolean;
  readonly separators?: boolean;
  readonly fullWidth?: boolean;
  /** Empty cells at the ends of rows are dropped. */
  readonly trim?: boolean;
  /** Rows get an empty cell more. */
  readonly pad?: boolean;
  /** One row below the first loses an empty cell at its start and slides left. */
  readonly slideRow?: boolean;
}

const SPACED = 0.35;
const NUMBER = /^\d+(\.\d+)?$/;

function spaced(text: string, random: Random): string {
  const characters = [...text];
  const at = random.whole(1, Math.max(1, characters.length - 1));
  const chinese = /\p{Script=Han}/u;
  if (!chinese.test(characters[at - 1] ?? "") || !chinese.test(characters[at] ?? "")) return text;
  return random.chance(SPACED)
    ? [...characters.slice(0, at), " ", ...characters.slice(at)].join("")
    : text;
}

function number(text: string, damage: TextDamage): string {
  let done = text;
  if (!NUMBER.test(text)) return text;
  if (damage.separators)
    done = done.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
  if (damage.fullWidth)
    done = done.replace(/\d/g, (digit) => FULL_WIDTH[Number.parseInt(digit, 10)] ?? digit);
  return done;
}

function cellText(cell: CleanCell, damage: TextDamage, random: Random): CleanCell {
  if (cell.gold) return { ...cell, text: number(cell.text, damage) };
  return damage.spaces ? { ...cell, text: spaced(cell.text, random) } : cell;
}

function ends(row: readonly CleanCell[], damage: TextDamage): CleanCell[] {
  const last = row.findLastIndex((cell) => cell.text !== "");
  // A line keeps one tab, or it would be no line of a table any more.
  const cells = damage.trim ? row.slice(0, Math.max(2, last + 1)) : [...row];
  return damage.pad ? [...cells, { text: "", gold: null }] : cells;
}

function slid(row: readonly CleanCell[]): CleanCell[] {
  return row[0]?.text === "" ? [...row.slice(1), { text: "", gold: null }] : [...row];
}

/** Damages the text of pages. */
export function damageText(
  pages: readonly PageDraft[],
  damage: TextDamage,
  random: Random,
): PageDraft[] {
  const sliding = damage.slideRow
    ? pages.flatMap((page) => page.rows.filter((row) => row[0]?.text === ""))
    : [];
  const one = sliding.length > 0 ? random.pick(sliding) : undefined;
  return pages.map((page) => ({
    ...page,
    head: page.head.map((row) => row.map((text) => (damage.spaces ? spaced(text, random) : text))),
    rows: page.rows.map((row) =>
      ends(
        (row === one ? slid(row) : row).map((cell) => cellText(cell, damage, random)),
        damage,
      ),
    ),
  }));
}
