import type { Head } from "./heads.js";
import type { Random } from "./random.js";
import type { CleanCell, PageDraft } from "./types.js";
import { PAGE_LINES } from "./words.data.js";

/** How a table goes on over pages. */
export interface PageDamage {
  readonly repeat: boolean;
  /** Columns that are empty on a later page are not there. */
  readonly vanish?: boolean;
  /** A long label at the break goes on in a row of its own. */
  readonly cutLabel?: boolean;
}

const LONG_LABEL = 6;

type Row = readonly CleanCell[];

function cuts(rows: readonly Row[], random: Random): number[] {
  const count = random.whole(1, rows.length > 8 ? 2 : 1);
  const places = Array.from({ length: rows.length - 1 }, (_, i) => i + 1);
  return random.some(places, count);
}

function vanished(rows: readonly Row[]): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, c) => c).filter((c) =>
    rows.every((row) => row[c]?.text === ""),
  );
}

function cut(
  page: readonly Row[],
  next: readonly Row[],
  random: Random,
): [Row[], Row[]] | undefined {
  const last = page.at(-1);
  const at =
    last?.findIndex(
      (cell) => !cell.gold && cell.text.length >= LONG_LABEL && /\D$/.test(cell.text),
    ) ?? -1;
  const text = last?.[at]?.text;
  if (!last || text === undefined) return undefined;
  const place = random.whole(3, text.length - 2);
  const head = last.map((cell, c) => (c === at ? { ...cell, text: text.slice(0, place) } : cell));
  const tail = last.map(
    (_, c): CleanCell => ({ text: c === at ? text.slice(place) : "", gold: null }),
  );
  return [
    [...page.slice(0, -1), head],
    [tail, ...next],
  ];
}

/** Cuts a table into the pages on which it is printed; undefined where it is too short. */
export function paginate(
  head: Head,
  rows: readonly Row[],
  damage: PageDamage,
  random: Random,
): PageDraft[] | undefined {
  if (rows.length < 2) return undefined;
  const places = cuts(rows, random);
  const parts = [0, ...places].map((from, i) => rows.slice(from, places[i] ?? rows.length));
  let done = false;
  parts.forEach((part, i) => {
    const [first, second] =
      (damage.cutLabel && i > 0 && cut(parts[i - 1] ?? [], part, random)) || [];
    if (!first || !second) return;
    parts[i - 1] = first;
    parts[i] = second;
    done = true;
  });
  if (damage.cutLabel && !done) return undefined;
  return parts.map((part, i): PageDraft => {
    const between = i === 0 ? [] : ["", random.pick(PAGE_LINES), ""];
    const gone = i > 0 && damage.vanish ? vanished(part) : [];
    const left = (row: readonly string[]): string[] => row.filter((_, c) => !gone.includes(c));
    return {
      between,
      head: i === 0 ? head : damage.repeat ? head.map(left) : [],
      rows: part.map((row) => row.filter((_, c) => !gone.includes(c))),
    };
  });
}
